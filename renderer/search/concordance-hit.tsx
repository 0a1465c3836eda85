import { useTranslation } from 'react-i18next';
import type { UnitHit } from '../../src/model/search.ts';
import type { Side, TextRange } from '../../src/model/text.ts';
import { excerpt } from '../../src/text/excerpt.ts';
import { linkedRanges } from '../links/linked-ranges.ts';
import { StateMark } from '../review/state-mark.tsx';
import styles from './concordance-hit.module.css';
import type { Destination } from './jump.ts';
import { useHitLinks } from './search-queries.ts';

/** Counterparts are looked for in this many hits, a few milliseconds each: about what two screens show. */
const LINKED = 24;
/** Characters of each text that are shown: two lines of the panel. */
const LENGTH: Readonly<Record<Side, number>> = { source: 92, target: 48 };

interface ConcordanceHitProps {
  readonly hit: UnitHit;
  readonly index: number;
  readonly onOpen: (destination: Destination) => void;
}

/** What renders the matches of one side, as far as words are linked. */
function useCounterparts(hit: UnitHit, index: number): Readonly<Record<Side, readonly TextRange[]>> {
  const { source, target, ranges } = hit;
  const side = ranges.source.length > 0 ? 'source' : 'target';
  const other = side === 'source' ? 'target' : 'source';
  const oneSided = ranges[other].length === 0 && hit[other] !== '';
  const { data } = useHitLinks(hit.unitId, target, oneSided && index < LINKED);
  const none = { source: [], target: [] };
  if (!data || !oneSided) return none;
  const found = ranges[side].flatMap(at => linkedRanges(data, { source, target }, side, at).words[other]);
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return { ...none, [other]: sorted.filter(({ start }, i) => i === 0 || start >= sorted[i - 1]!.end) };
}

/** One unit that has the words: its state, where it stands, and both texts round them. */
export function ConcordanceHit({ hit, index, onOpen }: ConcordanceHitProps) {
  const { t } = useTranslation();
  const counterparts = useCounterparts(hit, index);
  const { articleId, unitId, ranges, position } = hit;
  const open = (): void =>
    onOpen({ articleId, unitId, at: ranges.target[0]?.start ?? counterparts.target[0]?.start ?? null });
  return (
    <li>
      <button type="button" className={styles['hit']} data-hit={unitId} data-state={hit.state} onClick={open}>
        <span className={styles['place']}>
          <StateMark state={hit.state} />
          <span className={styles['title']}>{hit.articleTitle}</span>
          <span className={styles['number']}>{t('concordance.position', { position: position + 1 })}</span>
          {hit.state === 'untouched' && <span className={styles['machine']}>{t('concordance.machine')}</span>}
        </span>
        <Text hit={hit} side="source" linked={counterparts.source} />
        <Text hit={hit} side="target" linked={counterparts.target} />
      </button>
    </li>
  );
}

interface TextProps {
  readonly hit: UnitHit;
  readonly side: Side;
  readonly linked: readonly TextRange[];
}

function Text({ hit, side, linked }: TextProps) {
  const text = hit[side];
  if (text === '') return null;
  const found = hit.ranges[side];
  const marked = found.length > 0 ? found : linked;
  const other = side === 'source' ? 'target' : 'source';
  const share = (hit.ranges[other][0]?.start ?? 0) / Math.max(1, hit[other].length);
  return (
    <span className={styles[side]} lang={side === 'source' ? 'en' : 'ja'}>
      {excerpt(text, marked, LENGTH[side], share).map(part =>
        part.marked ? (
          <mark key={part.start} className={found.length > 0 ? styles['match'] : styles['counterpart']}>
            {part.text}
          </mark>
        ) : (
          <span key={part.start}>{part.text}</span>
        ),
      )}
    </span>
  );
}
