import type { UnitId } from '../../src/model/article.ts';
import { core } from '../api/core-client.ts';
import type { Review } from '../review/review.ts';
import type { AlignmentActions, AlignmentNotices } from './alignment-actions.ts';
import { isCut, nearestCut, nextCut, sentenceCuts } from './cuts.ts';
import type { Desk, SplitMode } from './desk.ts';
import { maySplit } from './operations.ts';

export type SplitActions = ReturnType<typeof createSplitActions>;

/** Choosing where a unit falls apart: proposes the boundary nearest to the caret, and follows what is chosen. */
export function createSplitActions(
  review: Review,
  desk: Desk,
  alignment: Pick<AlignmentActions, 'standing' | 'split'>,
  notices: Pick<AlignmentNotices, 'refused' | 'failed' | 'notSaved'>,
) {
  const { store } = desk;
  const mode = (): SplitMode | null => {
    const { mode: now } = store.get();
    return now?.kind === 'split' ? now : null;
  };
  const change = (part: Partial<SplitMode>): void => {
    const now = mode();
    if (now) store.set({ mode: { ...now, ...part } });
  };

  /** Asks where the source would be cut; an answer about another cut comes too late. */
  const showSource = async (unitId: UnitId, at: number): Promise<void> => {
    const proposal = await core['unit.proposeSplit']({ unitId, offset: at }).catch(() => null);
    const now = mode();
    if (now?.unitId === unitId && now.at === at) change({ source: proposal?.source ?? null });
  };
  const cutAt = (at: number): void => {
    const now = mode();
    if (!now || now.at === at) return;
    change({ at, source: undefined });
    void showSource(now.unitId, at);
  };

  /** `back`: the keyboard goes where it was, and not where somebody has pressed meanwhile. */
  const leave = (back = true): void => {
    const returnTo = mode()?.returnTo;
    store.set({ mode: null });
    if (back) returnTo?.focus();
  };
  const cut = ({ unitId }: SplitMode, at: number): void => {
    leave();
    alignment.split(unitId, at);
  };

  const open = async (unitId: UnitId): Promise<void> => {
    const { activeElement } = document;
    const returnTo = activeElement instanceof HTMLElement ? activeElement : null;
    const unit = review.unit(unitId);
    const text = unit ? review.textOf(unit) : '';
    const noted = desk.caretIn(unitId);
    const caret = noted !== null && isCut(text, noted) ? noted : null;
    const offset = noted ?? Math.floor(text.length / 2);
    const [links, proposal] = await Promise.all([
      core['unit.links']({ unitId, text }),
      core['unit.proposeSplit']({ unitId, offset }),
    ]);
    const cuts = sentenceCuts(text, links, proposal);
    const at = proposal?.target ?? nearestCut(cuts, offset) ?? caret;
    if (at === null) return notices.refused('cutAtEnd');
    store.set({ mode: { kind: 'split', unitId, text, cuts, caret, at, source: proposal?.source, returnTo } });
    if (!proposal) void showSource(unitId, at);
  };

  return {
    /** Shows the proposed cut of a unit; what was typed in it is stored first. */
    start: async (unitId: UnitId): Promise<void> => {
      const unit = review.unit(unitId);
      if (!unit || store.get().busy) return;
      const may = maySplit(alignment.standing(unit));
      if ('refused' in may) return notices.refused(may.refused);
      try {
        if (!(await review.sessions.write(unitId))) return notices.notSaved();
        // The cut is drawn into the text that is edited.
        review.store.set({ view: 'edit' });
        await open(unitId);
      } catch (error) {
        notices.failed(error);
      }
    },
    step: (step: 1 | -1): void => {
      const now = mode();
      if (now) cutAt(nextCut(now.cuts, now.at, step));
    },
    /** The boundary nearest to an offset of the text. */
    near: (offset: number): void => {
      const now = mode();
      const cut = now && nearestCut(now.cuts, offset);
      if (cut !== null && cut !== undefined) cutAt(cut);
    },
    take: (): void => {
      const now = mode();
      if (now) cut(now, now.at);
    },
    /** Cuts where the caret stood, wherever the sentences end. */
    takeExact: (): void => {
      const now = mode();
      if (now && now.caret !== null) cut(now, now.caret);
    },
    leave,
  };
}
