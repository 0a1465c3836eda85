import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedRanges } from '../../../renderer/links/linked-ranges.ts';
import { shiftLinks } from '../../../renderer/links/shift-links.ts';
import type { UnitLinks } from '../../../src/model/links.ts';
import type { TextRange } from '../../../src/model/text.ts';

const SOURCE = 'The old lighthouse keeper slept. The sea was calm.';
const TARGET = '灯台守の老人は眠っていた。海は穏やかだった。';
const TEXTS = { source: SOURCE, target: TARGET };
const rangeIn = (text: string, words: string): TextRange => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const link = (source: string, target: string, score = 0.9) => ({
  source: rangeIn(SOURCE, source),
  target: rangeIn(TARGET, target),
  score,
});
const LINKS: UnitLinks = {
  words: [
    link('lighthouse keeper', '灯台守'),
    link('lighthouse', '灯台'),
    link('sea', '海'),
    link('old', '老人'),
    link('.', '。'),
  ],
  sentences: [
    {
      source: [rangeIn(SOURCE, 'The old lighthouse keeper slept.')],
      target: [rangeIn(TARGET, '灯台守の老人は眠っていた。')],
      score: 1,
    },
    {
      source: [rangeIn(SOURCE, 'The sea was calm.')],
      target: [rangeIn(TARGET, '海は穏やかだった。')],
      score: 1,
    },
  ],
};
const on = (text: string, words: string): TextRange => {
  const { start } = rangeIn(text, words);
  return { start, end: start + 1 };
};
const caretAt = (start: number): TextRange => ({ start, end: start });
const words = (ranges: readonly TextRange[], text: string) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('what corresponds to a place', () => {
  it.each([
    ['the shortest of nested words', on(SOURCE, 'lighthouse'), ['灯台']],
    ['the long one where only it stands', on(SOURCE, 'keeper'), ['灯台守']],
    ['nothing between the words', on(SOURCE, ' was'), []],
    ['nothing for punctuation', on(SOURCE, '.'), []],
    ['the word behind which a caret stands', caretAt(rangeIn(SOURCE, 'old').end), ['老人']],
    ['the word before which a caret stands', caretAt(rangeIn(SOURCE, 'sea').start), ['海']],
    ['all words of a selection', rangeIn(SOURCE, 'old lighthouse'), ['灯台守', '灯台', '老人']],
  ] as const)('is %s', (_, at, expected) => {
    expect(words(linkedRanges(LINKS, TEXTS, 'source', at).words.target, TARGET)).toEqual(expected);
  });

  it('is found from the translation as well', () => {
    const found = linkedRanges(LINKS, TEXTS, 'target', on(TARGET, '海'));
    expect(words(found.words.source, SOURCE)).toEqual(['sea']);
    expect(words(found.sentences.source, SOURCE)).toEqual(['The sea was calm.']);
    expect(found.sentences.target).toEqual([]);
  });

  it('is no sentence where there is but one', () => {
    const single = { ...LINKS, sentences: LINKS.sentences.slice(0, 1) };
    expect(linkedRanges(single, TEXTS, 'source', on(SOURCE, 'old')).sentences.target).toEqual([]);
  });
});

describe('links of a text that has changed since', () => {
  it('move along, and are lost where they were changed', () => {
    const after = TARGET.replace('老人', 'お爺さん');
    const found = shiftLinks(LINKS, TARGET, after);
    expect(found.words.map(({ target }) => after.slice(target.start, target.end))).toEqual([
      '灯台守',
      '灯台',
      '海',
      '。',
    ]);
    expect(found.sentences.flatMap(({ target }) => words(target, after))).toEqual([
      '灯台守のお爺さんは眠っていた。',
      '海は穏やかだった。',
    ]);
  });

  it('stay inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.nat(30),
        fc.nat(30),
        (inserted, a, b) => {
          const [start, end] = [Math.min(a, b, TARGET.length), Math.min(Math.max(a, b), TARGET.length)];
          const after = TARGET.slice(0, start) + inserted + TARGET.slice(end);
          const { words: moved, sentences } = shiftLinks(LINKS, TARGET, after);
          for (const range of [
            ...moved.map(each => each.target),
            ...sentences.flatMap(each => each.target),
          ]) {
            expect(range.start).toBeLessThanOrEqual(range.end);
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(after.length);
          }
          for (const { source, target } of moved) {
            const before = LINKS.words.find(
              each => each.source.start === source.start && each.source.end === source.end,
            );
            expect(after.slice(target.start, target.end)).toBe(words([before!.target], TARGET)[0]);
          }
        },
      ),
    );
  });
});
