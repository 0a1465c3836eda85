import type { SentenceBead, WordLink } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { overlaps, overlapsAny, slice } from '../../text/ranges.ts';
import { beadOfSource } from '../bilingual/bead-at.ts';
import { isContentWord } from '../bilingual/english-words.ts';
import { predicateFrom } from '../bilingual/japanese-predicates.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { HEDGING } from './japanese-modality.ts';
import type { ModalityShift } from './modality-shift.ts';

/** Links below this chance do not say what renders the word that is hedged. */
const SURE = 0.4;
/** Tokens behind a hedge in which the words stand that it is about. */
const GOVERNED = 7;
/** Characters from what renders them to the predicate that states them. */
const REACH = 24;
/** Characters round that predicate in which a Japanese hedge bears on it. */
const BEFORE = 8;
const BEHIND = 9;

/** Nothing in the Japanese sentence leaves anything open. */
const ASSERTED = 0.62;
const ASSERTED_HERE = 0.5;
/** What is only expected is told as done. */
const DONE = 0.72;

/** Adverbs (perhaps, reportedly) are left out: half of what they bring is rendered elsewhere in the sentence. */
const POSSIBLE = /^(?:may|might|could)$/;
const TO_COME = /^(?:expect|schedule|set|plan|due|slate|poise|bind)$/;

/** A statement that English leaves open. */
export interface LostHedge extends ModalityShift {
  /** `done`: what is yet to come is told as past. */
  readonly kind: 'lost' | 'done';
}

/** English hedges of which the Japanese, which states the thing flatly, says nothing. */
export function findLostHedges(unit: UnitView): readonly LostHedge[] {
  if (!isComparable(unit)) return [];
  const { tokens } = unit.source;
  return tokens.flatMap((_, index) => {
    if (isPossible(tokens, index)) return judge(unit, index, false);
    return isToCome(tokens, index) ? judge(unit, index, true) : [];
  });
}

/** Will open, is expected to open. */
function isToCome(tokens: readonly EnglishToken[], index: number): boolean {
  const { lemma } = tokens[index]!;
  const next = tokens[index + 1];
  if (lemma === 'will') return next?.pos === 'VERB' || next?.lemma === 'be';
  return TO_COME.test(lemma) && next?.lemma === 'to' && /VERB|AUX/.test(tokens[index + 2]?.pos ?? '');
}

function isPossible(tokens: readonly EnglishToken[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (/^n['’]?o?t$/i.test(next?.text ?? '') && token.lemma === 'could') return false;
  // Before she could object: what did happen, or did not.
  if (tokens.slice(Math.max(0, index - 3), index).some(({ lemma }) => lemma === 'before')) return false;
  if (token.lemma === 'likely') return next?.lemma === 'to';
  return POSSIBLE.test(token.lemma) && token.text !== 'May' && token.pos !== 'PROPN';
}

function judge(unit: UnitView, index: number, future: boolean): readonly LostHedge[] {
  const token = unit.source.tokens[index]!;
  const bead = beadOfSource(unit, token.range);
  if (bead === undefined || bead.target.length === 0) return [];
  const link = linkOf(unit, index, bead, future);
  const sentence = bead.target.find(range => link !== undefined && overlaps(range, link.target));
  if (link === undefined || sentence === undefined) return [];
  const predicate = finalPredicate(unit, link.target, sentence);
  if (predicate === null || predicate.start - link.target.end > (future ? 2 : REACH)) return [];
  const { text } = unit.target;
  const around = text.slice(
    Math.max(sentence.start, Math.min(link.target.start, predicate.start) - BEFORE),
    Math.min(sentence.end, predicate.end + BEHIND),
  );
  if (HEDGING.test(around)) return [];
  const shared = { target: predicate, source: token.range };
  if (future)
    return slice(text, predicate).endsWith('た') ? [{ ...shared, kind: 'done', strength: DONE }] : [];
  const none = bead.target.every(range => !HEDGING.test(slice(text, range)));
  return [{ ...shared, kind: 'lost', strength: none ? ASSERTED : ASSERTED_HERE }];
}

/** What renders the words that the hedge is about. */
function linkOf(unit: UnitView, index: number, bead: SentenceBead, future: boolean): WordLink | undefined {
  const governed = unit.source.tokens
    .slice(index + 1, index + 1 + (future ? 3 : GOVERNED))
    .filter(
      ({ kind, lemma, pos, stop }) =>
        kind === 'word' && !stop && isContentWord(lemma) && (!future || pos === 'VERB'),
    );
  for (const { range } of governed) {
    const link = unit.links.words.find(
      ({ score, source, target }) =>
        score >= SURE && overlaps(source, range) && overlapsAny(bead.target, target),
    );
    if (link !== undefined) return link;
  }
  return undefined;
}

/** The first predicate from there on that closes its clause: before a full stop, a bracket, or a quoting と. */
function finalPredicate(unit: UnitView, from: TextRange, sentence: TextRange): TextRange | null {
  let offset = from.start;
  for (let tries = 0; tries < 3; tries++) {
    const predicate = predicateFrom(unit.target.tokens, offset, sentence.end);
    if (predicate === null) return null;
    if (predicate.end === sentence.end || /^[。」と]|^が、/u.test(unit.target.text.slice(predicate.end)))
      return predicate;
    if (unit.target.text[predicate.end] === '、') return null;
    offset = predicate.end;
  }
  return null;
}
