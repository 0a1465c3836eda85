import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArticleReview } from '../../src/model/review.ts';
import { useAlignment } from '../alignment/alignment-context.ts';
import { useWaiting } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { FloatingBar } from '../design/floating-bar.tsx';
import { Kbd } from '../design/kbd.tsx';
import { chordOf } from '../keys/key-table.ts';
import type { CommandHandlers } from '../keys/use-commands.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useReview } from '../review/review.ts';
import { useSelected } from '../review/store.ts';
import { dueStep, type Step } from './due-step.ts';
import styles from './next-step.module.css';
import { useDeskNow } from './use-desk-now.ts';

interface NextStepProps {
  readonly article: ArticleReview;
  readonly commands: CommandHandlers;
}

/** Milliseconds after which a dialog that closes has given the keyboard back. */
const DIALOG_CLOSED = 120;

/** What an editor does next once no paragraph needs a look: over the lower edge of the texts, so that nothing moves. */
export function NextStep({ article, commands }: NextStepProps) {
  const { role } = usePreferences();
  const { store } = useReview();
  const { desk } = useAlignment();
  const handedOn = useSelected(store, state => state.handedOn);
  const linking = useSelected(desk.store, ({ mode }) => mode?.kind === 'link');
  const now = useDeskNow(article);
  const step = role === 'editor' && !linking ? dueStep(article.summary, now, handedOn) : null;
  if (step === null) return null;
  return step === 'next' ? (
    <NextArticle article={article} />
  ) : (
    <OwnStep step={step} article={article} commands={commands} together={now.together.length} />
  );
}

function Bar({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <FloatingBar label={t('desk.nextStep')}>
      <span role="status">{text}</span>
      {children}
    </FloatingBar>
  );
}

interface OwnStepProps extends NextStepProps {
  readonly step: Exclude<Step, 'next'>;
  readonly together: number;
}

function OwnStep({ step, article, commands, together }: OwnStepProps) {
  const { t } = useTranslation();
  const { store } = useReview();
  switch (step) {
    case 'together':
      return (
        <Bar text={t('desk.onlyRest')}>
          <Button look="primary" onClick={() => commands.approveTogether?.(0)}>
            {t('desk.approveCount', { total: together })} <Kbd chord={chordOf('approveTogether')} />
          </Button>
        </Bar>
      );
    case 'approve':
      return (
        <Bar text={t('desk.allApproved')}>
          <Button look="primary" onClick={() => commands.approve?.(0)}>
            {t('article.approve')} <Kbd chord={chordOf('approve')} />
          </Button>
        </Bar>
      );
    case 'returned':
      return (
        <Bar text={t('desk.returnedLeft', { count: article.summary.counts.returned })}>
          <Button look="primary" onClick={() => store.set({ dialog: { kind: 'return', unitId: null } })}>
            {t('returning.titleArticle')}
          </Button>
        </Bar>
      );
  }
}

function NextArticle({ article }: Pick<NextStepProps, 'article'>) {
  const { t } = useTranslation();
  const { store } = useReview();
  const [, go] = useLocation();
  const { data } = useWaiting(true);
  const button = useRef<HTMLButtonElement>(null);
  const { id, state } = article.summary;
  const next = data?.find(({ summary }) => summary.id !== id)?.summary;
  const known = data !== undefined;
  const asking = useSelected(store, ({ dialog }) => dialog !== null);
  // The article is done with, and Enter leads on; a dialog gives the keyboard back first.
  const takeKeyboard = useEffectEvent(() => button.current?.focus());
  useEffect(() => {
    if (!known || asking) return;
    const timer = setTimeout(() => takeKeyboard(), DIALOG_CLOSED);
    return () => clearTimeout(timer);
  }, [known, asking]);
  const done = t(state === 'approved' ? 'desk.articleApproved' : 'desk.articleReturned');
  return (
    <Bar text={known && !next ? `${done} ${t('desk.noNext')}` : done}>
      {next && (
        <Button
          look="primary"
          ref={button}
          className={styles['next']}
          onClick={() => go(`/articles/${next.id}`)}
        >
          <span>{t('desk.next', { title: next.title })}</span> <Kbd chord="Enter" />
        </Button>
      )}
      <Button
        look={next || !known ? 'plain' : 'primary'}
        {...(next ? {} : { ref: button })}
        onClick={() => go('/')}
      >
        {t('desk.toLibrary')}
      </Button>
    </Bar>
  );
}
