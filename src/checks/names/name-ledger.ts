import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { DocumentView } from '../context.ts';
import { isLoanword } from './katakana-names.ts';
import { type NamePair, unitNames } from './name-pairs.ts';

/** How one English name is written in katakana over the whole article. */
interface NameForms {
  /** Katakana form → the positions of the units that have it, in order. */
  readonly forms: ReadonlyMap<string, readonly number[]>;
}

/** The English name that a katakana word is most like, wherever in the article. */
interface Rendered {
  readonly key: string;
  readonly similarity: number;
}

/** Names of the article: English key (`latinKey`) → its katakana forms, and katakana → the English it renders. */
export interface NameLedger {
  readonly byEnglish: ReadonlyMap<string, NameForms>;
  readonly byKatakana: ReadonlyMap<string, Rendered>;
}

const LEDGER = Symbol('name ledger');

/** The name ledger of an article, recomputed when a unit changes (pairs of unchanged units are kept). */
export function nameLedger(document: DocumentView, lexicon: Lexicon): NameLedger {
  return document.fact(LEDGER, units => {
    const byEnglish = new Map<string, { forms: Map<string, number[]> }>();
    const byKatakana = new Map<string, Rendered>();
    for (const unit of units.filter(isComparable))
      for (const pair of unitNames(unit, lexicon).pairs)
        if (isRendering(pair, lexicon)) record(pair, unit.position, byEnglish, byKatakana);
    return { byEnglish, byKatakana };
  });
}

const isRendering = ({ similarity, japanese }: NamePair, lexicon: Lexicon): boolean =>
  similarity === 1 || !isLoanword(japanese.surface, lexicon);

function record(
  { english, japanese, similarity }: NamePair,
  position: number,
  byEnglish: Map<string, { forms: Map<string, number[]> }>,
  byKatakana: Map<string, Rendered>,
): void {
  const name = byEnglish.get(english.key) ?? { forms: new Map<string, number[]>() };
  byEnglish.set(english.key, name);
  name.forms.set(japanese.surface, [...(name.forms.get(japanese.surface) ?? []), position]);
  if (similarity > (byKatakana.get(japanese.surface)?.similarity ?? 0))
    byKatakana.set(japanese.surface, { key: english.key, similarity });
}
