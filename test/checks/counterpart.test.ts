import { describe, expect, it } from 'vitest';
import { counterpartOf } from '../../src/checks/bilingual/counterpart.ts';
import { createDocument } from '../../src/checks/document.ts';
import { compareNumbers } from '../../src/checks/numbers/compare.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();
const bead = { source: [0], target: [0], score: 1, origin: 'auto' as const };

/** A document of one unit. */
const open = (source: string, target: string) => createDocument([{ bead, source, target }], tools);

describe('counterpartOf', () => {
  const source = 'The river rose. A bridge near the mill fell.';
  const target = '川が増水した。水車小屋の近くの橋が落ちた。';
  const counterpart = (words: string, unit = open(source, target).units[0]!): string | null => {
    const start = unit.target.text.indexOf(words);
    const range = counterpartOf(unit, { start, end: start + words.length });
    return range === null ? null : unit.source.text.slice(range.start, range.end);
  };

  it('names the source words of a stretch of the translation', () => {
    expect(counterpart('川')).toBe('river');
    expect(counterpart('橋')).toBe('bridge');
  });

  it('is null where nothing is linked', () => {
    expect(counterpart('。')).toBeNull();
    expect(counterpart('橋', open('Nothing of the kind.', '橋が落ちた。').units[0]!)).toBeNull();
  });

  it('follows the text: links are those of the text as it stands', () => {
    const document = open(source, target);
    expect(counterpart('橋', document.units[0]!)).toBe('bridge');
    document.replaceTarget(0, '増水したのは川だ。');
    expect(counterpart('川', document.units[0]!)).toBe('river');
  });
});

describe('compareNumbers', () => {
  it('holds a wrong number against the one in the sentence that is rendered there', () => {
    const document = open(
      'The flood ruined 40 barns. The storm sank 90 boats.',
      '洪水で納屋が壊れた。嵐で船70隻が沈んだ。',
    );
    const [first] = compareNumbers(document.units[0]!, document);
    expect([first?.kind, first?.english?.text, first?.japanese?.text]).toEqual(['value', '90', '70隻']);
  });
});
