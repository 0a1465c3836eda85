import type { Output } from '../../src/api/contract.ts';
import type { AlignmentEdit, AlignmentEditKind } from '../../src/model/alignment.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { Decision, ReviewEvent, Revision } from '../../src/model/review.ts';

export type HistoryEntry = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'revision'; readonly revision: Revision; readonly previous: Revision | null }
  | { readonly kind: 'event'; readonly event: ReviewEvent }
  | { readonly kind: 'decision'; readonly decision: Decision }
  /** `reverted`: what an undo or redo took back or brought again. */
  | {
      readonly kind: 'alignment';
      readonly edit: AlignmentEdit;
      readonly reverted: AlignmentEditKind | null;
    }
);

/** What kind of change an undo or redo is about, through any number of them; null for every other edit. */
function revertedKind(edit: AlignmentEdit, edits: readonly AlignmentEdit[]): AlignmentEditKind | null {
  const target = edits.find(({ id }) => id === edit.reverts);
  if (!target) return null;
  return revertedKind(target, edits) ?? target.kind;
}

/**
 * Revisions, events, decisions and changes of the alignment of a unit as one list, newest first; each revision knows the
 * one before it. Of the units it came out of, what somebody wrote is told, but not their machine translations.
 */
export function historyEntries(history: Output<'unit.history'>, unitId: UnitId): readonly HistoryEntry[] {
  const isWorthTelling = (revision: Revision): boolean =>
    revision.origin !== 'mt' || revision.unitId === unitId;
  const byId = new Map(history.revisions.map(revision => [revision.id, revision]));
  const entries: readonly HistoryEntry[] = [
    ...history.revisions.filter(isWorthTelling).map(revision => ({
      kind: 'revision' as const,
      key: revision.id,
      at: revision.at,
      revision,
      previous: (revision.parentId && byId.get(revision.parentId)) ?? null,
    })),
    ...history.events.map((event, index) => ({
      kind: 'event' as const,
      key: `event ${index}`,
      at: event.at,
      event,
    })),
    ...history.decisions.map((decision, index) => ({
      kind: 'decision' as const,
      key: `decision ${index}`,
      at: decision.at,
      decision,
    })),
    ...history.alignments.map(edit => ({
      kind: 'alignment' as const,
      key: edit.id,
      at: edit.at,
      edit,
      reverted: revertedKind(edit, history.alignments),
    })),
  ];
  return entries.toSorted((a, b) => b.at.localeCompare(a.at));
}
