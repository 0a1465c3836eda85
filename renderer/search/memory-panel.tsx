import { useTranslation } from 'react-i18next';
import type { MemoryMatch } from '../../src/model/memory.ts';
import type { Unit } from '../../src/model/review.ts';
import { Kbd } from '../design/kbd.tsx';
import { PanelFailure } from '../inspector/panel-state.tsx';
import { KEY_TABLE } from '../keys/key-table.ts';
import { StateMark } from '../review/state-mark.tsx';
import styles from './memory-panel.module.css';
import { useMemory } from './search-queries.ts';
import { useSearch } from './use-search-desk.ts';

/** Earlier translations of sources like the active unit's, the closest first. */
export function MemoryPanel({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useMemory(unit.id);
  if (error) {
    return <PanelFailure text={t('memory.failed')} error={error} onRetry={refetch} />;
  }
  if (!data) return <p className={styles['hint']}>{t('memory.searching')}</p>;
  if (data.length === 0) return <p className={styles['hint']}>{t('memory.none')}</p>;
  return (
    <ol className={styles['list']} aria-label={t('memory.label')}>
      {data.map((match, index) => (
        <Match key={`${match.unitId} ${match.part?.start}`} match={match} index={index} unit={unit} />
      ))}
    </ol>
  );
}

/** Of the active unit's earlier translations the closest, below its issues. */
export function BestMatch({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation();
  const { data } = useMemory(unit.id);
  const [match] = data ?? [];
  if (!match) return null;
  return (
    <section className={styles['best']} aria-label={t('memory.title')}>
      <h3 className={styles['heading']}>{t('memory.title')}</h3>
      <ul>
        <Match match={match} index={0} unit={unit} />
      </ul>
    </section>
  );
}

interface MatchProps {
  readonly match: MemoryMatch;
  readonly index: number;
  readonly unit: Unit;
}

function Match({ match, index, unit }: MatchProps) {
  const { t } = useTranslation();
  const { insert, visit } = useSearch();
  const { percent, difference, translation, part, articleId, unitId } = match;
  const chord = KEY_TABLE.insertMatch.chords[index];
  const place = t('rules.place', { title: match.articleTitle, position: match.position + 1 });
  return (
    <li className={styles['match']}>
      <div className={styles['head']}>
        <span className={styles['percent']} data-same={percent === 100}>
          {percent}%
        </span>
        <StateMark state={match.state} />
        {part !== null && <span className={styles['sentence']}>{t('memory.sentence')}</span>}
        <button
          type="button"
          className={styles['place']}
          title={place}
          onClick={() => visit({ articleId, unitId, at: null })}
        >
          <span className={styles['title']}>{match.articleTitle}</span>
          <span className={styles['row']}>{t('memory.row', { position: match.position + 1 })}</span>
        </button>
      </div>
      <p className={styles['source']} lang="en">
        <Difference parts={difference} />
      </p>
      <button
        type="button"
        className={styles['insert']}
        disabled={unit.excluded}
        title={t(part === null ? 'memory.replace' : 'memory.insert')}
        onClick={() => insert(match)}
      >
        <span lang="ja">{translation}</span>
        {chord !== undefined && <Kbd chord={chord} />}
      </button>
    </li>
  );
}

const ELEMENTS = { same: 'span', deleted: 'del', inserted: 'ins' } as const;

function Difference({ parts }: { readonly parts: MemoryMatch['difference'] }) {
  let offset = 0;
  return parts.map(part => {
    const Element = ELEMENTS[part.kind];
    offset += part.text.length;
    return <Element key={`${offset}${part.kind}`}>{part.text}</Element>;
  });
}
