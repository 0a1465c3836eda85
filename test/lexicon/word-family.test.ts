import { expect, it } from 'vitest';
import { wordFamily } from '../../src/lexicon/word-family.ts';

it.each([
  ['mediate mediator mediation mediators mediated'],
  ['deny denied denies denial'],
  ['operate operation operator operating'],
  ['stop stopped stopping'],
  ['admit admitted admission'],
  ['economy economic economies'],
  ['relate relation relationship related'],
])('%s are one family', words => {
  expect(new Set(words.split(' ').map(wordFamily)).size).toBe(1);
});

it.each([['part party'], ['coal coalition'], ['state statement'], ['station state'], ['organ orange']])(
  '%s are not',
  words => {
    expect(new Set(words.split(' ').map(wordFamily)).size).toBeGreaterThan(1);
  },
);

it('takes any word, even the name of a method', () => {
  expect(['constructor', 'a', '', 'ed'].map(wordFamily)).toHaveLength(4);
});
