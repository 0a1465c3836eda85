import { RemoteError } from '../../src/api/client.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { Annotation, Suggestion } from '../../src/model/issue.ts';
import type {
  ArticleReview,
  Decision,
  DecisionScope,
  DismissalReason,
  RevisionId,
  Unit,
} from '../../src/model/review.ts';
import { applySuggestion } from '../../src/text/apply-suggestion.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { deskNow } from '../desk/desk-now.ts';
import { nextInOrder } from '../desk/waiting.ts';
import { occasionFor } from '../house/occasion.ts';
import type { ActionNotices } from './action-notices.ts';
import type { WriteOrigin } from './edit-sessions.ts';
import { isOpen, neighbour, neighbourIssue, nextWanted } from './navigation.ts';
import type { Review } from './review.ts';
import { type Dismissal, stepBetween, takenFrom, type UndoStep } from './undo-stack.ts';

type Finding = Pick<Annotation, 'unitId' | 'fingerprint'>;

export type ReviewActions = ReturnType<typeof createReviewActions>;

/** Everything a reviewer can do to the units of one article. Failures are shown, never thrown. */
export function createReviewActions(review: Review, notices: ActionNotices) {
  const { store, sessions, undoStack } = review;
  const units = (): readonly Unit[] => review.data()?.units ?? [];
  const guarded = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      notices.failed(error);
      return false;
    }
  };

  /** Makes a unit the active one; with `at`, the caret goes there, with null to where the editor puts it. */
  const activate = (unitId: UnitId, options: { issue?: string | null; at?: number | null } = {}): void => {
    const { activeUnit: before } = store.get();
    if (before !== null && before !== unitId) void sessions.write(before);
    const unit = review.unit(unitId);
    if (unit && !sessions.get(unitId)) sessions.open(unit, review.annotationsOf(unitId));
    store.set({
      activeUnit: unitId,
      activeIssue: options.issue ?? null,
      hovered: null,
      dismissing: false,
      ...(options.at === undefined ? {} : { focus: { unitId, at: options.at } }),
    });
  };
  const goTo = (unitId: UnitId | null): void => {
    if (unitId !== null) activate(unitId, { at: null });
  };

  const rowOf = (unitId: UnitId | null): number | null =>
    unitId === null ? null : (review.rows().get(unitId) ?? null);
  /** Goes to the unit that is found; where that leads past the rows of a long article that are there, once all are. */
  const goOn = (find: () => UnitId | null): void => {
    const next = find();
    const from = rowOf(store.get().activeUnit);
    const row = rowOf(next);
    if (from !== null && row !== null && row > from) goTo(next);
    else review.goWhenWhole(() => goTo(find()));
  };

  const goToIssue = (step: 1 | -1): void => {
    const { activeUnit: unitId, activeIssue: fingerprint } = store.get();
    const row = rowOf(unitId);
    const place = neighbourIssue(units(), review.issuesOf, { row, fingerprint }, step);
    const found = place && rowOf(place.unitId);
    const isOnward = row !== null && found !== null && (step === 1 ? found >= row : found <= row);
    if (review.data()?.leftOut && !isOnward) {
      review.goWhenWhole(() => goToIssue(step));
      return;
    }
    if (!place) {
      notices.noIssues();
      return;
    }
    const issue = review.annotationsOf(place.unitId).find(each => each.fingerprint === place.fingerprint);
    activate(place.unitId, { issue: place.fingerprint, at: issue?.target?.range.start ?? null });
  };

  /** Writes the unit, then moves its state on. */
  const move = (unit: Unit, call: (head: RevisionId) => Promise<Unit>): Promise<boolean> =>
    guarded(async () => {
      if (!(await sessions.write(unit.id))) return;
      const before = review.unit(unit.id) ?? unit;
      const after = await sessions.act(unit, call);
      review.patch([after]);
      const step = stepBetween(before, after);
      if (step !== null) undoStack.push(step);
    });

  const decide = (decision: Decision): void => {
    queryClient.setQueryData<ArticleReview>(queryKeys.article(review.articleId), article => {
      if (!article) return article;
      const others = article.decisions.filter(
        each => each.unitId !== decision.unitId || each.fingerprint !== decision.fingerprint,
      );
      return { ...article, decisions: [...others, decision] };
    });
    void queryClient.invalidateQueries({ queryKey: queryKeys.history(decision.unitId) });
    // The figures of the checks have changed.
    void queryClient.invalidateQueries({ queryKey: queryKeys.checks });
  };
  const putWithdrawal = async ({ unitId, fingerprint }: Finding): Promise<void> =>
    decide(await core['annotation.withdraw']({ unitId, fingerprint }));
  const putDismissal = async ({ unitId, fingerprint }: Finding, dismissal: Dismissal): Promise<void> =>
    decide(await core['annotation.dismiss']({ unitId, fingerprint, ...dismissal }));
  const withdraw = ({ unitId, fingerprint }: Finding): Promise<boolean> =>
    guarded(async () => {
      const decisions = review.data()?.decisions ?? [];
      const known = decisions.find(each => each.unitId === unitId && each.fingerprint === fingerprint);
      await putWithdrawal({ unitId, fingerprint });
      if (known?.verdict !== 'dismissed' || known.reason === null) return;
      const { scope, reason, comment } = known;
      undoStack.push({ kind: 'withdrawn', unitId, fingerprint, dismissal: { scope, reason, comment } });
    });

  const replaceText = async (unit: Unit, text: string, origin: WriteOrigin): Promise<boolean> => {
    if (!sessions.get(unit.id)) sessions.open(unit, review.annotationsOf(unit.id));
    sessions.setText(unit.id, text);
    return sessions.write(unit.id, origin);
  };
  const isApproved = (unitId: UnitId): boolean => review.unit(unitId)?.state === 'approved';

  return {
    activate,
    goTo,
    goToIssue,
    withdraw,
    step: (step: 1 | -1) => goTo(neighbour(units(), store.get().activeUnit, step)),
    /** From row to row; the keyboard stays out of the text. */
    walk: (step: 1 | -1): void => {
      const next = neighbour(units(), store.get().activeUnit, step);
      if (next !== null) activate(next);
    },
    goToNextOpen: () => goOn(() => nextWanted(units(), store.get().activeUnit, isOpen)),

    confirm: (): void => {
      const unit = review.activeUnit();
      if (!unit) return;
      void move(unit, parentId => core['unit.confirm']({ unitId: unit.id, parentId }));
      goOn(() => nextWanted(units(), unit.id, isOpen) ?? neighbour(units(), unit.id, 1));
    },
    approve: (): void => {
      const unit = review.activeUnit();
      if (!unit) return;
      void move(unit, parentId => core['unit.approve']({ unitId: unit.id, parentId }));
      // After the last one the way on is shown; the paragraph stays.
      review.goWhenWhole(() => goTo(nextInOrder(deskNow(review).waiting, unit.id)));
    },
    reopen: (unit: Unit) => move(unit, parentId => core['unit.reopen']({ unitId: unit.id, parentId })),
    returnUnit: (unit: Unit, comment: string) =>
      move(unit, parentId => core['unit.return']({ unitId: unit.id, parentId, comment })),
    setExcluded: (unit: Unit, excluded: boolean) =>
      move(unit, parentId => core['unit.setExcluded']({ unitId: unit.id, parentId, excluded })),

    /** Opens the dialog in which the issue, or what was changed in the active unit, becomes a rule. */
    makeRule: async (issue?: Annotation): Promise<void> => {
      const active = review.activeUnit();
      if (!active) return;
      const meant = issue !== undefined && issue.fingerprint === store.get().activeIssue;
      // What was just typed shall speak for the rule, and be among what its preview looks through.
      await sessions.write(active.id);
      const unit = review.unit(active.id) ?? active;
      const text = review.textOf(unit);
      store.set({ dialog: { kind: 'rule', occasion: occasionFor(unit, text, issue, meant) } });
    },
    /** The same from one change of the active unit's text. */
    makeRuleFrom: (unitId: UnitId, before: string, after: string): void =>
      store.set({ dialog: { kind: 'rule', occasion: { unitId, before, after, given: null } } }),

    /** Puts a proposal into the text and records that the issue was right; the notice offers the way back. */
    accept: async (annotation: Annotation, suggestion: Suggestion): Promise<void> => {
      const unit = review.unit(annotation.unitId);
      if (!unit) return;
      if (!sessions.get(unit.id)) sessions.open(unit, review.annotationsOf(unit.id));
      const before = review.textOf(unit);
      // What was typed before is a revision of its own: the way back leads there.
      void sessions.write(unit.id);
      const { unitId, fingerprint } = annotation;
      const accepted = sessions.act(unit, () => core['annotation.accept']({ unitId, fingerprint }));
      // A finding of text that was only typed is not stored yet: then there is nothing to record.
      accepted.then(decide, error => isMissing(error) || notices.failed(error));
      store.set({
        activeIssue: null,
        hovered: null,
        focus: { unitId, at: suggestion.replace.start + suggestion.text.length },
      });
      const withdrew = isApproved(unitId);
      const took = takenFrom(review.unit(unitId)?.state);
      const written = await replaceText(unit, applySuggestion(before, suggestion), 'suggestion');
      if (!written) return;
      const after = sessions.get(unitId)?.written ?? before;
      const step: UndoStep = { kind: 'suggestion', unitId, fingerprint, before, after, took };
      undoStack.push(step);
      notices.accepted(annotation, suggestion, step, withdrew);
    },

    dismiss: (annotation: Annotation, reason: DismissalReason, scope: DecisionScope, comment: string) => {
      store.set({ dismissing: false, activeIssue: null });
      const unit = review.unit(annotation.unitId);
      return guarded(async () => {
        const { unitId, fingerprint } = annotation;
        // Only a stored finding can be dismissed: write the text it was found in.
        if (unit) await sessions.write(unit.id);
        const step: UndoStep = {
          kind: 'dismissed',
          unitId,
          fingerprint,
          dismissal: { scope, reason, comment },
        };
        await putDismissal(step, step.dismissal);
        undoStack.push(step);
        notices.dismissed(annotation, scope, step);
      });
    },

    restore: async (unit: Unit, text: string): Promise<void> => {
      const withdrew = isApproved(unit.id);
      if (await replaceText(unit, text, 'restored')) notices.restored(withdrew);
    },
    /** Writes the text without one of its changes; the notice offers the way back. */
    revertChange: async (unit: Unit, text: string): Promise<void> => {
      if (!sessions.get(unit.id)) sessions.open(unit, review.annotationsOf(unit.id));
      const before = review.textOf(unit);
      const withdrew = isApproved(unit.id);
      // What was typed before is a revision of its own: the way back leads there.
      void sessions.write(unit.id);
      if (!(await replaceText(unit, text, 'restored'))) return;
      notices.reverted(() => void replaceText(unit, before, 'restored'), withdrew);
    },

    /** Writes another text of the unit as if it had been typed; with `at`, the caret goes there. True if it is stored. */
    rewrite: (unit: Unit, text: string, at: number | null): Promise<boolean> => {
      if (at !== null) store.set({ view: 'edit', focus: { unitId: unit.id, at } });
      return replaceText(unit, text, 'human');
    },

    copySource: (): void => {
      const unit = review.activeUnit();
      if (unit && review.textOf(unit) === '') sessions.setText(unit.id, unit.source);
    },

    /** What undoing and redoing is made of; failures are thrown. */
    putText: (unit: Unit, text: string): Promise<boolean> => replaceText(unit, text, 'restored'),
    putWithdrawal,
    putDismissal,
    putAcceptance: async ({ unitId, fingerprint }: Finding): Promise<void> =>
      decide(await core['annotation.accept']({ unitId, fingerprint })),

    /** Writes everything typed anywhere in the article; true if all of it is stored. */
    writeAll: async (): Promise<boolean> => {
      const results = await Promise.all(sessions.all().map(({ unitId }) => sessions.write(unitId)));
      return results.every(Boolean);
    },
  };
}

const isMissing = (error: unknown): boolean => error instanceof RemoteError && error.code === 'not-found';
