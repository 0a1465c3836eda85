import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { perView } from '../../src/checks/memo.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';

/** Tools that count what they are asked, and find nothing. */
function countingTools() {
  const asked: string[] = [];
  const note = (text: string): [] => {
    asked.push(text);
    return [];
  };
  const tools = {
    japanese: { tokenize: note },
    english: { analyze: (text: string) => ({ tokens: note(text), sentences: [] }) },
    lexicon: {} as LanguageTools['lexicon'],
  };
  return { asked, tools };
}
const unit = (source: string, target: string) => ({
  bead: { source: [0], target: [0], score: 1, origin: 'auto' as const },
  source,
  target,
});

describe('createDocument', () => {
  it('analyses a text when first asked, once', () => {
    const { asked, tools } = countingTools();
    const document = createDocument([unit('One.', '一。'), unit('Two.', '二。')], tools);
    expect(asked).toEqual([]);
    const [first] = document.units;
    void [first!.target.tokens, first!.target.tokens, first!.source.tokens, first!.source.sentences];
    expect(asked).toEqual(['一。', 'One.']);
  });

  it('keeps everything but the replaced text', () => {
    const { asked, tools } = countingTools();
    const document = createDocument([unit('One.', '一。'), unit('Two.', '二。')], tools);
    const analyse = () => document.units.map(view => [view.source.tokens, view.target.tokens]);
    analyse();
    asked.length = 0;
    document.replaceTarget(1, '２。');
    analyse();
    expect(asked).toEqual(['２。']);
    expect(document.units[1]!.target.text).toBe('２。');
    expect(document.units[1]!.source.text).toBe('Two.');
    expect(() => document.replaceTarget(2, '')).toThrow(RangeError);
  });

  it('knows again what it knew after a text was tried', () => {
    const { asked, tools } = countingTools();
    const document = createDocument([unit('One.', '一。'), unit('Two.', '二。')], tools);
    const key = Symbol('texts');
    let computed = 0;
    const texts = () => {
      for (const { target } of document.units) void target.tokens;
      return document.fact(key, units => {
        computed++;
        return units.map(({ target }) => target.text).join('');
      });
    };
    expect(texts()).toBe('一。二。');
    expect(document.tryTarget(1, '２。', texts)).toBe('一。２。');
    expect(texts()).toBe('一。二。');
    const failing = () => {
      throw new Error('failed');
    };
    expect(() => document.tryTarget(0, '１。', failing)).toThrow('failed');
    expect(texts()).toBe('一。二。');
    expect(computed).toBe(2);
    void document.readTarget('２。').tokens;
    document.replaceTarget(1, '２。');
    expect(texts()).toBe('一。２。');
    expect(asked).toEqual(['一。', '二。', '２。']);
  });

  it('computes a fact once for each state of the document', () => {
    const { tools } = countingTools();
    const document = createDocument([unit('One.', '一。')], tools);
    const key = Symbol('length');
    let computed = 0;
    const length = () =>
      document.fact(key, units => {
        computed++;
        return units.reduce((sum, { target }) => sum + target.text.length, 0);
      });
    expect([length(), length(), computed]).toEqual([2, 2, 1]);
    document.replaceTarget(0, '一つ。');
    expect([length(), computed]).toEqual([3, 2]);
    document.replaceUnits([]);
    expect([length(), computed]).toEqual([0, 3]);
  });

  it('lets helpers remember what they computed of a text that stayed', () => {
    const { tools } = countingTools();
    const document = createDocument([unit('One.', '一。'), unit('Two.', '二。')], tools);
    const seen: string[] = [];
    const lengthOf = perView((view: { readonly text: string }) => {
      seen.push(view.text);
      return view.text.length;
    });
    const all = () => document.units.map(({ target }) => lengthOf(target));
    expect(all()).toEqual([2, 2]);
    document.replaceTarget(0, '一つ。');
    expect(all()).toEqual([3, 2]);
    expect(seen).toEqual(['一。', '二。', '一つ。']);
  });
});
