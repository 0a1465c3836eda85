import type { TFunction } from 'i18next';
import { type KeyboardEvent, memo, type RefObject, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { ArticleSummary } from '../../src/model/review.ts';
import type { UnitHit } from '../../src/model/search.ts';
import type { TextRange } from '../../src/model/text.ts';
import { StateMark } from '../review/state-mark.tsx';
import { headFor } from '../search/jump.ts';
import { excerpt } from './excerpt.ts';
import styles from './found-texts.module.css';
import type { TextSearch } from './text-search.ts';
import { HITS_SHOWN } from './use-text-search.ts';

interface FoundTextsProps {
  readonly search: TextSearch;
  /** Those the other filters let through. */
  readonly articles: readonly ArticleSummary[];
  readonly section: RefObject<HTMLElement | null>;
  /** The arrow leads out of the list at its upper end. */
  readonly onLeave: () => void;
}

/** Paragraphs that have the words, on either side, article by article; each leads to its place. */
export function FoundTexts({ search, articles, section, onLeave }: FoundTextsProps) {
  const { t } = useTranslation();
  const [active, setActive] = useState<UnitId | null>(null);
  const groups = useMemo(() => groupHits(search.hits, articles), [search.hits, articles]);
  const hits = groups.flatMap(group => group.hits);
  const tabStop = hits.find(({ unitId }) => unitId === active)?.unitId ?? hits[0]?.unitId;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
    const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
    event.preventDefault();
    if (at + step < 0) onLeave();
    else all[at + step]?.focus();
  };
  return (
    <section ref={section} className={styles['section']} aria-label={t('shelf.texts')} onKeyDown={onKeyDown}>
      <header className={styles['header']}>
        <h2>{t('shelf.texts')}</h2>
        <p role="status">{statusOf(search, hits.length, t)}</p>
      </header>
      {groups.map(({ article, hits: found }) => (
        <section key={article.id} className={styles['group']} aria-label={article.title}>
          <h3 className={styles['title']}>
            {article.title}
            {article.slug !== '' && <small>{article.slug}</small>}
          </h3>
          <ul>
            {found.map(hit => (
              <li key={hit.unitId}>
                <Hit hit={hit} tabIndex={hit.unitId === tabStop ? 0 : -1} onFocus={setActive} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {search.total > HITS_SHOWN && (
        <p className={styles['note']}>{t('shelf.textsMore', { count: HITS_SHOWN })}</p>
      )}
    </section>
  );
}

function statusOf(search: FoundTextsProps['search'], count: number, t: TFunction): string {
  if (search.failed) return t('shelf.textsFailed');
  if (search.pending) return t('shelf.searching');
  return count === 0 ? t('shelf.noTexts') : t('shelf.textsCount', { count });
}

interface HitGroup {
  readonly article: ArticleSummary;
  readonly hits: readonly UnitHit[];
}

/** In the order of the first hit of each article; of deleted and filtered articles none. */
function groupHits(hits: readonly UnitHit[], articles: readonly ArticleSummary[]): readonly HitGroup[] {
  const known = new Map<ArticleId, ArticleSummary>(articles.map(article => [article.id, article]));
  return [...Map.groupBy(hits, ({ articleId }) => articleId)].flatMap(([id, found]) => {
    const article = known.get(id);
    return article ? [{ article, hits: found.toSorted((a, b) => a.position - b.position) }] : [];
  });
}

interface HitProps {
  readonly hit: UnitHit;
  readonly tabIndex: number;
  readonly onFocus: (unitId: UnitId) => void;
}

/** Two hundred of them stand there while somebody goes on typing. */
const Hit = memo(function Hit({ hit, tabIndex, onFocus }: HitProps) {
  const { t } = useTranslation();
  const { articleId, unitId, state, ranges } = hit;
  const position = hit.position + 1;
  return (
    <Link
      href={`/articles/${articleId}`}
      className={styles['hit']}
      data-hit=""
      tabIndex={tabIndex}
      onFocus={() => onFocus(unitId)}
      onClick={() => headFor({ articleId, unitId, at: ranges.target[0]?.start ?? null })}
    >
      <span className="visually-hidden">{t('shelf.hit', { position, state: t(`unitState.${state}`) })}</span>
      <span className={styles['position']} aria-hidden="true">
        {position}
        <StateMark state={state} />
      </span>
      <span className={styles['text']} lang="en">
        <Excerpt text={hit.source} ranges={ranges.source} language="en" />
      </span>
      <span className={styles['text']} lang="ja">
        <Excerpt text={hit.target} ranges={ranges.target} language="ja" />
      </span>
    </Link>
  );
});

interface ExcerptProps {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly language: 'en' | 'ja';
}

function Excerpt({ text, ranges, language }: ExcerptProps) {
  return excerpt(text, ranges, language).map(part =>
    part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
  );
}
