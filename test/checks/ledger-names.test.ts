import { describe, expect, it } from 'vitest';
import { createDocument, type UnitInput } from '../../src/checks/document.ts';
import { nameLedgerOf } from '../../src/checks/names/ledger-names.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

const unit = (source: string, target: string, at: number): UnitInput => ({
  bead: { source: [at], target: [at], score: 1, origin: 'auto' },
  source,
  target,
});

const article = () =>
  createDocument(
    [
      unit(
        'President Vladimir Putin met Kim Jong Un in Moscow.',
        'プーチン大統領はモスクワで金正恩氏と会談した。',
        0,
      ),
      unit('Putin thanked Kim.', 'プーチン氏はキム委員長に謝意を示した。', 1),
      unit('Kim smiled.', '金委員長は笑った。', 2),
    ],
    tools,
  );

describe('nameLedgerOf', () => {
  it('lists names in order of first mention with kind and titles', () => {
    const ledger = nameLedgerOf(article(), tools.lexicon);
    expect(ledger.map(({ english, kind, titles }) => ({ english, kind, titles }))).toEqual([
      { english: 'Vladimir Putin', kind: 'person', titles: ['大統領', '氏'] },
      { english: 'Moscow', kind: 'place', titles: [] },
      { english: 'Kim Jong Un', kind: 'person', titles: ['氏', '委員長'] },
    ]);
  });

  it('gives a surname alone to the whole name, in either script', () => {
    const kim = nameLedgerOf(article(), tools.lexicon).find(({ english }) => english === 'Kim Jong Un')!;
    expect(
      kim.renderings.map(({ surface, script, mentions }) => [surface, script, mentions.map(m => m.unit)]),
    ).toEqual([
      ['金正恩', 'kanji', [0]],
      ['キム', 'katakana', [1]],
      ['金', 'kanji', [2]],
    ]);
    expect(kim.first).toMatchObject({
      unit: 0,
      surface: '金正恩',
      target: { start: 13, end: 16 },
      title: '氏',
    });
  });

  it('follows an edit', () => {
    const document = article();
    nameLedgerOf(document, tools.lexicon);
    document.replaceTarget(1, 'プーチン氏は金委員長に謝意を示した。');
    const kim = nameLedgerOf(document, tools.lexicon).find(({ english }) => english === 'Kim Jong Un')!;
    expect(kim.renderings.map(({ surface }) => surface)).toEqual(['金正恩', '金']);
  });

  it('keeps two people of one surname apart', () => {
    const document = createDocument(
      [
        unit('Kim Jong Un and Kim Il Sung were shown.', '金正恩氏と金日成氏が映された。', 0),
        unit('Moscow welcomed them.', 'モスクワは歓迎した。', 1),
      ],
      tools,
    );
    expect(nameLedgerOf(document, tools.lexicon).map(({ english }) => english)).toEqual([
      'Kim Jong Un',
      'Kim Il Sung',
      'Moscow',
    ]);
  });
});
