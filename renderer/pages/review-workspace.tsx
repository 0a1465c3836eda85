import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReview } from '../../src/model/review.ts';
import { AlignmentProvider } from '../alignment/alignment-context.ts';
import { AlignmentMenu } from '../alignment/alignment-menu.tsx';
import { useAlignmentCommands } from '../alignment/use-alignment-commands.ts';
import { useAlignmentDesk } from '../alignment/use-alignment-desk.ts';
import { Banner } from '../design/banner.tsx';
import { notify } from '../design/toast.tsx';
import { useTitle } from '../design/use-title.ts';
import { showFailure } from '../i18n/tell-failure.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { ArticleHeader } from '../review/article-header.tsx';
import { IssueAnnouncer } from '../review/issue-announcer.tsx';
import { issueWords, proposalText } from '../review/issues.ts';
import { ReturnedBanner } from '../review/returned-banner.tsx';
import { useReview } from '../review/review.ts';
import { createReviewActions } from '../review/review-actions.ts';
import { ReviewDialogs } from '../review/review-dialogs.tsx';
import { ReviewGrid } from '../review/review-grid.tsx';
import { StatusBar } from '../review/status-bar.tsx';
import { useSelected } from '../review/store.ts';
import type { UndoRunner } from '../review/undo-runner.ts';
import { useArrival } from '../review/use-arrival.ts';
import { useInspector } from '../review/use-inspector.ts';
import { useReviewCommands } from '../review/use-review-commands.ts';
import { useUndo, useUndoCommands } from '../review/use-undo.ts';
import { InspectorResizer } from './inspector-resizer.tsx';
import styles from './review-workspace.module.css';

/** The page on which an article is reviewed: header, texts, inspector, status line. */
export function ReviewWorkspace({ article }: { readonly article: ArticleReview }) {
  const { t } = useTranslation();
  const review = useReview();
  const inspector = useInspector();
  useTitle(article.summary.title);
  const activeUnit = useSelected(review.store, state => state.activeUnit);
  // The notices of what was done lead back through the runner, which is made of the actions.
  const undoRunner = useRef<UndoRunner | null>(null);
  const actions = useMemo(
    () =>
      createReviewActions(review, {
        failed: showFailure,
        approvalWithdrawn: () => notify({ text: t('grid.approvalWithdrawn') }),
        restored: () => notify({ text: t('history.restored') }),
        accepted: (annotation, suggestion, step) => {
          const before = issueWords(annotation);
          const after = proposalText(annotation, suggestion);
          notify({
            text: after ? t('issue.accepted', { before, after }) : t('issue.removed', { before }),
            action: { label: t('common.undo'), run: () => undoRunner.current?.undo(step) },
          });
        },
        dismissed: (annotation, scope, step) =>
          notify({
            text: t(`scope.dismissed.${scope}`, { words: issueWords(annotation) }),
            action: { label: t('common.undo'), run: () => undoRunner.current?.undo(step) },
          }),
      }),
    [review, t],
  );
  const alignment = useAlignmentDesk(actions);
  const reviewing = useReviewCommands(actions, inspector);
  const undo = useUndo(actions, alignment.actions);
  useEffect(() => {
    undoRunner.current = undo;
  }, [undo]);
  const commands = { ...reviewing, ...useAlignmentCommands(alignment), ...useUndoCommands(undo) };
  useArrival(article, actions);

  const unit = article.units.find(each => each.id === activeUnit);
  const [first] = article.units;
  return (
    <AlignmentProvider value={alignment}>
      <div className={styles['page']}>
        <ArticleHeader article={article} actions={actions} inspector={inspector} commands={commands} />
        {article.summary.state === 'returned' && first && (
          <div className={styles['failures']}>
            <ReturnedBanner unitId={first.id} />
          </div>
        )}
        {article.failures.length > 0 && (
          <div className={styles['failures']}>
            <Banner tone="warning">
              <CheckFailures failures={article.failures} />
            </Banner>
          </div>
        )}
        <div
          className={styles['body']}
          style={{
            gridTemplateColumns: inspector.open
              ? `minmax(0, 1fr) auto ${inspector.width}px`
              : 'minmax(0, 1fr) auto',
          }}
        >
          <main className={styles['main']}>
            <ReviewGrid units={article.units} actions={actions} />
          </main>
          {inspector.open && (
            <aside className={styles['inspector']} aria-label={t('inspector.label')} id="inspector">
              <InspectorResizer inspector={inspector} />
              <Inspector
                unit={unit}
                actions={actions}
                onReturn={returned => review.store.set({ dialog: { kind: 'return', unitId: returned.id } })}
              />
            </aside>
          )}
        </div>
        <StatusBar article={article} onNextLinkProblem={() => commands.nextLinkProblem?.(0)} />
        <IssueAnnouncer />
        <ReviewDialogs article={article} actions={actions} />
        <AlignmentMenu article={article} />
      </div>
    </AlignmentProvider>
  );
}

/** Which checks stopped, and what each said; folded, since a reviewer can seldom do anything about it. */
function CheckFailures({ failures }: Pick<ArticleReview, 'failures'>) {
  const { t } = useTranslation();
  const details = new Map(failures.map(({ checkId, detail }) => [checkId, detail]));
  return (
    <details>
      <summary>{t('article.failures', { count: details.size })}</summary>
      <ul className={styles['failureList']}>
        {[...details].map(([checkId, detail]) => (
          <li key={checkId}>
            <code>{checkId}</code> {detail}
          </li>
        ))}
      </ul>
    </details>
  );
}
