import { type ReactNode, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Actor, type ActorId, ARTICLE_STATES } from '../../src/model/review.ts';
import { SearchField } from '../design/search-field.tsx';
import { isComposing } from '../keys/chord.ts';
import styles from './filter-bar.module.css';
import { SavedFilterMenu } from './saved-filter-menu.tsx';
import type { UseLibraryFilter } from './use-library-filter.ts';

interface FilterBarProps {
  readonly filters: UseLibraryFilter;
  readonly actors: readonly Actor[];
  readonly me: ActorId | null;
  readonly field: Ref<HTMLInputElement>;
  /** The arrow leads down into the list. */
  readonly onDown: () => void;
}

/** What narrows the list: words, state, assignee, and the two questions of every morning. */
export function FilterBar({ filters, actors, me, field, onDown }: FilterBarProps) {
  const { t } = useTranslation();
  const { filter, change, setText } = filters;
  return (
    <search className={styles['bar']}>
      <SearchField
        ref={field}
        label={t('shelf.search')}
        className={styles['search']}
        aria-keyshortcuts="/"
        value={filter.text}
        onChange={setText}
        onKeyDown={event => {
          if (isComposing(event.nativeEvent) || event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
      <Choice
        label={t('shelf.state')}
        active={filter.state !== null}
        value={filter.state ?? ''}
        onChange={value => change({ state: ARTICLE_STATES.find(state => state === value) ?? null })}
      >
        <option value="">{t('shelf.anyState')}</option>
        {ARTICLE_STATES.map(state => (
          <option key={state} value={state}>
            {t(`articleState.${state}`)}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('shelf.assignee')}
        active={filter.assignee !== null}
        value={filter.assignee ?? ''}
        onChange={value => change({ assignee: value === '' ? null : (value as ActorId) })}
      >
        <option value="">{t('shelf.anyAssignee')}</option>
        <option value="me">{t('shelf.mine')}</option>
        <option value="none">{t('shelf.unassigned')}</option>
        {actors
          .filter(({ id }) => id !== me)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Choice>
      <Toggle on={filter.critical} onChange={critical => change({ critical })}>
        {t('shelf.critical')}
      </Toggle>
      <Toggle on={filter.overdue} onChange={overdue => change({ overdue })}>
        {t('shelf.overdue')}
      </Toggle>
      <span className={styles['space']} />
      <SavedFilterMenu filters={filters} />
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly active: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, active, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        className={styles['select']}
        data-active={active ? '' : undefined}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

function Toggle({ on, onChange, children }: ToggleProps) {
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-pressed={on}
      data-active={on ? '' : undefined}
      onClick={() => onChange(!on)}
    >
      {children}
    </button>
  );
}
