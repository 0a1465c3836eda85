import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { parseEnglishCondition } from '../../src/checks/traps/english-pattern.ts';
import { findTraps, indexTraps } from '../../src/checks/traps/find-traps.ts';
import { TRAPS } from '../../src/checks/traps/table.ts';
import { parseTraps } from '../../src/checks/traps/trap.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

function found(table: string, source: string, target: string): readonly string[] {
  const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
  const unit = createDocument([{ bead, source, target }], tools).units[0]!;
  return findTraps(unit, indexTraps(parseTraps(table)), tools.lexicon).map(trap =>
    target.slice(trap.found.range.start, trap.found.range.end),
  );
}

describe('the table of traps', () => {
  it('has hundreds of rows, each once', () => {
    expect(TRAPS.length).toBeGreaterThan(350);
    const ids = TRAPS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('is written in composed characters, without empty fields', () => {
    const texts = TRAPS.flatMap(trap => [
      trap.note.ja,
      trap.note.en,
      ...trap.renderings,
      ...trap.japanese.forms,
      ...trap.japanese.exceptions,
    ]);
    expect(
      texts.filter(text => text === '' || text !== text.normalize('NFC') || text !== text.trim()),
    ).toEqual([]);
  });

  it('explains each row in both languages', () => {
    const notes = TRAPS.filter(
      ({ note }) => !/[ぁ-んァ-ヶ一-龠]/.test(note.ja) || !/[a-z]/.test(note.en) || note.ja.endsWith('。'),
    );
    expect(notes.map(({ id }) => id)).toEqual([]);
  });

  it('names no form among the right renderings of its row', () => {
    const wrong = TRAPS.filter(({ japanese, renderings }) =>
      japanese.forms.some(form => renderings.includes(form)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('reads a part of speech and a hyphen inside alternatives', () => {
    const condition = parseEnglishCondition('probe.NOUN/inquiries yearly/year-on-year');
    expect(condition.patterns).toEqual([
      [
        [
          { form: 'probe', pos: 'NOUN' },
          { form: 'inquiries', pos: null },
        ],
        [{ form: 'yearly', pos: null }],
      ],
      [
        [
          { form: 'probe', pos: 'NOUN' },
          { form: 'inquiries', pos: null },
        ],
        ...['year', 'on', 'year'].map(form => [{ form, pos: null }]),
      ],
    ]);
  });

  it('is silent where a row proposes its own rendering', () => {
    const wrong = TRAPS.filter(trap => {
      const english = trap.english.patterns[0]?.flatMap(element =>
        element === 'gap' ? [] : element[0]!.form,
      );
      const source = [...(english ?? ['Yes']), trap.english.needs[0] ?? ''].join(' ');
      const bead = { source: [0], target: [0], score: 1, origin: 'auto' } as const;
      const unit = createDocument([{ bead, source, target: `${trap.renderings[0]}。` }], tools).units[0]!;
      return findTraps(unit, indexTraps([trap]), tools.lexicon).length > 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('refuses rows that cannot be read', () => {
    expect(() => parseTraps('plant | 植物 | 工場 | 工場を指す')).toThrow(SyntaxError);
    expect(() => parseTraps('plant | 植物 | 工場 | 工場を指す | a factory | surely')).toThrow(SyntaxError);
    expect(() => parseEnglishCondition('_ plant')).toThrow(SyntaxError);
  });
});

describe('findTraps', () => {
  const PLANT =
    'plant.NOUN;power station ~garden +energy/electricity | 植物 | 工場/発電所 | 施設 | a factory';

  it.each([
    ['wrong sense', 'The plant makes electricity.', 'この植物は電気を作る。', ['植物']],
    ['a second pattern', 'The power station sells electricity.', 'この植物は電気を売る。', ['植物']],
    ['a word that spoils it', 'The garden plant needs electricity.', 'この植物には電気が要る。', []],
    ['no word of the subject', 'The plant is tall.', 'この植物は高い。', []],
    ['another part of speech', 'They plant wires for electricity.', '植物に電気の線を通す。', []],
    ['the right rendering', 'The plant makes electricity.', 'この工場は植物のように電気を作る。', []],
    ['part of a word', 'The plant makes electricity.', 'この植物園は電気を作る。', ['植物']],
  ])('%s', (_, source, target, expected) => {
    expect(found(PLANT, source, target)).toEqual(expected);
  });

  it('takes no longer expression for the form in it', () => {
    const row = 'plant | 植物 !植物園 | 工場 | 施設 | a factory';
    expect(found(row, 'The plant closed.', '植物園は閉じた。')).toEqual([]);
  });

  it('finds inflected words and any number', () => {
    const row = '| 口を開く/去る#日 | 話す | 直訳 | a calque';
    expect(found(row, 'He spoke.', '去る12日、彼は口を開いた。')).toEqual(['去る12日', '口を開い']);
  });

  it('looks at the sentence that renders the phrase only', () => {
    const source = 'The plant was sold to a rival. Children admired the flowers of the field.';
    expect(
      found(
        'plant | 植物 | 工場 | 施設 | a factory',
        source,
        '工場は競合に売られた。子供たちは野の植物に見とれた。',
      ),
    ).toEqual([]);
  });
});
