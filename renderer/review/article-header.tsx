import { Ellipsis, PanelRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleReview } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { Menu, MenuActions, MenuSeparator } from '../design/menu.tsx';
import { ProgressBar } from '../design/progress-bar.tsx';
import { Segmented } from '../design/segmented.tsx';
import { DeskMenu } from '../desk/desk-menu.tsx';
import { runCommand } from '../keys/command-registry.ts';
import { type CommandId, chordOf } from '../keys/key-table.ts';
import type { CommandHandlers } from '../keys/use-commands.ts';
import { ArticleStatePill } from '../library/article-state-pill.tsx';
import { progressOf } from '../library/library-order.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { ScoreBadge } from '../report/score-badge.tsx';
import styles from './article-header.module.css';
import { useReview } from './review.ts';
import { useSelected } from './store.ts';
import type { InspectorState } from './use-inspector.ts';
import { useUndoEntries } from './use-undo.ts';

interface ArticleHeaderProps {
  readonly article: ArticleReview;
  readonly inspector: InspectorState;
  readonly commands: CommandHandlers;
  /** Whether a step of the whole article is on its way. */
  readonly busy: boolean;
}

/** Which article this is, how far it is, and what can be done with the whole of it. */
export function ArticleHeader({ article, inspector, commands, busy }: ArticleHeaderProps) {
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
      <div className={styles['progress']}>
        <div className={styles['bar']}>
          <ProgressBar
            label={progressText}
            done={progress.approvedShare}
            begun={progress.confirmedShare}
            width="100%"
          />
        </div>
        <span className={styles['long']}>{progressText}</span>
        <span className={styles['short']} title={progressText}>
          {t('library.progressShort', progress)}
        </span>
      </div>
      <span className={styles['space']} />
      <ScoreBadge summary={summary} />
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
      <Button onClick={() => commands.export?.(0)}>{t('article.export')}</Button>
      <span className={styles['steps']} data-tour="send">
        <ArticleSteps article={article} commands={commands} busy={busy} />
      </span>
      <MoreMenu article={article} commands={commands} />
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
function ArticleSteps({ article, commands, busy }: Omit<ArticleHeaderProps, 'inspector'>) {
  const { t } = useTranslation();
  const { role } = usePreferences();
  const { state } = article.summary;
  if (role === 'editor') {
    return (
      <>
        <Button disabled={busy} onClick={() => commands.returnArticle?.(0)}>
          {t('article.return')}
        </Button>
        <Button
          look="primary"
          disabled={busy || state === 'approved'}
          onClick={() => commands.approveArticle?.(0)}
        >
          {t('article.approve')}
        </Button>
      </>
    );
  }
  const done = state === 'submitted' || state === 'approved';
  return (
    <Button look="primary" disabled={busy || done} onClick={() => commands.submit?.(0)}>
      {t('article.submit')}
    </Button>
  );
}

/** Commands that have a key but nothing to click; all others are in the palette, which this leads to. */
const IN_MENU = [
  'nextOpenUnit',
  'nextIssue',
  'nextChange',
  'copySource',
  'concordance',
  'toggleLow',
  'toggleMap',
  'report',
] as const satisfies readonly CommandId[];

function MoreMenu({ article, commands }: Pick<ArticleHeaderProps, 'article' | 'commands'>) {
  const { t } = useTranslation();
  const { store } = useReview();
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
      <DeskMenu article={article} commands={commands} />
      <MenuSeparator />
      <MenuActions
        actions={[
          ...reverts,
          {
            id: 'realign',
            label: t('command.realign'),
            chord: chordOf('realign'),
            disabled: analysing,
            onSelect: () => commands.realign?.(0),
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
            onSelect: () => commands.analyzeAgain?.(0),
          },
          {
            id: 'shortcuts',
            label: t('command.shortcuts'),
            chord: chordOf('shortcuts'),
            onSelect: () => commands.shortcuts?.(0),
          },
          { id: 'tour', label: t('command.tour'), onSelect: () => runCommand('tour') },
          {
            id: 'palette',
            label: t('command.palette'),
            chord: chordOf('palette'),
            onSelect: () => runCommand('palette'),
          },
          {
            id: 'settings',
            label: t('status.settings'),
            onSelect: () => commands.settings?.(0),
          },
        ]}
      />
    </Menu>
  );
}
