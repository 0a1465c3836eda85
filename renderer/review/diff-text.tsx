import { useComparison } from '../api/queries.ts';
import styles from './diff-text.module.css';

const ELEMENTS = { same: 'span', deleted: 'del', inserted: 'ins' } as const;

/** What became of a text, word by word. Until the comparison is there, the later text stands plain. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }) {
  const { data } = useComparison(before, after);
  if (before === after || !data) return <span className={styles['text']}>{after}</span>;
  let offset = 0;
  return (
    <span className={styles['text']}>
      {data.map(part => {
        const Element = ELEMENTS[part.kind];
        offset += part.text.length;
        return <Element key={`${offset}${part.kind}`}>{part.text}</Element>;
      })}
    </span>
  );
}
