import { alignSegments } from '../align/align-segments.ts';
import type { AlignedUnit, AlignmentChange, PlannedUnit } from '../model/alignment.ts';
import type { ArticleId, Bead, Segment, SegmentedPair } from '../model/article.ts';
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

const segmentsOf = (units: readonly AlignedUnit[], side: Side): readonly Segment[] =>
  units.flatMap(unit => unit[side]).toSorted((a, b) => a.ordinal - b.ordinal);

const ordinals = (segments: readonly Segment[]): readonly number[] => segments.map(({ ordinal }) => ordinal);
const beadOf = ({ bead, source, target }: AlignedUnit): Bead => ({
  ...bead,
  source: ordinals(source),
  target: ordinals(target),
});
const keyOf = ({ source, target }: Pick<Bead, Side>): string => `${source}|${target}`;

const plannedUnit = ({ source, target, score, origin }: Bead, pair: SegmentedPair): PlannedUnit => ({
  returning: null,
  bead: { score, origin },
  source: source.map(ordinal => pair.source[ordinal]!),
  target: target.map(ordinal => pair.target[ordinal]!),
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

/** Somebody who goes on working makes the machine begin anew so many times at most. */
const MOST_ATTEMPTS = 3;

/**
 * Aligns anew what no reviewer has touched, round what they did; units whose pairing stays are left alone. One edit of
 * the alignment, so that one undo takes it back. Begins anew where a unit was worked on meanwhile. AppError `cancelled`,
 * and nothing has changed; `conflict` where work on units never pauses.
 */
export async function realignArticle(
  articleId: ArticleId,
  caller: Actor,
  means: AlignmentMeans,
  control: JobControl,
): Promise<AlignmentChange> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await realignOnce(articleId, caller, means, control);
    } catch (error) {
      const outrun = error instanceof AppError && error.code === 'conflict';
      if (!outrun || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

async function realignOnce(
  articleId: ArticleId,
  caller: Actor,
  means: AlignmentMeans,
  control: JobControl,
): Promise<AlignmentChange> {
  await control.checkpoint({ phase: 'loading', done: 0, total: 1 });
  const tools = await means.tools();
  const units = await means.store.alignedUnits(articleId);
  const pair = { source: segmentsOf(units, 'source'), target: segmentsOf(units, 'target') };
  const beads = await alignSegments(pair, tools, control, units.filter(isFixed).map(beadOf));
  const found = new Set(beads.map(keyOf));
  const kept = new Set(units.map(unit => keyOf(beadOf(unit))));
  const leaving = units.filter(unit => !isFixed(unit) && !found.has(keyOf(beadOf(unit))));
  const coming = beads.filter(bead => !kept.has(keyOf(bead)));
  if (leaving.length === 0) return { retired: [], units: [] };
  await control.checkpoint({ phase: 'storing', done: 0, total: 1 });
  const change = await means.store.changeAlignment(
    { id: newAlignmentEditId(), articleId, kind: 'realign', ids: NEW_IDS, by: caller.id, at: now() },
    leaving.map(({ id, head }) => ({ unitId: id, parentId: head })),
    (standing, article) => {
      refuseTouched(standing);
      return {
        units: coming.map(bead => plannedUnit(bead, pair)),
        article: articleAfterEdit(article, caller.role),
      };
    },
  );
  await settleChange(articleId, change, means, control);
  return change;
}
