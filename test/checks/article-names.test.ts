import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/checks/document.ts';
import { articleNames } from '../../src/checks/names/article-names.ts';
import { openTestTools } from '../support/language-tools.ts';

const tools = await openTestTools();

const namesOf = (...texts: readonly (readonly [source: string, target: string])[]) => {
  const units = texts.map(([source, target], at) => ({
    bead: { source: [at], target: [at], score: 1, origin: 'auto' as const },
    source,
    target,
  }));
  return articleNames(createDocument(units, tools), tools.lexicon);
};
const named = (names: ReturnType<typeof namesOf>, english: string) =>
  names.find(name => name.english.includes(english))!;
const forms = ({ forms: all }: ReturnType<typeof namesOf>[number]) =>
  all.map(({ surface, usual, mentions }) => [surface, mentions.map(({ unit }) => unit), usual]);

describe('the names of an article', () => {
  it('come in order of first mention, people without their office, places and organisations with them', () => {
    const names = namesOf(
      ['Foreign Minister Klara Merkel arrived in Moscow.', 'メルケル外相がモスクワに到着した。'],
      ['Merkel thanked the European Union and Russia.', 'メルケル氏は欧州連合とロシアに謝意を示した。'],
    );
    expect(names.map(({ english, kind, titles }) => [english[0], kind, titles])).toEqual([
      ['Klara Merkel', 'person', ['外相', '氏']],
      ['Moscow', 'place', []],
      ['European Union', 'organisation', []],
      ['Russia', 'place', []],
    ]);
  });

  it('mark the spelling that is odd, with the usual one', () => {
    const names = namesOf(
      ['Angela Merkel arrived.', 'メルケル首相が到着した。'],
      ['Merkel waved.', 'メルケル氏は手を振った。'],
      ['Merkel left.', 'メルケール氏は去った。'],
    );
    expect(forms(named(names, 'Merkel'))).toEqual([
      ['メルケル', [0, 1], null],
      ['メルケール', [2], 'メルケル'],
    ]);
  });

  it('take of two spellings that stand as often the first, whatever comes in between', () => {
    const names = namesOf(
      ['Merkel waved.', 'メルケール氏は手を振った。'],
      ['Nothing happened.', '何も起きなかった。'],
      ['Merkel left.', 'メルケル氏は去った。'],
    );
    expect(forms(named(names, 'Merkel')).map(([surface, , usual]) => [surface, usual])).toEqual([
      ['メルケール', null],
      ['メルケル', 'メルケール'],
    ]);
  });

  it('hold the surname alone for no other spelling of the whole name, but katakana beside characters for one', () => {
    const names = namesOf(
      ['Kim Jong Un arrived.', '金正恩氏が到着した。'],
      ['Kim smiled.', '金委員長は笑った。'],
      ['Kim waved.', '金委員長は手を振った。'],
      ['Kim left.', 'キム委員長は去った。'],
    );
    expect(forms(named(names, 'Kim Jong Un'))).toEqual([
      ['金正恩', [0], null],
      ['金', [1, 2], null],
      ['キム', [3], '金'],
    ]);
  });

  it('tell a reading and Latin letters in brackets, and list neither as a name', () => {
    const names = namesOf(
      [
        'Kim Jong Un met Sam Greene.',
        '金正恩(キム・ジョンウン)総書記はサム・グリーン(Sam Greene)氏と会った。',
      ],
      ['Greene left.', 'グリーン氏は去った。'],
    );
    expect(named(names, 'Kim Jong Un').gloss).toEqual({
      kind: 'reading',
      text: 'キム・ジョンウン',
      atFirst: true,
    });
    expect(named(names, 'Sam Greene').gloss).toEqual({ kind: 'latin', text: 'Sam Greene', atFirst: true });
    expect(names).toHaveLength(2);
  });

  it('say where a gloss comes late', () => {
    const names = namesOf(
      ['Sam Greene left.', 'サム・グリーン氏は去った。'],
      ['Greene came back.', 'グリーン(Greene)氏は戻った。'],
    );
    expect(named(names, 'Sam Greene').gloss).toMatchObject({ text: 'Greene', atFirst: false });
  });

  it('hold an adjective with its country, and an agency in a dateline for no gloss', () => {
    const names = namesOf(
      ['VIENNA (AP) — Talks with Tavasia ended.', '【ウィーン(AP)】タバシアとの協議は終わった。'],
      ['Tavasian ministers left.', 'タバシアの閣僚は去った。'],
    );
    expect(forms(named(names, 'Tavasia'))).toEqual([['タバシア', [0, 1], null]]);
    expect(names.filter(({ gloss }) => gloss !== null)).toEqual([]);
  });

  it('mark no abbreviation of a country or an organisation', () => {
    const names = namesOf(
      ['The United States and Japan agreed.', '米国と日本が合意した。'],
      ['U.S. and Japanese officials met.', '日米の当局者が会った。'],
      ['America left.', 'アメリカは去った。'],
      ['The United States waited.', '米国は待った。'],
    );
    expect(forms(named(names, 'United States'))).toEqual([
      ['米国', [0, 3], null],
      ['米', [1], null],
      ['アメリカ', [2], '米国'],
    ]);
  });
});
