import type { Lexicon } from '../../lexicon/lexicon.ts';
import { memoize } from '../../lexicon/memoize.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { Candidate } from './candidate.ts';
import { expectedPlace, nearest, reachOf } from './reach.ts';
import type { SourceWord } from './source-words.ts';
import { isContent } from './target-words.ts';

const KANJI = /[\u3400-\u9fff]/g;
/** Least share of a word's dictionary translations that have a character for it to be evidence; 0.03 finds more (AER −0.2), but shows more wrong ones. */
const LEAST_SHARE = 0.06;
/** Below any translation that the dictionary has, and above chance; the error rate is the same from 0.1 to 0.3. */
const WEAKEST = 0.2;
const GAIN = 0.4;

type Shares = ReadonlyMap<string, number>;
const sharesOf = new WeakMap<Lexicon, (lemma: string) => Shares>();

/** For each character, the share of the translations of an English word that are written with it. */
function characterShares(lexicon: Lexicon): (lemma: string) => Shares {
  const known = sharesOf.get(lexicon);
  if (known !== undefined) return known;
  const compute = memoize((lemma: string): Shares => {
    const translations = lexicon.translations(lemma).filter(form => /[\u3400-\u9fff]/.test(form));
    const counts = new Map<string, number>();
    for (const form of translations)
      for (const kanji of new Set(form.match(KANJI))) counts.set(kanji, (counts.get(kanji) ?? 0) + 1);
    return new Map([...counts].map(([kanji, count]) => [kanji, count / (translations.length + 2)]));
  });
  sharesOf.set(lexicon, compute);
  return compute;
}

/**
 * Words that share a Chinese character with dictionary translations of a source word: widened and 広域, by 広げる. Weaker
 * than a translation, yet what a dictionary lacks is mostly compounds of known characters.
 */
export function characterCandidates(
  words: readonly SourceWord[],
  tokens: readonly JapaneseToken[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const shares = characterShares(lexicon);
  const known = words.map(word => (word.role === 'content' ? shares(word.lemma) : null));
  return tokens.flatMap((token, at) => {
    const characters = isContent(token) ? token.surface.match(KANJI) : null;
    if (characters === null) return [];
    const [from, to] = reachOf(at, tokens.length, words.length);
    const shared = known.slice(from, to).flatMap((byCharacter, offset) => {
      if (byCharacter === null || byCharacter.size === 0) return [];
      const share = Math.max(...characters.map(kanji => byCharacter.get(kanji) ?? 0));
      return share < LEAST_SHARE ? [] : [{ place: from + offset, share }];
    });
    const expected = expectedPlace(at, tokens.length, words.length);
    return [...Map.groupBy(shared, ({ place }) => words[place]!.lemma).values()]
      .flatMap(same => nearest(same, expected, ({ place }) => place))
      .map(
        ({ place, share }): Candidate => ({
          target: { first: at, end: at + 1 },
          source: [place],
          strength: WEAKEST + GAIN * share,
          evidence: 'characters',
        }),
      );
  });
}
