import { describe, expect, it } from 'vitest';
import { proposeSplit, sourceCutFor } from '../../../src/align/words/propose-split.ts';
import { openTestTools } from '../../support/language-tools.ts';
import { viewsOf } from './views.ts';

const tools = await openTestTools();

const ENGLISH = [
  'The river rose by two meters.',
  'A bridge near the mill fell.',
  'The mayor closed 12 schools.',
];
const JAPANESE = ['川は2メートル増水した。', '水車小屋の近くの橋が落ちた。', '市長は学校12校を休校にした。'];

const propose = (english: string, japanese: string, offset: number) => {
  const { source, target } = viewsOf(english, japanese, tools);
  return proposeSplit(source, target, tools.lexicon, offset);
};
const cutFor = (english: string, japanese: string, offset: number): number | null => {
  const { source, target } = viewsOf(english, japanese, tools);
  return sourceCutFor(source, target, tools.lexicon, offset);
};

describe('proposeSplit', () => {
  const english = ENGLISH.join(' ');
  const japanese = JAPANESE.join('');

  it.each([
    ['near the first boundary', 9, 1],
    ['on the first boundary', JAPANESE[0]!.length, 1],
    ['near the second boundary', JAPANESE[0]!.length + JAPANESE[1]!.length - 3, 2],
    ['at the start', 0, 1],
    ['beyond the end', 999, 2],
  ])('%s proposes it with its counterpart', (_, offset, boundary) => {
    expect(propose(english, japanese, offset)).toEqual({
      target: JAPANESE.slice(0, boundary).join('').length,
      source: ENGLISH.slice(0, boundary).join(' ').length + 1,
    });
  });

  it('finds the counterpart where sentences were joined', () => {
    const merged = '川は2メートル増水し、水車小屋の近くの橋が落ちた。市長は学校12校を休校にした。';
    expect(propose(english, merged, 24)).toEqual({
      target: merged.indexOf('市長'),
      source: english.indexOf('The mayor'),
    });
  });

  it('gives the first character of the lower half, not the white space before it', () => {
    const spaced = `${JAPANESE[0]}\n\u3000${JAPANESE[1]}`;
    const proposal = propose(`${ENGLISH[0]}\n${ENGLISH[1]}`, spaced, 5);
    expect(proposal).toEqual({ target: spaced.indexOf('水車'), source: ENGLISH[0]!.length + 1 });
  });

  it('is null where there is nothing to split', () => {
    expect(propose(english, JAPANESE[0]!, 3)).toBeNull();
    expect(propose('', '', 0)).toBeNull();
  });

  it('has no source cut where the source is one sentence', () => {
    expect(propose('Rain fell, and the bridge closed.', '雨が降った。橋は閉鎖された。', 6)).toEqual({
      target: 6,
      source: null,
    });
  });
});

describe('sourceCutFor', () => {
  it('cuts where the reviewer cuts, inside a sentence, too', () => {
    const merged = '川は2メートル増水し、水車小屋の近くの橋が落ちた。';
    const english = ENGLISH.slice(0, 2).join(' ');
    expect(cutFor(english, merged, merged.indexOf('水車'))).toBe(english.indexOf('A bridge'));
  });

  it('prefers the paragraph break to a sentence end beside it', () => {
    const english = 'He left. Yes.\nNo. She stayed.';
    expect(cutFor(english, 'そうだ。違う。', 4)).toBe(english.indexOf('No.'));
  });

  it('lets the words decide against a paragraph break', () => {
    const english = `${ENGLISH[0]} ${ENGLISH[1]}\n${ENGLISH[2]}`;
    expect(cutFor(english, JAPANESE.join(''), JAPANESE[0]!.length)).toBe(english.indexOf('A bridge'));
  });
});
