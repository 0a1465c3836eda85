import { Ellipsis, PanelRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleReview } from '../../src/model/review.ts';
import { useAlignment } from '../alignment/alignment-context.ts';
import { Button } from '../design/button.tsx';
import { Menu, MenuActions, MenuSeparator } from '../design/menu.tsx';
import { ProgressBar } from '../design/progress-bar.tsx';
import { Segmented } from '../design/segmented.tsx';
import { type CommandId, chordOf } from '../keys/key-table.ts';
import type { CommandHandlers } from '../keys/use-commands.ts';
import { ArticleStatePill } from '../library/article-state-pill.tsx';
import { progressOf } from '../library/library-order.ts';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './article-header.module.css';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { useSelected } from './store.ts';
import { useArticleActions } from './use-article-actions.ts';
import type { InspectorState } from './use-inspector.ts';
import { useUndoEntries } from './use-undo.ts';

interface ArticleHeaderProps {
  readonly article: ArticleReview;
  readonly actions: ReviewActions;
  readonly inspector: InspectorState;
  readonly commands: CommandHandlers;
}

/** Which article this is, how far it is, and what can be done with the whole of it. */
export function ArticleHeader({ article, actions, inspector, commands }: ArticleHeaderProps) {
  const { t } = useTranslation();
  const { store } = useReview();
  const view = useSelected(store, state => state.view);
  const { summary } = article;
  const progress = progressOf(summary.counts);
  const progressText = t('library.progress', progress);
  return (
    <header className={styles['header']}>
      <nav className={styles['breadcrumb']}>
        <Link href="/">{t('library.title')}</Link>
        <span aria-hidden="true">/</span>
      </nav>
      <h1 className={styles['title']} title={summary.title}>
        {summary.title}
      </h1>
      <ArticleStatePill state={summary.state} />
      <span className={styles['progress']}>
        <ProgressBar label={progressText} done={progress.approvedShare} begun={progress.confirmedShare} />
        <span className={styles['progressText']}>{progressText}</span>
      </span>
      <span className={styles['space']} />
      <Segmented
        label={t('article.view')}
        value={view}
        options={[
          { value: 'edit', label: t('article.edit'), chord: chordOf('viewEdit') },
          { value: 'diff', label: t('article.diff'), chord: chordOf('viewDiff') },
          { value: 'machine', label: t('article.machine'), chord: chordOf('viewMachine') },
        ]}
        onChange={next => store.set({ view: next })}
      />
      <Button onClick={() => store.set({ dialog: { kind: 'export' } })}>{t('article.export')}</Button>
      <ArticleSteps article={article} actions={actions} />
      <MoreMenu article={article} actions={actions} commands={commands} />
      <Button
        look="quiet"
        icon={<PanelRight />}
        hint={inspector.open ? t('article.hideInspector') : t('article.showInspector')}
        chord={chordOf('toggleInspector')}
        aria-expanded={inspector.open}
        onClick={() => inspector.setOpen(!inspector.open)}
      />
    </header>
  );
}

/** What the role of the moment may do next with the article as a whole. */
function ArticleSteps({ article, actions }: Pick<ArticleHeaderProps, 'article' | 'actions'>) {
  const { t } = useTranslation();
  const { role } = usePreferences();
  const { store } = useReview();
  const { submit, approve, busy } = useArticleActions(article, actions);
  const { state } = article.summary;
  if (role === 'editor') {
    return (
      <>
        <Button disabled={busy} onClick={() => store.set({ dialog: { kind: 'return', unitId: null } })}>
          {t('article.return')}
        </Button>
        <Button look="primary" disabled={busy || state === 'approved'} onClick={approve}>
          {t('article.approve')}
        </Button>
      </>
    );
  }
  const done = state === 'submitted' || state === 'approved';
  return (
    <Button look="primary" disabled={busy || done} onClick={submit}>
      {t('article.submit')}
    </Button>
  );
}

/** Commands that have a key but no button of their own. */
const IN_MENU = [
  'nextOpenUnit',
  'copySource',
  'nextIssue',
  'previousIssue',
  'makeRule',
  'nextLinkProblem',
  'toggleLow',
  'toggleMap',
] as const satisfies readonly CommandId[];

function MoreMenu({ article, actions, commands }: Omit<ArticleHeaderProps, 'inspector'>) {
  const { t } = useTranslation();
  const { store } = useReview();
  const { analyzeAgain } = useArticleActions(article, actions);
  const alignment = useAlignment();
  const reverts = useUndoEntries(commands);
  const analysing = useSelected(store, state => state.analysing !== null);
  return (
    <Menu trigger={<Button look="quiet" icon={<Ellipsis />} aria-label={t('common.more')} />}>
      <MenuActions
        actions={IN_MENU.map(command => ({
          id: command,
          label: t(`command.${command}`),
          chord: chordOf(command),
          onSelect: () => commands[command]?.(0),
        }))}
      />
      <MenuSeparator />
      <MenuActions
        actions={[
          ...reverts,
          {
            id: 'realign',
            label: t('command.realign'),
            chord: chordOf('realign'),
            disabled: analysing,
            onSelect: alignment.actions.realign,
          },
        ]}
      />
      <MenuSeparator />
      <MenuActions
        actions={[
          {
            id: 'analyze',
            label: t('article.analyzeAgain'),
            disabled: analysing,
            onSelect: analyzeAgain,
          },
          {
            id: 'shortcuts',
            label: t('command.shortcuts'),
            chord: chordOf('shortcuts'),
            onSelect: () => store.set({ dialog: { kind: 'shortcuts' } }),
          },
          {
            id: 'settings',
            label: t('status.settings'),
            onSelect: () => store.set({ dialog: { kind: 'settings' } }),
          },
        ]}
      />
    </Menu>
  );
}
