import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDictionaryEntries } from '../../src/lexicon/records.ts';
import { lazyTable } from '../../src/lexicon/tables.node.ts';

/** Two texts as lists of paragraphs. */
export interface Paragraphs {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

interface Noun {
  readonly english: string;
  readonly japanese: string;
}

const SAMPLES = join(import.meta.dirname, '../../samples');
const SAMPLE = join(SAMPLES, 'ferry.ja.txt');
const NOUNS_A_CHARACTER = 400;
const SENTENCES_A_PARAGRAPH = 4;
/** Paragraphs that are about the same people. */
const STORY = 12;
/** How much oftener the first nouns come than the last. */
const SKEW = 3;

/** Dictionary nouns of two characters with a gloss of one word, of the characters of the sample article. */
function readNouns(): readonly Noun[] {
  const dictionary = lazyTable('dictionary')();
  const characters = new Set(readFileSync(SAMPLE, 'utf8').match(/[\u4e00-\u9fff]/g));
  const surfaces = [...characters].flatMap(character => dictionary.keysFrom(character, NOUNS_A_CHARACTER));
  return surfaces
    .filter(surface => /^[\u4e00-\u9fff]{2}$/.test(surface))
    .flatMap(surface => readDictionaryEntries(surface, dictionary.get(surface)!).slice(0, 1))
    .filter(({ pos, glosses }) => pos.includes('n') && /^[a-z]{4,}$/.test(glosses[0]!))
    .map(({ surface, glosses }) => ({ english: glosses[0]!, japanese: surface }));
}

/** Open syllables, which read the same in both scripts. */
const SYLLABLES =
  'ka カ ki キ mo モ te テ su ス ni ニ na ナ ra ラ bo ボ de デ gi ギ ha ハ to ト me メ zu ズ po ポ'.split(
    ' ',
  );

function newName(random: () => number): Noun {
  const picks = Array.from({ length: 4 }, () => 2 * Math.floor((random() * SYLLABLES.length) / 2));
  const latin = picks.map(pick => SYLLABLES[pick]!).join('');
  const english = `${latin[0]!.toUpperCase()}${latin.slice(1)}`;
  return { english, japanese: picks.map(pick => SYLLABLES[pick + 1]!).join('') };
}

/** Numbers in [0, 1), the same in every run (xorshift, Marsaglia 2003). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * A source of so many paragraphs of dictionary nouns, names and numbers, frequent and rare ones as in any text, and its
 * translation: every dozen paragraphs are about other people; of twenty paragraphs one is left out, one is split, and one
 * of its own is put in. The same every time for one seed, a whole number but 0.
 */
export function longArticle(paragraphs: number, seed: number = 2463534242): Paragraphs {
  const nouns = readNouns();
  const random = randomNumbers(seed);
  const noun = (): Noun => nouns[Math.floor(nouns.length * random() ** SKEW)]!;
  let people: readonly Noun[] = [];
  const number = (): number => Math.floor(random() * 900) + 100;
  const sentence = (): readonly [english: string, japanese: string] => {
    const [a, b, c, d] = [noun(), noun(), noun(), noun()];
    const person = people[Math.floor(people.length * random())]!;
    const [count, year] = [number(), 1900 + Math.floor(random() * 120)];
    return [
      `In ${year} the ${a.english} of the ${b.english} met ${count} people and ${person.english} spoke about the ${c.english} and the ${d.english}.`,
      `${year}年、${b.japanese}の${a.japanese}は${count}人に会い、${person.japanese}は${c.japanese}と${d.japanese}について話した。`,
    ];
  };
  const source: string[] = [];
  const target: string[] = [];
  for (let count = 0; count < paragraphs; count++) {
    if (count % STORY === 0) people = Array.from({ length: 4 }, () => newName(random));
    const sentences = Array.from({ length: SENTENCES_A_PARAGRAPH }, sentence);
    const japanese = sentences.map(([, text]) => text);
    source.push(sentences.map(([text]) => text).join(' '));
    const fate = Math.floor(random() * 20);
    if (fate === 1) target.push(japanese.slice(0, 2).join(''), japanese.slice(2).join(''));
    else if (fate !== 0) target.push(japanese.join(''));
    if (fate === 2) target.push(sentence()[1] + sentence()[1]);
  }
  return { source, target };
}

/** Paragraphs that bring the sample article to 1,000 words of English. */
const TO_THOUSAND_WORDS = 5;

/** An article of 1,000 words: the sample with all its faults, and some paragraphs that no two seeds have in common. */
export function thousandWords(seed: number): Paragraphs {
  const rest = longArticle(TO_THOUSAND_WORDS, seed);
  const sample = (language: string): readonly string[] =>
    readFileSync(join(SAMPLES, `ferry.${language}.txt`), 'utf8')
      .split(/\n\s*\n/)
      .filter(text => text.trim() !== '');
  return { source: [...sample('en'), ...rest.source], target: [...sample('ja'), ...rest.target] };
}

/** So many paragraphs of one noun each, and their translations. */
export function wordList(paragraphs: number): Paragraphs {
  const nouns = readNouns();
  const all = Array.from({ length: paragraphs }, (_, at) => nouns[at % nouns.length]!);
  return { source: all.map(({ english }) => english), target: all.map(({ japanese }) => japanese) };
}
