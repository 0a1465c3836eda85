import { expect, it } from 'vitest';
import { nearest, reachOf } from '../../../src/align/words/reach.ts';
import { unitEvidence } from '../../../src/align/words/unit-evidence.ts';
import { openTestTools } from '../../support/language-tools.ts';
import { viewsOf } from './views.ts';

const tools = await openTestTools();

it.each([
  ['numbers', '12 ', '12、'],
  ['names', 'Halvorsen ', 'ハルボルセン、'],
  ['dictionary words', 'Kobe ', '神戸、'],
  ['Latin words', 'NATO ', 'NATO、'],
])('candidates grow with the text and not with its square: %s', (_, english, japanese) => {
  const perToken = [60, 240].map(times => {
    const { source, target } = viewsOf(english.repeat(times), japanese.repeat(times), tools);
    const { candidates, tokens } = unitEvidence(source, target, tools.lexicon);
    return candidates.length / tokens.length;
  });
  expect(perToken[0]).toBeGreaterThan(0);
  expect(perToken[1]! / perToken[0]!).toBeLessThan(1.2);
});

it('takes the nearest of many, and all of few', () => {
  const places = Array.from({ length: 100 }, (_, at) => at * 3);
  const itself = (place: number): number => place;
  expect(nearest(places, 150, itself)).toEqual([138, 141, 144, 147, 150, 153, 156, 159]);
  expect(nearest(places, 0, itself)).toEqual(places.slice(0, 8));
  expect(nearest(places, 999, itself)).toEqual(places.slice(-8));
  expect(nearest([7, 9], 500, itself)).toEqual([7, 9]);
});

it('reaches every word of a paragraph, and part of a page', () => {
  expect(reachOf(40, 80, 100)).toEqual([0, 100]);
  const [from, to] = reachOf(5000, 10_000, 6000);
  expect(from).toBeGreaterThan(2000);
  expect(to).toBeLessThan(4000);
});
