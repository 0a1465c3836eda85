import { describe, expect, it } from 'vitest';
import { type Check, defineCheck, type Finding } from '../../src/checks/check.ts';
import { createDocument } from '../../src/checks/document.ts';
import { runChecks } from '../../src/checks/engine.ts';
import { fillMessage, quote } from '../../src/checks/message.ts';
import type { LanguageTools } from '../../src/lexicon/language-tools.ts';
import { NO_HOUSE } from '../../src/model/term.ts';

const both = (text: string) => ({ ja: text, en: text });
const finding: Finding<'seen', { readonly word: string }> = {
  messageId: 'seen',
  data: { word: '二人' },
  source: null,
  target: { start: 0, end: 2 },
  strength: 0.5,
  evidence: [],
};
/** A check that reports the given findings; an Error among them is thrown when reached. */
function checkThatReports(id: string, reports: readonly (typeof finding | Error)[]): Check {
  return defineCheck(
    {
      id,
      version: 1,
      category: 'accuracy/mistranslation',
      severity: 'minor',
      stage: 'stable',
      title: both(id),
      docs: { what: both('what'), why: both('why'), fix: both('fix') },
      messages: { seen: { ja: '「{word}」', en: '"{word}"' } },
      examples: { bad: [], good: [] },
    },
    function* () {
      for (const report of reports) {
        if (report instanceof Error) throw report;
        yield report;
      }
    },
  );
}
const context = (target = '二人だ。') => {
  // No check below asks for a token or the lexicon.
  const tools = {} as LanguageTools;
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' as const };
  const document = createDocument([{ bead, source: 'Two of them.', target }], tools);
  return { unit: document.units[0]!, document, lexicon: tools.lexicon, house: NO_HOUSE };
};

describe('runChecks', () => {
  it('isolates a check that throws, even half-way', () => {
    const run = runChecks(
      [checkThatReports('broken', [finding, new Error('boom')]), checkThatReports('whole', [finding])],
      context(),
    );
    expect(run.findings.map(({ check }) => check.meta.id)).toEqual(['whole']);
    expect(run.failures).toEqual([{ checkId: 'broken', error: new Error('boom') }]);
  });

  it('says of a paragraph too long to check that it was not checked', () => {
    const run = runChecks([checkThatReports('whole', [finding])], context('二人だ。'.repeat(6000)));
    expect(run.findings).toEqual([]);
    expect(run.failures).toMatchObject([{ checkId: 'whole', error: { code: 'too-large' } }]);
  });

  it.each([
    ['target past the end', { ...finding, target: { start: 2, end: 9 } }],
    ['target backwards', { ...finding, target: { start: 2, end: 1 } }],
    ['source past the end', { ...finding, source: { start: 0, end: 99 } }],
    ['strength above one', { ...finding, strength: 1.1 }],
    ['strength that is no number', { ...finding, strength: Number.NaN }],
    [
      'proposal outside',
      { ...finding, suggestions: [{ replace: { start: 8, end: 9 }, text: '', note: '' }] },
    ],
    [
      'evidence outside',
      { ...finding, evidence: [{ kind: 'form' as const, detail: '', source: { start: 0, end: 99 } }] },
    ],
  ])('refuses a finding with %s', (_, wrong) => {
    const run = runChecks(
      [checkThatReports('wrong', [wrong]), checkThatReports('right', [finding])],
      context(),
    );
    expect(run.findings.map(({ check }) => check.meta.id)).toEqual(['right']);
    expect(run.failures.map(({ checkId, error }) => [checkId, error instanceof RangeError])).toEqual([
      ['wrong', true],
    ]);
  });
});

describe('messages', () => {
  it('are filled in both languages', () => {
    expect(fillMessage(checkThatReports('x', []), finding)).toEqual({ ja: '「二人」', en: '"二人"' });
  });
  it('never show a placeholder', () => {
    expect(() => fillMessage(checkThatReports('x', []), { ...finding, data: {} })).toThrow(
      'nothing fills {word}',
    );
    expect(() => fillMessage(checkThatReports('x', []), { ...finding, messageId: 'none' })).toThrow(
      'no message',
    );
  });
  it('quote long ranges by their ends', () => {
    const text = `${'あ'.repeat(40)}\n${'い'.repeat(40)}`;
    expect(quote(text, { start: 0, end: 81 })).toBe(`${'あ'.repeat(30)}…${'い'.repeat(30)}`);
    expect(quote(text, { start: 39, end: 42 })).toBe('あ い');
  });
});
