import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReview } from '../../src/model/review.ts';
import { AlignmentProvider } from '../alignment/alignment-context.ts';
import { AlignmentMenu } from '../alignment/alignment-menu.tsx';
import { useAlignmentCommands } from '../alignment/use-alignment-commands.ts';
import { useAlignmentDesk } from '../alignment/use-alignment-desk.ts';
import { useChangeCommands } from '../changes/use-change-commands.ts';
import { Banner } from '../design/banner.tsx';
import { notify } from '../design/toast.tsx';
import { useTitle } from '../design/use-title.ts';
import { NextStep } from '../desk/next-step.tsx';
import { useDeskCommands } from '../desk/use-desk-commands.ts';
import { useFirstWaiting } from '../desk/use-first-waiting.ts';
import { useLooking } from '../desk/use-looking.ts';
import { showFailure, tellFailure } from '../i18n/tell-failure.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { useInspectorCommands } from '../inspector/use-inspector-commands.ts';
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
import { unitToBegin, useArrival } from '../review/use-arrival.ts';
import { useArticleCommands } from '../review/use-article-commands.ts';
import { useInspector } from '../review/use-inspector.ts';
import { useReviewCommands } from '../review/use-review-commands.ts';
import { useTextSizeCommands } from '../review/use-text-size-commands.ts';
import { useUndo, useUndoCommands } from '../review/use-undo.ts';
import { concordanceCode } from '../search/concordance-code.ts';
import { concordance } from '../search/concordance-state.ts';
import { headedFor } from '../search/jump.ts';
import { SearchProvider, useSearchDesk } from '../search/use-search-desk.ts';
import { TourGuide } from '../tour/tour-guide.tsx';
import { noteDone } from '../tour/tour-store.ts';
import { InspectorResizer } from './inspector-resizer.tsx';
import styles from './review-workspace.module.css';

/** The page on which an article is reviewed: header, texts, inspector, status line. */
export function ReviewWorkspace({ article }: { readonly article: ArticleReview }) {
  const { t } = useTranslation();
  const review = useReview();
  const inspector = useInspector();
  useTitle(article.summary.title);
  // The notices of what was done lead back through the runner, which is made of the actions.
  const undoRunner = useRef<UndoRunner | null>(null);
  const actions = useMemo(() => {
    const told = (what: string, withdrew: boolean): string =>
      withdrew ? `${what} · ${t('desk.approvalWithdrawn')}` : what;
    return createReviewActions(review, {
      failed: showFailure,
      noIssues: () => notify({ text: t('inspector.noIssuesLeft') }),
      restored: withdrew => notify({ text: told(t('history.restored'), withdrew) }),
      reverted: (undo, withdrew) =>
        notify({
          text: told(t('changes.reverted'), withdrew),
          action: { label: t('common.undo'), run: undo },
        }),
      accepted: (annotation, suggestion, step, withdrew) => {
        noteDone('proposal');
        const before = issueWords(annotation);
        const after = proposalText(annotation, suggestion);
        notify({
          text: told(
            after ? t('issue.accepted', { before, after }) : t('issue.removed', { before }),
            withdrew,
          ),
          action: { label: t('common.undo'), run: () => undoRunner.current?.undo(step) },
        });
      },
      dismissed: (annotation, scope, step) => {
        noteDone('proposal');
        notify({
          text: t(`scope.dismissed.${scope}`, { words: issueWords(annotation) }),
          action: { label: t('common.undo'), run: () => undoRunner.current?.undo(step) },
        });
      },
    });
  }, [review, t]);
  const alignment = useAlignmentDesk(actions);
  const reviewing = useReviewCommands(actions, inspector);
  const desk = useDeskCommands(article, actions, step => undoRunner.current?.undo(step));
  const changes = useChangeCommands(actions);
  const inspecting = useInspectorCommands(actions, alignment.desk);
  const aligning = useAlignmentCommands(alignment);
  const { search, commands: searching } = useSearchDesk(article, actions, inspector, alignment.desk);
  const looking = useSelected(concordance, state => state.open);
  const ConcordancePanel = concordanceCode.usePart();
  concordanceCode.useAhead();
  useEffect(() => {
    if (looking) tellFailure(concordanceCode.load());
  }, [looking]);
  const undo = useUndo(actions, alignment.actions);
  useEffect(() => {
    undoRunner.current = undo;
  }, [undo]);
  const undoing = useUndoCommands(undo);
  const whole = useArticleCommands(article, actions);
  const commands = {
    ...reviewing,
    ...desk,
    ...changes,
    ...inspecting,
    ...aligning,
    ...searching,
    ...undoing,
    ...whole.handlers,
  };
  useTextSizeCommands();
  const firstWaiting = useFirstWaiting(article);
  useArrival(article, actions, firstWaiting);
  const [begin] = useState(
    () => headedFor(article.summary.id) ?? unitToBegin(article, firstWaiting ?? null)?.id ?? null,
  );
  useLooking(actions);

  const [first] = article.units;
  return (
    <AlignmentProvider value={alignment}>
      <SearchProvider value={search}>
        <div className={styles['page']}>
          <ArticleHeader article={article} inspector={inspector} commands={commands} busy={whole.busy} />
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
              <ReviewGrid units={article.units} leftOut={article.leftOut} begin={begin} actions={actions} />
              <NextStep article={article} commands={commands} />
            </main>
            {inspector.open && (
              <aside className={styles['inspector']} aria-label={t('inspector.label')} id="inspector">
                <InspectorResizer inspector={inspector} />
                {looking && ConcordancePanel && <ConcordancePanel />}
                <div className={styles['ofUnit']} hidden={looking}>
                  <Inspector actions={actions} />
                </div>
              </aside>
            )}
          </div>
          <StatusBar article={article} commands={commands} />
          <IssueAnnouncer />
          <ReviewDialogs article={article} actions={actions} />
          <AlignmentMenu article={article} />
        </div>
        <TourGuide article={article} actions={actions} inspector={inspector} />
      </SearchProvider>
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
