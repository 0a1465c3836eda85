import { describe, expect, it } from 'vitest';
import type { DocumentView } from '../../src/checks/context.ts';
import { createDocument } from '../../src/checks/document.ts';
import { normOf } from '../../src/checks/register-norm.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();
const unit = (target: string) => ({
  bead: { source: [0], target: [0], score: 1, origin: 'auto' as const },
  source: 'It rained. It was cold. Nobody came.',
  target,
});
const PLAIN = '雨が降った。寒かった。誰も来なかった。';
const POLITE = '雨が降りました。寒いです。誰も来ませんでした。';
const open = () => createDocument([unit(PLAIN), unit(PLAIN), unit(POLITE)], tools);

/** The document, telling which facts are worked out of it. */
function telling(document: DocumentView): { readonly view: DocumentView; readonly computed: unknown[] } {
  const computed: unknown[] = [];
  const view: DocumentView = {
    units: document.units,
    fact: (key, compute) =>
      document.fact(key, units => {
        computed.push(key.description);
        return compute(units);
      }),
  };
  return { view, computed };
}

describe('normOf', () => {
  it.each(['auto', 'plain', 'polite'] as const)('works %s out once for all units', wanted => {
    const document = open();
    const norm = normOf(document, wanted);
    expect(norm).not.toBeNull();
    expect(normOf(document, wanted)).toBe(norm);
    document.replaceTarget(2, PLAIN);
    expect(normOf(document, wanted)).not.toBe(norm);
  });

  it('is what is laid down, with what the article does', () => {
    const document = open();
    expect(normOf(document, 'plain')).toMatchObject({ register: 'plain', count: 6, total: 9 });
    expect(normOf(document, 'polite')).toMatchObject({ register: 'polite', count: 3, total: 9 });
    expect(normOf(document, 'auto')).toMatchObject({ register: 'plain', count: 6, total: 9 });
  });

  it('does not ask for the register of an article that has one laid down', () => {
    const { view, computed } = telling(open());
    normOf(view, 'polite');
    expect(computed).not.toContain('register of the article');
    expect(computed).toContain('registers of the sentences');
  });
});
