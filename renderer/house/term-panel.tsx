import { BookA, Download, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermEntry, TermId, TermStatus } from '../../src/model/term.ts';
import { core } from '../api/core-client.ts';
import { useTerms } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { TextField } from '../design/field.tsx';
import { LoadFailure } from '../design/load-failure.tsx';
import { Pill, type PillTone } from '../design/pill.tsx';
import { notify } from '../design/toast.tsx';
import { showFailure, tellFailure } from '../i18n/tell-failure.ts';
import styles from './house-panel.module.css';
import { TermForm } from './term-form.tsx';
import { ImportButton, type ImportTrouble, ImportTroubles, useTermImport } from './term-import.tsx';
import { matchingTerms } from './term-rows.ts';

/** Rows drawn at a time; a search shows others. */
const MOST_ROWS = 200;

const TONES: Readonly<Record<TermStatus, PillTone>> = {
  preferred: 'ok',
  admitted: 'neutral',
  deprecated: 'critical',
  superseded: 'major',
};

/** The termbase of the newsroom: search, add, edit, delete, import, export. */
export function TermPanel() {
  const { t } = useTranslation();
  const { data: terms, error, refetch } = useTerms();
  const [query, setQuery] = useState('');
  /** The row in the form: an id, or `new`. */
  const [editing, setEditing] = useState<TermId | 'new' | null>(null);
  const [trouble, setTrouble] = useState<ImportTrouble | null>(null);
  const importing = useTermImport({ onTrouble: setTrouble });
  if (error) {
    return <LoadFailure text={t('terms.failed')} error={error} onRetry={refetch} />;
  }
  if (!terms) return null;
  const close = (): void => setEditing(null);
  const buttons = (
    <div className={styles['tools']}>
      <Button icon={<Plus aria-hidden="true" />} onClick={() => setEditing('new')}>
        {t('terms.add')}
      </Button>
      <ImportButton onChoose={file => void importing.choose(file)} />
      {terms.length > 0 && (
        <Button
          icon={<Download aria-hidden="true" />}
          onClick={() => void exportTerms(path => t('terms.exported', { path }))}
        >
          {t('terms.export')}
        </Button>
      )}
    </div>
  );
  return (
    <div className={styles['panel']}>
      <p className={styles['hint']}>{t('terms.hint')}</p>
      {trouble && <ImportTroubles trouble={trouble} onSkip={file => void importing.skip(file)} />}
      {editing === 'new' && <TermForm term={null} onClose={close} />}
      {terms.length === 0 ? (
        editing === null && (
          <EmptyState icon={<BookA />} heading="h2" title={t('terms.emptyTitle')} text={t('terms.emptyText')}>
            {buttons}
          </EmptyState>
        )
      ) : (
        <>
          {buttons}
          <TextField
            label={t('terms.search')}
            type="search"
            value={query}
            onChange={event => setQuery(event.currentTarget.value)}
          />
          <TermList terms={terms} query={query} editing={editing} onEdit={setEditing} />
        </>
      )}
    </div>
  );
}

async function exportTerms(told: (path: string) => string): Promise<void> {
  try {
    const { path } = await core['host.saveFile'](await core['term.export']({}));
    if (path !== null) notify({ text: told(path) });
  } catch (error) {
    showFailure(error);
  }
}

interface TermListProps {
  readonly terms: readonly TermEntry[];
  readonly query: string;
  readonly editing: TermId | 'new' | null;
  readonly onEdit: (id: TermId | null) => void;
}

function TermList({ terms, query, editing, onEdit }: TermListProps) {
  const { t } = useTranslation();
  const matching = matchingTerms(terms, query);
  const shown = matching.slice(0, MOST_ROWS);
  if (matching.length === 0) return <p className={styles['hint']}>{t('terms.nothingFound', { query })}</p>;
  return (
    <>
      <ul className={styles['list']}>
        {shown.map(term => (
          <li key={term.id} className={styles['row']}>
            {editing === term.id ? (
              <TermForm term={term} onClose={() => onEdit(null)} />
            ) : (
              <TermRow term={term} onEdit={() => onEdit(term.id)} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < matching.length && (
        <p className={styles['hint']}>{t('terms.shown', { shown: shown.length, total: matching.length })}</p>
      )}
    </>
  );
}

function TermRow({ term, onEdit }: { readonly term: TermEntry; readonly onEdit: () => void }) {
  const { t } = useTranslation();
  const { source, target, status, note } = term;
  const words = { source, target };
  const remove = async (): Promise<void> => {
    try {
      const gone = await core['term.delete']({ ids: [term.id] });
      notify({
        text: t('terms.deleted', words),
        action: { label: t('common.undo'), run: () => tellFailure(core['term.put']({ terms: gone })) },
      });
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <div className={styles['words']}>
      <span lang="en">{source}</span>
      <span lang="ja" className={styles['ja']}>
        {target}
      </span>
      <span>
        <Pill tone={TONES[status]}>{t(`termStatus.${status}`)}</Pill>
      </span>
      <span className={styles['noteText']}>{note}</span>
      <span className={styles['rowActions']}>
        <Button look="quiet" icon={<Pencil />} hint={t('terms.edit', words)} onClick={onEdit} />
        <Button
          look="quiet"
          icon={<Trash2 />}
          hint={t('terms.delete', words)}
          onClick={() => void remove()}
        />
      </span>
    </div>
  );
}
