import type { EntityMention } from '../../lexicon/entity-mentions.ts';
import type { TextRange } from '../../model/text.ts';
import { overlapsAny } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';
import { isNamedBy, type Rendering, renderingOf } from './related.ts';

/** What renders an English mention: `sure` if it is named in the sentence that renders its own. */
export interface MentionPair {
  readonly english: EntityMention;
  readonly japanese: EntityMention;
  readonly sure: boolean;
  /** By its own name or by its capital's or country's. */
  readonly named: boolean;
}

interface Candidate extends MentionPair {
  readonly cost: number;
}

/** Costs of what speaks against a pair, in parts of the unit's length that two mentions may stand apart. */
const OTHER_SENTENCE = 2;
const BY_ITS_CAPITAL = 3;
const MERELY_RELATED = 6;

/** Which Japanese mention renders which English one: each at most one, what means the same and stands alike first. */
export function pairMentions(
  english: readonly EntityMention[],
  japanese: readonly EntityMention[],
  unit: UnitView,
): ReadonlyMap<EntityMention, MentionPair> {
  const candidates = english
    .flatMap(mention => japanese.flatMap(other => candidatesOf(mention, other, unit)))
    .sort((a, b) => a.cost - b.cost);
  const pairs = new Map<EntityMention, MentionPair>();
  const taken = new Set<EntityMention>();
  for (const candidate of candidates) {
    if (pairs.has(candidate.english) || taken.has(candidate.japanese)) continue;
    pairs.set(candidate.english, candidate);
    taken.add(candidate.japanese);
  }
  return pairs;
}

function candidatesOf(english: EntityMention, japanese: EntityMention, unit: UnitView): readonly Candidate[] {
  const rendering: Rendering = renderingOf(english, japanese);
  if (rendering === 'none') return [];
  const together = inOneSentence(unit, english.range, japanese.range);
  const { source, target } = unit;
  const apart = Math.abs(
    english.range.start / source.text.length - japanese.range.start / target.text.length,
  );
  const named = isNamedBy(english, japanese);
  const cost =
    apart +
    (together ? 0 : OTHER_SENTENCE) +
    (rendering === 'same' ? 0 : named ? BY_ITS_CAPITAL : MERELY_RELATED);
  return [{ english, japanese, sure: together && named, named, cost }];
}

/** Whether the places lie in sentences that render one another. */
export const inOneSentence = ({ links }: UnitView, source: TextRange, target: TextRange): boolean =>
  links.sentences.some(bead => overlapsAny(bead.target, target) && overlapsAny(bead.source, source));
