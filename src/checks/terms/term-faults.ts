import type { Term } from '../../model/term.ts';
import type { TextRange } from '../../model/text.ts';
import { contains, overlaps, slice } from '../../text/ranges.ts';
import { linksInto } from '../bilingual/links.ts';
import type { UnitView } from '../context.ts';
import type { Concept, TermMatch } from './concepts.ts';
import { occurrencesOf } from './occurrences.ts';
import { leftOverNoun, renderingOf, SURE_LINK, UNLINKED } from './rendering.ts';

/** A source term that is not rendered as the termbase wants it. */
export interface TermFault {
  readonly source: TextRange;
  /** What stands in its place; null where no word is surely linked to it. */
  readonly target: TextRange | null;
  /** The row that refuses what stands there; null where it is merely none of the renderings laid down. */
  readonly refused: Term | null;
  readonly concept: Concept;
  readonly strength: number;
}

/** A refused rendering that is linked to the term; the termbase leaves nothing to judge but the link. */
const REFUSED_LINKED = 0.95;
/** A refused rendering nothing is linked to, while none that is laid down stands there. */
const REFUSED_ALONE = 0.85;
/** A refused rendering nothing is linked to, beside one that is laid down: it may render another word. */
const REFUSED_BESIDE = 0.55;
/** Words linked to the term are no rendering of it that was laid down. */
const OTHER_RENDERING = 0.7;
/** Words hardly linked to the term, or the only noun nothing is linked to, stand where it should be. */
const LEFT_OVER = 0.6;
/** At most, where the term may be part of a name. */
const IN_NAME = 0.35;
/** Nothing renders it: left out for good, taken up by a pronoun, or linked to nothing. */
const NO_RENDERING = 0.5;

interface Standing {
  readonly term: Term;
  readonly range: TextRange;
}

/** What is wrong with the terms of a unit, one fault a place. */
export function findTermFaults(unit: UnitView, matches: readonly TermMatch[]): readonly TermFault[] {
  const standing = (terms: readonly Term[]): readonly Standing[] =>
    terms.flatMap(term => occurrencesOf(term.target, unit.target).map(range => ({ term, range })));
  const concepts = [...Map.groupBy(matches, ({ concept }) => concept)].map(([concept, ofConcept]) => ({
    concept,
    matches: ofConcept,
    allowed: standing(concept.allowed),
    refused: standing(concept.refused),
  }));
  // The longest form counts: a refused word inside one that is laid down is right, and the other way round.
  const inside = (others: readonly Standing[], { range }: Standing, alike: boolean): boolean =>
    others.some(other => contains(other.range, range) && (alike || !contains(range, other.range)));
  const everyAllowed = concepts.flatMap(({ allowed }) => allowed);
  const everyRefused = concepts.flatMap(({ refused }) => refused);
  const faults = concepts.flatMap(({ concept, matches: places, ...held }): readonly TermFault[] => {
    const allowed = held.allowed.filter(each => !inside(everyRefused, each, false));
    const refused = held.refused.filter(
      each => !inside(everyAllowed, each, true) && !inside(everyRefused, each, false),
    );
    const found = refusedFaults(unit, concept, places, refused, allowed.length > 0);
    if (found.length > 0 || allowed.length > 0 || concept.allowed.length === 0) return found;
    return missingFaults(unit, concept, places);
  });
  return onePlaceEach(faults);
}

function refusedFaults(
  unit: UnitView,
  concept: Concept,
  matches: readonly TermMatch[],
  refused: readonly Standing[],
  isRendered: boolean,
): readonly TermFault[] {
  return refused.flatMap(({ term, range }): readonly TermFault[] => {
    const linked = linksInto(unit, range, SURE_LINK);
    const match = matches.find(each => linked.some(({ source }) => overlaps(source, each.range)));
    // It renders another word.
    if (match === undefined && linked.length > 0) return [];
    const alone = isRendered ? REFUSED_BESIDE : REFUSED_ALONE;
    const strength = match === undefined ? alone : REFUSED_LINKED;
    return [{ source: (match ?? matches[0]!).range, target: range, refused: term, concept, strength }];
  });
}

function missingFaults(
  unit: UnitView,
  concept: Concept,
  matches: readonly TermMatch[],
): readonly TermFault[] {
  const capped = (strength: number, { named }: TermMatch): number =>
    named ? Math.min(strength, IN_NAME) : strength;
  const places = matches.map(match => {
    const linked = renderingOf(unit, match.range);
    const nearer = linked === null ? null : leftOverNoun(unit, match.range, linked);
    return { match, target: nearer ?? linked };
  });
  const rendered = places.filter(({ target }) => target !== null);
  // A longer word with the term in it renders it: ブランド in a compound the tokenizer takes for one word.
  const has = (target: TextRange | null) =>
    target !== null && concept.allowed.some(term => slice(unit.target.text, target).includes(term.target));
  if (rendered.some(({ target }) => has(target))) return [];
  if (rendered.length > 0)
    return rendered.map(({ match, target }) => ({
      source: match.range,
      target,
      refused: null,
      concept,
      strength: capped(OTHER_RENDERING, match),
    }));
  const [first] = matches;
  if (first === undefined) return [];
  const source = first.range;
  const target = renderingOf(unit, source, UNLINKED) ?? leftOverNoun(unit, source);
  const strength = capped(target === null ? NO_RENDERING : LEFT_OVER, first);
  return [{ source, target, refused: null, concept, strength }];
}

/** Of faults that overlap in the translation the strongest. */
function onePlaceEach(faults: readonly TermFault[]): readonly TermFault[] {
  const kept: TermFault[] = [];
  for (const fault of faults.toSorted((a, b) => b.strength - a.strength)) {
    const { target } = fault;
    if (target === null || !kept.some(other => other.target !== null && overlaps(other.target, target)))
      kept.push(fault);
  }
  return kept.toSorted((a, b) => a.source.start - b.source.start);
}
