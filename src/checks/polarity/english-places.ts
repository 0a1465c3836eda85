import { singular } from '../../lexicon/english-forms.ts';
import { wordFamily } from '../../lexicon/word-family.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';
import type { EnglishPhrase } from './antonyms.ts';

/** Where a word or phrase stands among the English tokens. */
export interface Place {
  readonly index: number;
  readonly length: number;
}

interface Index {
  /** By lemma and by lower-case form. */
  readonly byForm: ReadonlyMap<string, readonly number[]>;
  readonly byFamily: ReadonlyMap<string, readonly number[]>;
}

/** Lemma, form and singular: at the head of a sentence the lemma may be the form as it stands (Imports). */
const formsOf = ({ lemma, text }: EnglishToken): readonly string[] => [
  ...new Set([lemma, text.toLowerCase(), singular(text.toLowerCase())]),
];

const indexOf = perView(({ tokens }: SourceView): Index => {
  const byForm = new Map<string, number[]>();
  const byFamily = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, index: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [index]);
    else known.push(index);
  };
  for (const [index, token] of tokens.entries()) {
    for (const form of formsOf(token)) add(byForm, form, index);
    if (token.kind === 'word') add(byFamily, wordFamily(token.text.toLowerCase()), index);
  }
  return { byForm, byFamily };
});

/** Where the phrases stand, word for word. */
export function placesOf(source: SourceView, phrases: readonly EnglishPhrase[]): readonly Place[] {
  const { byForm } = indexOf(source);
  return phrases.flatMap(({ words }) =>
    (byForm.get(words[0]!) ?? [])
      .filter(index =>
        words.every((word, offset) => {
          const token = source.tokens[index + offset];
          return token !== undefined && formsOf(token).includes(word);
        }),
      )
      .map(index => ({ index, length: words.length })),
  );
}

/** Where words of the phrases' families stand, beside the phrases themselves. */
export function relatedPlaces(source: SourceView, phrases: readonly EnglishPhrase[]): readonly number[] {
  const { byFamily } = indexOf(source);
  return [
    ...placesOf(source, phrases).map(({ index }) => index),
    ...phrases.flatMap(({ family }) => (family === null ? [] : (byFamily.get(family) ?? []))),
  ];
}
