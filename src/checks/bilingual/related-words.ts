import { headKey } from '../../lexicon/english-forms.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { memoize } from '../../lexicon/memoize.ts';

const keysOf = new WeakMap<Lexicon, (lemma: string) => ReadonlySet<string>>();

/**
 * Whether some Japanese translation of the English word has one of these glosses too: "dead" and 死亡 (death) meet in a
 * word that means both. A Japanese word so related may be a free rendering of the English one.
 */
export function sharesTranslation(lemma: string, glosses: readonly string[], lexicon: Lexicon): boolean {
  const keys = neighbours(lexicon)(lemma);
  return glosses.some(gloss => keys.has(headKey(gloss)));
}

/** Glosses of all translations of an English word, itself left out. */
function neighbours(lexicon: Lexicon): (lemma: string) => ReadonlySet<string> {
  let known = keysOf.get(lexicon);
  if (known === undefined) {
    known = memoize(lemma => {
      const translations = lexicon.translations(lemma).flatMap(word => lexicon.entries(word));
      const keys = new Set(translations.flatMap(entry => entry.glosses.map(headKey)));
      keys.delete(headKey(lemma));
      return keys;
    });
    keysOf.set(lexicon, known);
  }
  return known;
}
