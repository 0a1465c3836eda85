import type { EntityKind } from '../../lexicon/entities.ts';
import type { EntityMention } from '../../lexicon/entity-mentions.ts';
import { contains, overlaps } from '../../text/ranges.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { englishEntitiesOf, japaneseEntitiesOf } from './mentions.ts';
import { inOneSentence, type MentionPair, pairMentions } from './pair-mentions.ts';
import { distanceBetween } from './place.ts';
import { isAbbreviation, isNamedBy, renderingOf } from './related.ts';

/** A Japanese name of something that the English does not name, where it names another of the kind. */
export interface Swap {
  readonly japanese: EntityMention;
  readonly english: EntityMention;
  readonly kind: EntityKind;
  readonly features: SwapFeatures;
}

/** What speaks for a swap and against it. */
export interface SwapFeatures {
  /** Something in the English hints at what the Japanese names. */
  readonly hinted: boolean;
  /** Something in the Japanese may render the English name, though not surely. */
  readonly rendered: boolean;
  /** The English name is surely rendered elsewhere in the unit, where it is named again. */
  readonly repeated: boolean;
  readonly sameSentence: boolean;
  /** As `distanceBetween` measures it. */
  readonly distance: number;
  /** English names that may be meant. */
  readonly rivals: number;
  /** A neighbouring unit's English names what the Japanese names. */
  readonly inNeighbour: boolean;
  /** A dictionary finds the English name rendered elsewhere. */
  readonly elsewhere: boolean;
  /** A dictionary finds other English words rendered by the Japanese name. */
  readonly explained: boolean;
  /** The English names what the Japanese names, but less often. */
  readonly surplus: boolean;
  /** Stands where translators tell readers what they may not know: in brackets, or before "the capital". */
  readonly remark: boolean;
}

/** Links of this score rest on a dictionary or on sound; weaker ones on place alone. */
const LEXICAL = 0.7;

interface Candidate {
  readonly mention: EntityMention;
  readonly rendered: boolean;
  readonly elsewhere: boolean;
  readonly distance: number;
}

/** Swapped entities of one unit. */
export function findSwaps(unit: UnitView, document: DocumentView): readonly Swap[] {
  const english = englishEntitiesOf(unit.source);
  if (english.length === 0) return [];
  const japanese = japaneseEntitiesOf(unit.target);
  const suspects = japanese.filter(
    mention =>
      mention.whole &&
      (!isAbbreviation(mention) || isInCompound(mention, japanese, english)) &&
      english.some(other => isAnother(other, mention)) &&
      outnumbers(mention, japanese, english),
  );
  if (suspects.length === 0) return [];
  const pairs = pairMentions(english, japanese, unit);
  const rendering = new Set([...pairs.values()].filter(({ named }) => named).map(pair => pair.japanese));
  return suspects
    .filter(suspect => !rendering.has(suspect))
    .flatMap(suspect => swapAt(suspect, pairs, unit, document));
}

/** Whether the character stands beside another name that the English has: 日中 is daytime where it names neither. */
const isInCompound = (
  { range }: EntityMention,
  japanese: readonly EntityMention[],
  english: readonly EntityMention[],
): boolean =>
  japanese.some(
    other =>
      (other.range.start === range.end || other.range.end === range.start) &&
      english.some(name => isNamedBy(name, other)),
  );

/** Whether the Japanese names it more often than the English does. */
const outnumbers = (
  mention: EntityMention,
  japanese: readonly EntityMention[],
  english: readonly EntityMention[],
): boolean =>
  japanese.filter(other => other.surface === mention.surface).length >
  english.filter(other => isNamedBy(other, mention)).length;

function swapAt(
  suspect: EntityMention,
  pairs: ReadonlyMap<EntityMention, MentionPair>,
  unit: UnitView,
  document: DocumentView,
): readonly Swap[] {
  const english = englishEntitiesOf(unit.source);
  const candidates = english
    .filter(mention => isAnother(mention, suspect) && pairs.get(mention)?.sure !== true)
    .map(mention => ({
      mention,
      elsewhere: isElsewhere(mention, suspect, unit),
      rendered: pairs.has(mention) && pairs.get(mention)!.japanese !== suspect,
      distance: distanceBetween(unit, suspect.range, mention.range),
    }));
  const best = candidates.reduce<Candidate | null>(nearer, null);
  if (best === null) return [];
  const { mention, rendered, elsewhere, distance } = best;
  const others = japaneseEntitiesOf(unit.target).filter(other => other !== suspect);
  const neighbours = document.units.slice(Math.max(0, unit.position - 1), unit.position + 2);
  return [
    {
      japanese: suspect,
      english: mention,
      kind: sharedKind(mention, suspect)!,
      features: {
        hinted: english.some(other => renderingOf(other, suspect) !== 'none'),
        rendered,
        repeated: others.some(other => renderingOf(mention, other) === 'same'),
        elsewhere,
        explained: isExplained(suspect, candidates, unit),
        remark: isRemark(suspect, unit.target.text),
        surplus: english.some(other => renderingOf(other, suspect) === 'same'),
        sameSentence: inOneSentence(unit, mention.range, suspect.range),
        distance,
        rivals: candidates.length,
        inNeighbour: neighbours.some(({ source }) =>
          englishEntitiesOf(source).some(name => renderingOf(name, suspect) === 'same'),
        ),
      },
    },
  ];
}

/** A name that nothing renders before one that something may render, then the nearer. */
function nearer(best: Candidate | null, next: Candidate): Candidate {
  if (best === null) return next;
  if (best.elsewhere !== next.elsewhere) return best.elsewhere ? next : best;
  if (best.rendered !== next.rendered) return best.rendered ? next : best;
  return next.distance < best.distance ? next : best;
}

/** Whether the English mention names something else of the Japanese one's kind. */
const isAnother = (english: EntityMention, japanese: EntityMention): boolean =>
  sharedKind(english, japanese) !== null && renderingOf(english, japanese) === 'none';

function sharedKind(a: EntityMention, b: EntityMention): EntityKind | null {
  const kinds = kindsOf(a);
  return kindsOf(b).find(kind => kinds.includes(kind)) ?? null;
}

/** A capital is a country, too, where its government is meant. */
const kindsOf = ({ forms }: EntityMention): readonly EntityKind[] =>
  forms
    .filter(({ firm }) => firm)
    .flatMap(({ entity: { kind, capital } }) => (capital ? [kind, 'country' as const] : [kind]));

const isRemark = ({ range: { start, end } }: EntityMention, text: string): boolean =>
  ('（('.includes(text.charAt(start - 1) || ' ') && '）)'.includes(text.charAt(end) || ' ')) ||
  text.startsWith('の首都', end);

/** Whether a dictionary finds the English mention rendered by something other than the suspect. */
const isElsewhere = (mention: EntityMention, suspect: EntityMention, unit: UnitView): boolean =>
  unit.links.words.some(
    link =>
      link.score >= LEXICAL && contains(link.source, mention.range) && !overlaps(link.target, suspect.range),
  );

/**
 * Whether a dictionary says that the suspect renders English words other than the candidates. A country's
 * character has too many meanings to say so.
 */
const isExplained = (suspect: EntityMention, candidates: readonly Candidate[], unit: UnitView): boolean =>
  !isAbbreviation(suspect) &&
  unit.links.words.some(
    link =>
      link.score >= LEXICAL &&
      contains(link.target, suspect.range) &&
      !candidates.some(({ mention }) => overlaps(mention.range, link.source)),
  );
