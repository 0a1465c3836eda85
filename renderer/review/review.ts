import { hashKey, notifyManager, replaceEqualDeep } from '@tanstack/react-query';
import { createContext, use, useSyncExternalStore } from 'react';
import { RemoteError } from '../../src/api/client.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { Progress } from '../../src/model/progress.ts';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import type { Term } from '../../src/model/term.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import type { Seen } from '../desk/look.ts';
import type { RuleOccasion } from '../house/occasion.ts';
import { preferences } from '../preferences/preferences.ts';
import type { SettingsTab } from '../settings/settings-dialog.tsx';
import { createArticleLookUp } from './article-look-up.ts';
import { browserMirror } from './draft-mirror.ts';
import { createEditSessions, type EditSessions } from './edit-sessions.ts';
import { type IsDismissed, type IssuePlace, type OpenRow, sortIssues, type UnitIssues } from './issues.ts';
import { type Session, shownText } from './session.ts';
import { createStore, type Store } from './store.ts';
import { createUndoStack, takenFrom, type UndoStack } from './undo-stack.ts';

export type View = 'edit' | 'diff' | 'machine';

type ReviewDialog =
  | { readonly kind: 'export' }
  | { readonly kind: 'approve' }
  | { readonly kind: 'return'; readonly unitId: UnitId | null }
  | { readonly kind: 'conflict'; readonly unitId: UnitId }
  | { readonly kind: 'rule'; readonly occasion: RuleOccasion }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'term'; readonly words: Pick<Term, 'source' | 'target'> }
  | { readonly kind: 'settings'; readonly tab?: SettingsTab };

/** Where the keyboard should go once the unit's editor stands: a caret offset, or wherever it was. */
interface FocusRequest {
  readonly unitId: UnitId;
  readonly at: number | null;
}

interface ReviewState {
  readonly view: View;
  readonly activeUnit: UnitId | null;
  /** Fingerprint of the issue under the caret or chosen last, in the active unit. */
  readonly activeIssue: string | null;
  /** The issue under the pointer, on either side. */
  readonly hovered: IssuePlace | null;
  readonly focus: FocusRequest | null;
  readonly dismissing: boolean;
  /** What an editor marked as seen during this visit. */
  readonly seen: Seen;
  /** The change that is to get the keyboard once the comparison of its unit stands; a number counts from the first. */
  readonly changeFocus: { readonly unitId: UnitId; readonly at: number | 'last' } | null;
  /** The article was approved or returned during this visit. */
  readonly handedOn: boolean;
  readonly dialog: ReviewDialog | null;
  readonly savedAt: Date | null;
  /** While all checks run, or all paragraphs are aligned again: how far that is. */
  readonly analysing: Progress | null;
  /** The job that runs, by the name it can be cancelled by. */
  readonly job: string | null;
}

/** One article under review in this window. */
export interface Review {
  readonly articleId: ArticleId;
  readonly store: Store<ReviewState>;
  readonly sessions: EditSessions;
  /** What was done in this window, to be undone. */
  readonly undoStack: UndoStack;
  /** The article as last fetched; undefined before that. */
  readonly data: () => ArticleReview | undefined;
  readonly unit: (unitId: UnitId) => Unit | undefined;
  /** The unit that is worked on. */
  readonly activeUnit: () => Unit | undefined;
  /** The text of a unit as it stands on the screen. */
  readonly textOf: (unit: Unit) => string;
  /** The rows of the units, from 0. */
  readonly rows: () => ReadonlyMap<UnitId, number>;
  /** Annotations of a unit as it was fetched or written last. */
  readonly writtenAnnotationsOf: (unitId: UnitId) => readonly Annotation[];
  /** Annotations of a unit as it stands on the screen. */
  readonly annotationsOf: (unitId: UnitId) => readonly Annotation[];
  readonly issuesOf: (unitId: UnitId) => UnitIssues;
  /** The rows that have open issues, as they were fetched or written last. */
  readonly openRows: () => readonly OpenRow[];
  /** Calls back when the article was fetched or changed; returns the function that ends it. */
  readonly follow: (listener: () => void) => () => void;
  /** Does something now, or once all rows of a long article are there, if somebody still looks at it then. */
  readonly whenWhole: (work: () => void) => void;
  /** The same for going somewhere: whoever chose another unit meanwhile stays there. */
  readonly goWhenWhole: (go: () => void) => void;
  /** Puts changed units, and what the checks say of them, into the fetched article. */
  readonly patch: (units: readonly Unit[], annotations?: readonly Annotation[]) => void;
}

interface SortedIssues {
  readonly issues: UnitIssues;
  readonly isDismissed: IsDismissed;
  readonly showLow: boolean;
}

const isCode = (error: unknown, code: RemoteError['code']): boolean =>
  error instanceof RemoteError && error.code === code;

/** What is to be told, whoever caused it. */
export interface ReviewNotices {
  /** A failure nobody waits for. */
  failed(error: unknown): void;
  /** What was typed in an approved unit was stored, and is not approved. */
  approvalWithdrawn(): void;
}

/** Opens an article for review. */
export function createReview(articleId: ArticleId, notices: ReviewNotices): Review {
  const key = queryKeys.article(articleId);
  const store = createStore<ReviewState>({
    view: 'edit',
    activeUnit: null,
    activeIssue: null,
    hovered: null,
    focus: null,
    dismissing: false,
    seen: new Map(),
    changeFocus: null,
    handedOn: false,
    dialog: null,
    savedAt: null,
    analysing: null,
    job: null,
  });
  // Asked for each row of thousands: `getQueryData` would hash the key each time.
  const hash = hashKey(key);
  const data = (): ArticleReview | undefined =>
    queryClient.getQueryCache().get<ArticleReview>(hash)?.state.data;

  const patch: Review['patch'] = (units, annotations) => {
    // An answer that was on its way before this change must not undo it.
    void queryClient.cancelQueries({ queryKey: key });
    const changed = new Map(units.map(unit => [unit.id, unit]));
    queryClient.setQueryData<ArticleReview>(key, article => {
      if (!article) return article;
      const kept = article.annotations.filter(({ unitId }) => !changed.has(unitId));
      return {
        ...article,
        // What is as it was stays the object it was: links and map are drawn anew only where they change.
        units: article.units.map(unit =>
          changed.has(unit.id) ? replaceEqualDeep(unit, changed.get(unit.id)!) : unit,
        ),
        annotations: annotations ? [...kept, ...annotations] : article.annotations,
      };
    });
    // What was on its way held the rows that are left out, too.
    if (data()?.leftOut) void queryClient.invalidateQueries({ queryKey: key });
  };

  const undoStack = createUndoStack();
  const sessions = createEditSessions(
    {
      saveDraft: input => core['unit.saveDraft'](input),
      revise: input => core['unit.revise'](input),
      check: input => core['unit.check'](input),
    },
    browserMirror,
    {
      written: (unit, annotations, { before, origin }) => {
        const took = takenFrom(lookUp(data()).unit(unit.id)?.state);
        patch([unit], annotations);
        // Whoever puts in a proposal or an earlier text is told with what became of that.
        if (took === 'approved' && origin === 'human') notices.approvalWithdrawn();
        // A suggestion is undone together with the decision it was taken by.
        if (origin !== 'suggestion' && before !== unit.target)
          undoStack.push({ kind: 'text', unitId: unit.id, before, after: unit.target, took });
      },
      saved: () => store.set({ savedAt: new Date() }),
      conflict: () => void queryClient.invalidateQueries({ queryKey: key }),
      failed: notices.failed,
      isConflict: error => isCode(error, 'conflict'),
      isUnreachable: error => isCode(error, 'unreachable'),
    },
  );

  const follow: Review['follow'] = listener => {
    // Together with whoever uses the article itself: texts and their marks are never drawn apart.
    const told = notifyManager.batchCalls(listener);
    return queryClient.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated' && query.queryHash === hash) told();
    });
  };
  const whenWhole: Review['whenWhole'] = work => {
    if (!data()?.leftOut) {
      work();
      return;
    }
    const end = follow(() => {
      if (data()?.leftOut) return;
      end();
      const isOnScreen = queryClient.getQueryCache().get(hash)?.isActive() ?? false;
      if (isOnScreen) work();
    });
  };
  const goWhenWhole: Review['goWhenWhole'] = go => {
    const { activeUnit } = store.get();
    whenWhole(() => {
      if (store.get().activeUnit === activeUnit) go();
    });
  };

  const lookUp = createArticleLookUp();
  /** What was sorted of the annotations of a session, which are looked at more often than they change. */
  const sorted = new WeakMap<readonly Annotation[], SortedIssues>();
  const annotationsOf = (unitId: UnitId): readonly Annotation[] =>
    sessions.get(unitId)?.annotations ?? lookUp(data()).annotationsOf(unitId);
  return {
    articleId,
    store,
    sessions,
    undoStack,
    data,
    unit: unitId => lookUp(data()).unit(unitId),
    activeUnit: () => {
      const { activeUnit } = store.get();
      return activeUnit === null ? undefined : lookUp(data()).unit(activeUnit);
    },
    textOf: unit => shownText(sessions.get(unit.id), unit),
    rows: () => lookUp(data()).rows,
    writtenAnnotationsOf: unitId => lookUp(data()).annotationsOf(unitId),
    annotationsOf,
    openRows: () => lookUp(data()).openRows(preferences().showLow),
    issuesOf: unitId => {
      const { showLow } = preferences();
      const annotations = sessions.get(unitId)?.annotations;
      const { isDismissed, issuesOf } = lookUp(data());
      if (annotations === undefined) return issuesOf(unitId, showLow);
      const known = sorted.get(annotations);
      if (known?.isDismissed === isDismissed && known.showLow === showLow) return known.issues;
      const issues = sortIssues(annotations, isDismissed, showLow);
      sorted.set(annotations, { issues, isDismissed, showLow });
      return issues;
    },
    follow,
    whenWhole,
    goWhenWhole,
    patch,
  };
}

const ReviewContext = createContext<Review | null>(null);
export const ReviewProvider = ReviewContext.Provider;

/** The review this component belongs to. */
export function useReview(): Review {
  const review = use(ReviewContext);
  if (review === null) throw new Error('No review around this component');
  return review;
}

/** The session on a unit, if somebody works on it; re-renders with every change of it. */
export function useSession(unitId: UnitId | null): Session | undefined {
  const { sessions } = useReview();
  return useSyncExternalStore(sessions.subscribe, () => (unitId === null ? undefined : sessions.get(unitId)));
}
