import type { Unit } from '../../src/model/review.ts';
import { useReview, type View } from './review.ts';
import { shownText } from './session.ts';
import { StateMark } from './state-mark.tsx';
import styles from './unit-row.module.css';

/** Whether a paragraph takes as much room without all that belongs to it: only its texts decide. */
export const canPass = (unit: Unit, view: View): boolean =>
  view === 'edit' && !unit.excluded && unit.source !== '' && unit.target !== '';

/** A paragraph that rushes by: its number, its state and its texts, where the whole row will have them. */
export function PassingRow({ unit, total }: { readonly unit: Unit; readonly total: number }) {
  const { sessions } = useReview();
  return (
    <article
      aria-posinset={unit.position + 1}
      aria-setsize={total}
      data-unit={unit.id}
      data-passing=""
      className={styles['row']}
    >
      <div className={styles['gutter']}>
        {unit.position + 1}
        <StateMark state={unit.state} />
      </div>
      <div className={styles['source']} lang="en">
        {unit.source}
      </div>
      <div className={styles['link']} />
      <div className={styles['target']}>
        <div lang="ja" className={styles['text']}>
          {shownText(sessions.get(unit.id), unit)}
        </div>
      </div>
    </article>
  );
}
