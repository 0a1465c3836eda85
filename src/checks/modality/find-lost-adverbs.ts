import type { SentenceBead } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import { overlaps, overlapsAny, slice } from '../../text/ranges.ts';
import { beadOfSource } from '../bilingual/bead-at.ts';
import { lastPredicate, predicateFrom } from '../bilingual/japanese-predicates.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { HEDGING_ADVERBS, type HedgingAdverbs } from './hedging-adverbs.ts';
import type { ModalityShift } from './modality-shift.ts';

/** Links below this chance do not say what renders the verb. */
const SURE = 0.4;
/** Tokens behind an adverb in which its verb stands. */
const GOVERNED = 4;

/** The verb that is hedged is linked, one sentence to one. All are low: editors of whole articles let such adverbs go. */
const ASSERTED = 0.34;
/** Which predicate is hedged is not known. */
const SOMEWHERE = 0.3;
/** Sentences were joined or parted. */
const AMONG_OTHERS = 0.25;

/** A statement that an English adverb leaves open. */
export interface LostAdverb extends ModalityShift {
  /** What put behind the predicate would hedge it; null where the sentence goes on. */
  readonly ending: string | null;
}

/** Perhaps, reportedly and their kind, where nothing in the whole Japanese sentence leaves anything open. */
export function findLostAdverbs(unit: UnitView): readonly LostAdverb[] {
  if (!isComparable(unit)) return [];
  const { tokens } = unit.source;
  return tokens.flatMap(({ lemma, text }, index) => {
    // Perhaps twenty: about.
    if (tokens[index + 1]?.kind === 'number') return [];
    const row = HEDGING_ADVERBS.find(({ lemmas }) => lemmas.test(lemma) || lemmas.test(text.toLowerCase()));
    return row === undefined ? [] : judge(unit, index, row);
  });
}

function judge(unit: UnitView, index: number, { renderings, ending }: HedgingAdverbs): readonly LostAdverb[] {
  const { tokens } = unit.source;
  const { range } = tokens[index]!;
  const bead = beadOfSource(unit, range);
  if (bead === undefined || bead.target.length === 0) return [];
  const { text } = unit.target;
  if (bead.target.some(sentence => renderings.test(slice(text, sentence)))) return [];
  const linked = verbLinked(unit, index, bead);
  const target = predicateAt(unit, linked, bead.target.at(-1)!);
  if (target === null) return [];
  const isPair = bead.source.length === 1 && bead.target.length === 1;
  const closes = /^[。」]|^$/u.test(text.slice(target.end));
  const isPlain = /[たるうくすつぬむぶい]$/u.test(slice(text, target));
  return [
    {
      target,
      source: range,
      ending: closes && isPlain ? ending : null,
      strength: !isPair ? AMONG_OTHERS : linked === null ? SOMEWHERE : ASSERTED,
    },
  ];
}

/** What renders the verb behind the adverb. */
function verbLinked({ source, links }: UnitView, index: number, bead: SentenceBead): TextRange | null {
  const verbs = source.tokens.slice(index + 1, index + 1 + GOVERNED).filter(({ pos }) => pos === 'VERB');
  const link = links.words.find(
    ({ score, source: own, target }) =>
      score >= SURE && verbs.some(verb => overlaps(verb.range, own)) && overlapsAny(bead.target, target),
  );
  return link?.target ?? null;
}

/** The predicate there, or else the last of the sentence. */
function predicateAt({ target }: UnitView, linked: TextRange | null, sentence: TextRange): TextRange | null {
  return linked === null
    ? lastPredicate(target.tokens, sentence)
    : predicateFrom(target.tokens, linked.start, target.text.length);
}
