import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import styles from './article-list.module.css';
import { type LibraryOrder, sortedBy } from './library-order.ts';

const COLUMNS = [
  { by: 'title', label: 'library.columnTitle' },
  { by: 'state', label: 'library.columnState' },
  { by: 'progress', label: 'library.columnProgress' },
  { by: 'issues', label: 'library.columnIssues' },
  { by: 'assignee', label: 'shelf.columnAssignee' },
  { by: 'deadline', label: 'shelf.columnDeadline' },
  { by: 'updated', label: 'library.columnUpdated' },
] as const satisfies readonly { readonly by: LibraryOrder; readonly label: string }[];

/** The headings: each sorts the list, and is remembered. */
export function ListHead() {
  const { t } = useTranslation();
  const { librarySort: sort } = usePreferences();
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(({ by, label }) => {
          const sorted = sort.by === by;
          return (
            <th key={by} scope="col" className={styles[by]} aria-sort={sorted ? direction : undefined}>
              <button
                type="button"
                className={styles['sort']}
                title={t('shelf.sortBy', { column: t(label) })}
                onClick={() => setPreferences({ librarySort: sortedBy(sort, by) })}
              >
                <span>{t(label)}</span>
                {sorted &&
                  (sort.descending ? <ArrowDown aria-hidden="true" /> : <ArrowUp aria-hidden="true" />)}
              </button>
            </th>
          );
        })}
        <th scope="col" className={styles['more']}>
          <span className="visually-hidden">{t('common.more')}</span>
        </th>
      </tr>
    </thead>
  );
}
