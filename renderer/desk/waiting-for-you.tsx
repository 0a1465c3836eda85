import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WaitingArticle } from '../../src/model/desk.ts';
import type { ArticleSummary } from '../../src/model/review.ts';
import { useWaiting } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { formatMoment } from '../i18n/format.ts';
import { SeverityCounts } from '../library/severity-counts.tsx';
import { usePersonName } from '../people/use-people.ts';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './waiting-for-you.module.css';

/** Lines shown before somebody asks for all: the list of all articles shall stay in sight. */
const SHOWN = 6;

/** Over all articles, for an editor: those that were submitted, the longest waiting first. */
export function WaitingForYou({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const { role } = usePreferences();
  return role === 'editor' ? (
    <Section expected={articles.filter(({ state }) => state === 'submitted').length} />
  ) : null;
}

/** The arrows go from line to line. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const next = links[links.findIndex(link => link.matches(':focus')) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Section({ expected }: { readonly expected: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useWaiting(true);
  const [all, setAll] = useState(false);
  const count = data?.length ?? expected;
  const section = useRef<HTMLElement>(null);
  const known = data !== undefined;
  useEffect(() => {
    // Enter opens what has waited longest, unless the keyboard is elsewhere already.
    if (known && document.activeElement === document.body) section.current?.querySelector('a')?.focus();
  }, [known]);
  const lines = all ? count : Math.min(count, SHOWN);
  return (
    <section
      ref={section}
      aria-labelledby="waiting"
      className={styles['section']}
      data-empty={count === 0 || undefined}
    >
      <div className={styles['heading']}>
        <h2 id="waiting" className={styles['title']}>
          {t('desk.title')}
        </h2>
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </div>
      {error !== null && data === undefined ? (
        <p role="alert" className={styles['nothing']}>
          {t('desk.failed')} <Button onClick={() => void refetch()}>{t('common.retry')}</Button>
        </p>
      ) : count === 0 ? (
        <p className={styles['nothing']}>{t('desk.nothing')}</p>
      ) : (
        <ul className={styles['list']} aria-busy={data === undefined} onKeyDown={onKeyDown}>
          {data === undefined
            ? // As high as the lines that are on their way.
              Array.from({ length: lines }, (_, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no other identity.
                <li key={line} className={styles['line']} />
              ))
            : data.slice(0, lines).map(waiting => <Line key={waiting.summary.id} waiting={waiting} />)}
        </ul>
      )}
      {count > lines && (
        <Button look="quiet" className={styles['all']} onClick={() => setAll(true)}>
          {t('desk.showAll', { total: count })}
        </Button>
      )}
    </section>
  );
}

function Line({ waiting }: { readonly waiting: WaitingArticle }) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const nameOf = usePersonName();
  const { summary, submittedAt, submittedBy, changed, returned, lookedAt } = waiting;
  const name = nameOf(submittedBy);
  return (
    <li className={styles['line']}>
      <Link href={`/articles/${summary.id}`} className={styles['link']}>
        {summary.title}
      </Link>
      <span className={styles['returned']}>{returned > 0 && t('desk.returned', { count: returned })}</span>
      <span
        className={styles['changed']}
        title={t(lookedAt === null ? 'desk.changedFirstHint' : 'desk.changedHint')}
      >
        {t('desk.changed', { count: changed })}
      </span>
      <span className={styles['issues']}>
        <SeverityCounts counts={summary.counts} />
      </span>
      <span className={styles['submitted']}>
        <time dateTime={submittedAt}>
          {t('desk.submitted', { name, time: formatMoment(submittedAt, locale) })}
        </time>
      </span>
    </li>
  );
}
