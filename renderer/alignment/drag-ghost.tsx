import { useTranslation } from 'react-i18next';
import { useSelected } from '../review/store.ts';
import { useAlignment } from './alignment-context.ts';
import styles from './drag-ghost.module.css';

/** Characters of the paragraph that may follow the pointer; the style cuts them to one line. */
const SHOWN = 60;

/** What follows the pointer while a paragraph is dragged: its first words, and why it cannot be let go here. */
export function DragGhost() {
  const { t } = useTranslation();
  const { desk } = useAlignment();
  const drag = useSelected(desk.store, state => state.drag);
  if (!drag) return null;
  const { x, y, text, drop } = drag;
  const reason = drop && 'refused' in drop.planned ? drop.planned.refused : null;
  return (
    <div className={styles['ghost']} style={{ translate: `${x + 10}px ${y + 8}px` }} aria-hidden="true">
      <p className={styles['words']}>{text.slice(0, SHOWN)}</p>
      {reason !== null && <p className={styles['reason']}>{t(`alignmentRefusal.${reason}`)}</p>}
    </div>
  );
}
