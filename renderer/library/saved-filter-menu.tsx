import type { TFunction } from 'i18next';
import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.tsx';
import { Menu, type MenuAction, MenuActions, MenuChoice, MenuNote, MenuSeparator } from '../design/menu.tsx';
import { notify } from '../design/toast.tsx';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import styles from './filter-bar.module.css';
import { FilterNameDialog } from './filter-name-dialog.tsx';
import { writeFilter } from './library-filter.ts';
import { withoutSaved, withRenamed, withSaved } from './saved-filters.ts';
import type { UseLibraryFilter } from './use-library-filter.ts';

/** Filters under names: choose, save, update, rename, delete. */
export function SavedFilterMenu({ filters }: { readonly filters: UseLibraryFilter }) {
  const { t } = useTranslation();
  const { savedFilters } = usePreferences();
  const [naming, setNaming] = useState<'save' | 'rename' | null>(null);
  const query = writeFilter(filters.filter);
  // One chosen by hand counts as chosen: the same filter has one name.
  const chosen =
    savedFilters.find(({ name }) => name === filters.saved) ??
    savedFilters.find(saved => saved.query === query) ??
    null;
  const changed = chosen !== null && chosen.query !== query;

  const remove = (): void => {
    if (chosen === null) return;
    setPreferences({ savedFilters: withoutSaved(savedFilters, chosen.name) });
    notify({
      text: t('savedFilters.deleted', { name: chosen.name }),
      action: { label: t('common.undo'), run: () => setPreferences({ savedFilters }) },
    });
  };
  const update = (): void => {
    if (chosen === null) return;
    setPreferences({ savedFilters: withSaved(savedFilters, chosen.name, query) });
    notify({
      text: t('savedFilters.updated', { name: chosen.name }),
      action: { label: t('common.undo'), run: () => setPreferences({ savedFilters }) },
    });
  };
  const name = (given: string): void => {
    if (naming === 'rename' && chosen !== null)
      setPreferences({ savedFilters: withRenamed(savedFilters, chosen.name, given) });
    else setPreferences({ savedFilters: withSaved(savedFilters, given, query) });
    filters.replaceBy(query, given.trim());
    setNaming(null);
  };

  const actions: MenuAction[] = [
    { id: 'save', label: t('savedFilters.save'), disabled: query === '', onSelect: () => setNaming('save') },
  ];
  if (chosen !== null) {
    const named = { name: chosen.name };
    if (changed)
      actions.push({
        id: 'update',
        label: t('savedFilters.update', named),
        disabled: query === '',
        onSelect: update,
      });
    actions.push(
      { id: 'rename', label: t('savedFilters.rename', named), onSelect: () => setNaming('rename') },
      { id: 'delete', label: t('savedFilters.delete', named), danger: true, onSelect: remove },
    );
  }
  return (
    <>
      <Menu
        trigger={
          <Button icon={<Bookmark />} className={styles['saved']}>
            <span>{labelOf(chosen?.name ?? null, changed, t)}</span>
          </Button>
        }
      >
        {savedFilters.length === 0 ? (
          <MenuNote>{t('savedFilters.none')}</MenuNote>
        ) : (
          <MenuChoice
            label={t('savedFilters.choose')}
            value={chosen !== null && !changed ? chosen.name : ''}
            options={savedFilters.map(saved => ({ value: saved.name, label: saved.name }))}
            onChange={value => {
              const saved = savedFilters.find(each => each.name === value);
              if (saved) filters.replaceBy(saved.query, saved.name);
            }}
          />
        )}
        <MenuSeparator />
        <MenuActions actions={actions} />
      </Menu>
      {naming !== null && (
        <FilterNameDialog
          title={naming === 'save' ? t('savedFilters.saveTitle') : t('savedFilters.renameTitle')}
          initial={naming === 'rename' ? (chosen?.name ?? '') : ''}
          taken={savedFilters.map(saved => saved.name)}
          onName={name}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}

function labelOf(name: string | null, changed: boolean, t: TFunction): string {
  if (name === null) return t('savedFilters.menu');
  return changed ? t('savedFilters.changed', { name }) : name;
}
