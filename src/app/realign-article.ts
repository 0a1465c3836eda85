import { alignSegments } from '../align/align-segments.ts';
import type { AlignedUnit, AlignmentChange, PlannedUnit } from '../model/alignment.ts';
import { type ArticleId, type Bead, continues, type Segment, type UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { JobControl } from '../model/progress.ts';
import type { Actor } from '../model/review.ts';
import type { Side } from '../model/text.ts';
import { articleAfterEdit } from '../review/alignment/plan-edit.ts';
import { type AlignmentMeans, NEW_IDS, settleChange } from './edit-alignment.ts';
import { newAlignmentEditId, now } from './services.ts';

/**
 * Whether a reviewer had a hand in the unit: linked it, wrote or typed in it, judged it, or left it out of the
 * export. Nothing of that is overruled.
 */
const isFixed = ({ bead, revised, state, excluded }: AlignedUnit): boolean =>
  bead.origin === 'manual' || revised || state !== 'untouched' || excluded;

/** One side of an article as the machine aligns it. */
interface Paragraphs {
  readonly segments: readonly Segment[];
  /** For each of `segments` what it is made of. */
  readonly pieces: readonly (readonly Segment[])[];
}

const joined = (pieces: readonly Segment[], ordinal: number): Segment => ({
  ordinal,
  text: pieces.map(({ text }) => text).join(''),
  range: { start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end },
});

/** Pieces of a paragraph that stand in one unit are one paragraph: a cut that was taken back is none. */
function paragraphsOf(units: readonly AlignedUnit[], side: Side): Paragraphs {
  const placed = units
    .flatMap(unit => unit[side].map(segment => ({ unit, segment })))
    .toSorted((a, b) => a.segment.ordinal - b.segment.ordinal);
  const pieces: Segment[][] = [];
  for (const [at, { unit, segment }] of placed.entries()) {
    const before = placed[at - 1];
    if (before?.unit === unit && continues(before.segment, segment)) pieces.at(-1)!.push(segment);
    else pieces.push([segment]);
  }
  return { segments: pieces.map(joined), pieces };
}

/** The beads of units, by the ordinals of whole paragraphs. */
function beadsOf(units: readonly AlignedUnit[], paragraphs: Readonly<Record<Side, Paragraphs>>) {
  const places = (side: Side) =>
    new Map(paragraphs[side].segments.map(({ ordinal, range }) => [range.start, ordinal]));
  const found = { source: places('source'), target: places('target') };
  const ordinals = (unit: AlignedUnit, side: Side): readonly number[] =>
    unit[side].flatMap(({ range }) => found[side].get(range.start) ?? []);
  return new Map(
    units.map((unit): readonly [UnitId, Bead] => [
      unit.id,
      { ...unit.bead, source: ordinals(unit, 'source'), target: ordinals(unit, 'target') },
    ]),
  );
}

const keyOf = ({ source, target }: Pick<Bead, Side>): string => `${source}|${target}`;

const plannedUnit = (
  { source, target, score, origin }: Bead,
  paragraphs: Readonly<Record<Side, Paragraphs>>,
): PlannedUnit => ({
  returning: null,
  bead: { score, origin },
  source: source.flatMap(ordinal => paragraphs.source.pieces[ordinal]!),
  target: target.flatMap(ordinal => paragraphs.target.pieces[ordinal]!),
  revision: null,
  state: 'untouched',
  excluded: false,
  comment: '',
});

/** What is typed, judged or left out while the machine aligns changes no revision. */
function refuseTouched(units: readonly AlignedUnit[]): void {
  const touched = units.find(isFixed);
  if (touched === undefined) return;
  throw new AppError('conflict', 'A unit was worked on while the article was aligned anew.', {
    unitId: touched.id,
    reason: 'stale',
  });
}

/**
 * Aligns anew what no reviewer has touched, round what they did; units whose pairing stays are left alone. One edit of
 * the alignment, so that one undo takes it back. AppError `cancelled`, and nothing has changed; `conflict` where a unit
 * was changed meanwhile.
 */
export async function realignArticle(
  articleId: ArticleId,
  caller: Actor,
  means: AlignmentMeans,
  control: JobControl,
): Promise<AlignmentChange> {
  await control.checkpoint({ phase: 'loading', done: 0, total: 1 });
  const tools = await means.tools();
  const units = await means.store.alignedUnits(articleId);
  const paragraphs = { source: paragraphsOf(units, 'source'), target: paragraphsOf(units, 'target') };
  const standing = beadsOf(units, paragraphs);
  const pair = { source: paragraphs.source.segments, target: paragraphs.target.segments };
  const fixed = units.filter(isFixed).map(({ id }) => standing.get(id)!);
  const beads = await alignSegments(pair, tools, control, fixed);
  const found = new Set(beads.map(keyOf));
  const kept = new Set([...standing.values()].map(keyOf));
  const leaving = units.filter(unit => !isFixed(unit) && !found.has(keyOf(standing.get(unit.id)!)));
  const coming = beads.filter(bead => !kept.has(keyOf(bead)));
  if (leaving.length === 0) return { retired: [], units: [] };
  await control.checkpoint({ phase: 'storing', done: 0, total: 1 });
  const change = await means.store.changeAlignment(
    { id: newAlignmentEditId(), articleId, kind: 'realign', ids: NEW_IDS, by: caller.id, at: now() },
    leaving.map(({ id, head }) => ({ unitId: id, parentId: head })),
    (found, article) => {
      refuseTouched(found);
      return {
        units: coming.map(bead => plannedUnit(bead, paragraphs)),
        article: articleAfterEdit(article, caller.role),
      };
    },
  );
  await settleChange(articleId, change, means, control);
  return change;
}
