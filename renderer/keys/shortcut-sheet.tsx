import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Kbd } from '../design/kbd.tsx';
import { SearchField } from '../design/search-field.tsx';
import { type SheetEntry, sheetGroups } from './sheet-groups.ts';
import styles from './shortcut-sheet.module.css';

/** All commands and their keys on one page, to be searched and printed. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const groups = useMemo(() => sheetGroups(query), [query]);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('command.shortcuts')}
      width="wide"
      footer={
        <>
          <p className={styles['hint']}>{t('sheet.hint')}</p>
          <Button icon={<Printer />} onClick={() => window.print()}>
            {t('sheet.print')}
          </Button>
        </>
      }
    >
      <div className={styles['tools']}>
        <SearchField data-begin-here="" label={t('sheet.search')} value={query} onChange={setQuery} />
      </div>
      <div className={styles['groups']} data-print-sheet="">
        {groups.map(({ group, entries }) => (
          <section key={group}>
            <h3 className={styles['heading']}>{t(`commandGroup.${group}`)}</h3>
            <dl>
              {entries.map(entry => (
                <Entry key={entry.text} {...entry} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      {groups.length === 0 && (
        <p className={styles['nothing']} role="status">
          {t('sheet.nothing', { query })}
        </p>
      )}
    </Dialog>
  );
}

function Entry({ text, chords, forEditors }: SheetEntry) {
  const { t } = useTranslation();
  return (
    <div className={styles['entry']}>
      <dt>
        {t(text)}
        {forEditors && <span className={styles['role']}>{t('role.editor')}</span>}
      </dt>
      <dd>
        {chords.map(chord => (
          <Kbd key={chord} chord={chord} />
        ))}
      </dd>
    </div>
  );
}
