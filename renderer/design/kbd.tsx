import { formatChord } from '../keys/chord.ts';
import styles from './kbd.module.css';

/** One chord as the reader's keyboard prints it. */
export function Kbd({ chord }: { readonly chord: string }) {
  return <kbd className={styles['kbd']}>{formatChord(chord)}</kbd>;
}
