import type { Lexicon } from '../../lexicon/lexicon.ts';
import { memoize } from '../../lexicon/memoize.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { Candidate } from './candidate.ts';
import { reachOf } from './reach.ts';
import type { SourceWord } from './source-words.ts';
import { isContent } from './target-words.ts';

const KANJI = /[\u3400-\u9fff]/g;
/** Least share of a word's dictionary translations that have a character for it to be evidence. */
const LEAST_SHARE = 0.06;

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
 * Words that share a Chinese character with dictionary translations of a source word: appointed and 就任, by 任命. Weaker
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
    return known.slice(from, to).flatMap((byCharacter, offset): readonly Candidate[] => {
      const place = from + offset;
      if (byCharacter === null || byCharacter.size === 0) return [];
      const share = Math.max(...characters.map(kanji => byCharacter.get(kanji) ?? 0));
      if (share < LEAST_SHARE) return [];
      return [
        {
          target: { first: at, end: at + 1 },
          source: [place],
          strength: 0.2 + 0.4 * share,
          evidence: 'characters',
        },
      ];
    });
  });
}
