import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkUnit } from '../../../src/align/words/link-unit.ts';
import type { LanguageTools } from '../../../src/lexicon/language-tools.ts';
import type { TextRange } from '../../../src/model/text.ts';
import { slice } from '../../../src/text/ranges.ts';
import { openTestTools } from '../../support/language-tools.ts';
import { viewsOf } from './views.ts';

const tools: LanguageTools = await openTestTools();

const link = (english: string, japanese: string) => {
  const { source, target } = viewsOf(english, japanese, tools);
  return linkUnit(source, target, tools.lexicon);
};

/** Links as `Japanese=English`, in the order of the translation. */
const linked = (english: string, japanese: string): readonly string[] =>
  link(english, japanese).words.map(
    ({ source, target }) => `${slice(japanese, target)}=${slice(english, source)}`,
  );

/** Sentence beads by the numbers of their sentences. */
function beads(english: string, japanese: string): readonly string[] {
  const { source, target } = viewsOf(english, japanese, tools);
  const number = (all: readonly TextRange[], some: readonly TextRange[]): string =>
    some.map(range => all.findIndex(({ start }) => start === range.start)).join('+');
  return linkUnit(source, target, tools.lexicon).sentences.map(
    bead => `${number(source.sentences, bead.source)}-${number(target.sentences, bead.target)}`,
  );
}

describe('word links', () => {
  it.each([
    [
      'dictionary words',
      'The bakery sells bread.',
      'そのパン屋はパンを売る。',
      ['パン屋=bakery', 'パン=bread', '売る=sells'],
    ],
    [
      'compounds as one',
      'The prime minister resigned.',
      '首相が辞任した。',
      ['首相=prime minister', '辞任=resigned'],
    ],
    [
      'names by the reading of their characters',
      'Tarō Minamikaze spoke.',
      '南風太郎が話した。',
      ['太郎=Tarō'],
    ],
    [
      'names in katakana',
      'Ingeborg Halvorsen sang.',
      'インゲボルグ・ハルボルセンが歌った。',
      ['インゲボルグ=Ingeborg', 'ハルボルセン=Halvorsen'],
    ],
    ['Latin words kept as they are', 'The NGO left.', 'ＮＧＯは去った。', ['ＮＧＯ=NGO']],
    ['sums of money by value', 'It cost $1.2 billion.', '費用は12億ドルだった。', ['12億ドル=$1.2 billion']],
    ['dates', 'It rained on May 3.', '5月3日に雨が降った。', ['5月=May', '3日=3']],
    ['years of an era', 'The mill of 1907 fell.', '明治40年の水車小屋が倒れた。', ['明治40年=1907']],
    ['abbreviations with stops', 'The U.N. agreed.', '国連が同意した。', ['国連=U.N.']],
    ['countries and their people', 'Japanese tea sells well.', '日本の茶はよく売れる。', ['日本=Japanese']],
    [
      'characters shared with a translation',
      'The court was enlarged.',
      '裁判所は増大した。',
      ['増大=enlarged'],
    ],
    ['the preposition of a noun', 'Ships wait in the harbor.', '船は港で待つ。', ['で=in']],
    ['of, in the opposite order', 'The roof of the barn fell.', '納屋の屋根が落ちた。', ['の=of']],
    [
      'the end of a verb with its auxiliary',
      'The bridge was closed.',
      '橋は閉鎖された。',
      ['閉鎖=closed', 'れ=was'],
    ],
    ['negations', 'The bridge was not closed.', '橋は閉鎖されなかった。', ['なかっ=not']],
    ['conjunctions of a list', 'Rice and wheat grow here.', '米や麦がここで育つ。', ['や=and']],
    ['full stops', 'Rain fell.', '雨が降った。', ['。=.']],
  ])('links %s', (_, english, japanese, expected) => {
    expect(linked(english, japanese)).toEqual(expect.arrayContaining(expected));
  });

  it('links two of the same name each with its own', () => {
    const english = 'Halvorsen sang, and the mayor thanked Halvorsen.';
    const japanese = 'ハルボルセンが歌い、市長がハルボルセンに感謝した。';
    const places = link(english, japanese)
      .words.filter(({ target }) => slice(japanese, target) === 'ハルボルセン')
      .map(({ source }) => source.start);
    expect(places).toEqual([0, english.lastIndexOf('Halvorsen')]);
  });

  it('is surer of a name than of a preposition', () => {
    const english = 'Halvorsen waited in the harbor.';
    const japanese = 'ハルボルセンは港で待った。';
    const { words } = link(english, japanese);
    const [name, particle] = ['ハルボルセン', 'で'].map(
      text => words.find(({ target }) => slice(japanese, target) === text)!.score,
    );
    expect(name).toBeGreaterThan(particle!);
  });

  it('links nothing where a side is empty or nothing is alike', () => {
    expect(linked('', '雨が降った。')).toEqual([]);
    expect(linked('Rain fell.', '')).toEqual([]);
    expect(linked('', '')).toEqual([]);
  });
});

describe('sentence beads', () => {
  const english = ['The river rose by two meters.', 'A bridge near the mill fell.', 'Nobody was hurt.'];
  const japanese = ['川は2メートル増水した。', '水車小屋の近くの橋が落ちた。', 'けが人はいなかった。'];

  it('pairs sentences in order', () => {
    expect(beads(english.join(' '), japanese.join(''))).toEqual(['0-0', '1-1', '2-2']);
  });

  it('joins sentences that one sentence renders', () => {
    const merged = '川は2メートル増水し、水車小屋の近くの橋が落ちた。けが人はいなかった。';
    expect(beads(english.join(' '), merged)).toEqual(['0+1-0', '2-1']);
  });

  it('leaves a sentence alone that nothing renders', () => {
    const [first, , third] = japanese;
    const bakery = 'The bakery in the old station sells 40 kinds of bread and cake.';
    expect(beads(`${english[0]} ${bakery} ${english[2]}`, `${first}${third}`)).toEqual(['0-0', '1-', '2-1']);
  });

  it('cover every sentence once, in order, and every link lies in its texts', () => {
    const sources = fc.array(fc.constantFrom(...english, 'Yes.', '😀 12', 'Mr. Hale (left) said “no.”'), {
      maxLength: 7,
    });
    const targets = fc.array(fc.constantFrom(...japanese, '「はい。」', '😀１２', '（左）、・。', 'ＮＧＯ'), {
      maxLength: 7,
    });
    fc.assert(
      fc.property(sources, targets, (some, others) => {
        const { source, target } = viewsOf(some.join(' '), others.join(''), tools);
        const { sentences, words } = linkUnit(source, target, tools.lexicon);
        expect(sentences.flatMap(bead => bead.source)).toEqual(source.sentences);
        expect(sentences.flatMap(bead => bead.target)).toEqual(target.sentences);
        for (const { score } of [...sentences, ...words]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        for (const word of words) {
          expect(slice(source.text, word.source).trim()).not.toBe('');
          expect(slice(target.text, word.target).trim()).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('links a page in one unit, and a page without a full stop', () => {
  const english = 'The river rose by two meters. A bridge near the mill fell. '.repeat(120);
  const japanese = '川は2メートル増水した。水車小屋の近くの橋が落ちた。'.repeat(120);
  expect(link(english, japanese).sentences).toHaveLength(240);
  const run = link(english.replaceAll('.', ','), japanese.replaceAll('。', '、'));
  expect(run.sentences).toHaveLength(1);
  expect(run.words.length).toBeGreaterThan(500);
});
