import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../src/model/article.ts';
import { createMemoryIndex, LEAST_SHARE } from '../../src/search/memory-index.ts';
import { roughSentences } from '../../src/search/passages.ts';
import { wordDistance } from '../../src/search/word-distance.ts';

const id = (name: string) => name as UnitId;
const random = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};

/** The plain table of Levenshtein, to compare with. */
function plainDistance(a: readonly number[], b: readonly number[]): number {
  const rows = [b.map((_, j) => j)];
  rows[0]!.push(b.length);
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]![j] = Math.min(exchange, rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

describe('the memory index', () => {
  it('finds a source again with other case, width and punctuation, and one that differs in a word', () => {
    const index = createMemoryIndex();
    index.add(id('a'), 'The “ministers” signed 12 treaties on Monday.');
    index.add(id('b'), 'The ministers signed 12 treaties on Tuesday.');
    index.add(id('c'), 'Nobody was hurt in the storm on Monday.');
    const found = index.find('THE ministers signed １２ treaties on Monday');
    expect(found.map(({ unitId, share }) => [unitId, Math.round(share * 100)])).toEqual([
      ['a', 100],
      ['b', 86],
    ]);
    expect(index.find('')).toEqual([]);
    expect(index.find('zebra')).toEqual([]);
  });

  it('finds a sentence inside a longer source, and says where', () => {
    const index = createMemoryIndex();
    const source = 'Mr. Hill spoke first. The harbour will reopen in June, he said.';
    index.add(id('a'), source);
    const [found] = index.find('The harbour will reopen in July, he said.');
    expect(source.slice(found!.sentence!.start, found!.sentence!.end)).toBe(
      'The harbour will reopen in June, he said.',
    );
  });

  it('misses nothing that is at least 70% alike: as many as a look at every pair finds', () => {
    const next = random(11);
    const text = () =>
      Array.from({ length: 3 + Math.floor(next() * 9) }, () => `w${Math.floor(next() ** 2 * 40)}`);
    const texts = Array.from({ length: 400 }, text);
    for (let i = 0; i < 400; i++) {
      const copy = [...texts[Math.floor(next() * 400)]!];
      copy[Math.floor(next() * copy.length)] = `w${Math.floor(next() * 40)}`;
      if (next() < 0.5) copy.splice(Math.floor(next() * copy.length), 1);
      texts.push(copy);
    }
    const index = createMemoryIndex();
    for (const [at, words] of texts.entries()) index.add(id(`${at}`), words.join(' '));
    const numbers = texts.map(words => words.map(word => Number(word.slice(1))));
    for (let at = 0; at < 100; at++) {
      const wanted = numbers.flatMap((other, place) => {
        const share = 1 - plainDistance(numbers[at]!, other) / Math.max(numbers[at]!.length, other.length);
        return share >= LEAST_SHARE - 1e-9 ? [`${place}`] : [];
      });
      const found = index.find(texts[at]!.join(' ')).map(({ unitId }) => unitId as string);
      expect(found.toSorted()).toEqual(wanted.toSorted());
    }
  });

  it('the distance within a band is that of the whole table as far as the band goes', () => {
    const next = random(5);
    const list = () => Array.from({ length: Math.floor(next() * 9) }, () => Math.floor(next() * 4));
    for (let i = 0; i < 2000; i++) {
      const [a, b, limit] = [list(), list(), Math.floor(next() * 6)];
      expect(wordDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }
  });
});

it.each([
  ['One. Two! “Three?” Four.', ['One.', 'Two!', '“Three?”', 'Four.']],
  ['Mr. Hill met Gov. Lee at 3 p.m. on Monday.', ['Mr. Hill met Gov. Lee at 3 p.m. on Monday.']],
  ['A headline\nThe first line.', ['A headline', 'The first line.']],
  ['  ', []],
])('rough sentences of %j', (text, sentences) => {
  expect(roughSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
