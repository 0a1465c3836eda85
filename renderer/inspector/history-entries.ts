import type { Output } from '../../src/api/contract.ts';
import type { AlignmentEdit } from '../../src/model/alignment.ts';
import type { Decision, ReviewEvent, Revision } from '../../src/model/review.ts';

export type HistoryEntry = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'revision'; readonly revision: Revision; readonly previous: Revision | null }
  | { readonly kind: 'event'; readonly event: ReviewEvent }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'alignment'; readonly edit: AlignmentEdit }
);

/** Revisions, events, decisions and changes of the alignment of a unit as one list, newest first; each revision knows the one before it. */
export function historyEntries(history: Output<'unit.history'>): readonly HistoryEntry[] {
  const byId = new Map(history.revisions.map(revision => [revision.id, revision]));
  const entries: readonly HistoryEntry[] = [
    ...history.revisions.map(revision => ({
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
    ...history.alignments.map(edit => ({ kind: 'alignment' as const, key: edit.id, at: edit.at, edit })),
  ];
  return entries.toSorted((a, b) => b.at.localeCompare(a.at));
}
