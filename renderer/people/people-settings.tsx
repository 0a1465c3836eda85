import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Actor, ROLES, type Role } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { queryClient, useActors } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { Button } from '../design/button.tsx';
import { SelectField, TextField } from '../design/field.tsx';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import { actingAs, personName } from './people.ts';
import styles from './people-settings.module.css';

const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: queryKeys.actors });

/** Who one is at this window, and what the people of the newsroom are called. */
export function PeopleSettings() {
  const { t } = useTranslation();
  const { role, actorId } = usePreferences();
  const { data: actors = [] } = useActors();
  const me = actingAs(actors, { role, actorId });
  return (
    <>
      <SelectField
        label={t('people.me')}
        value={me?.id ?? ''}
        options={actors.map(actor => ({
          value: actor.id,
          label: personName(actor, t(`role.${actor.role}`)),
        }))}
        onChange={chosen => {
          const actor = actors.find(({ id }) => id === chosen);
          if (actor) setPreferences({ role: actor.role, actorId: actor.id });
        }}
      />
      {actors.map(actor => (
        <PersonName key={actor.id} actor={actor} />
      ))}
      <NewPerson />
    </>
  );
}

function PersonName({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const [name, setName] = useState(actor.name);
  const unchanged = name.trim() === '' || name.trim() === actor.name;
  const rename = async (): Promise<void> => {
    try {
      await core['actor.rename']({ actorId: actor.id, name });
      await refresh();
      notify({ text: t('settings.renamed') });
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <form
      className={styles['person']}
      onSubmit={event => {
        event.preventDefault();
        if (!unchanged) void rename();
      }}
    >
      <TextField
        label={t(`role.${actor.role}`)}
        value={name}
        maxLength={80}
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={unchanged}>
        {t('common.save')}
      </Button>
    </form>
  );
}

function NewPerson() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('translator');
  const add = async (): Promise<void> => {
    try {
      await core['actor.add']({ name, role });
      await refresh();
      notify({ text: t('people.added', { name: name.trim() }) });
      // The next name may have been begun meanwhile.
      setName(now => (now === name ? '' : now));
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <form
      className={styles['person']}
      onSubmit={event => {
        event.preventDefault();
        if (name.trim() !== '') void add();
      }}
    >
      <TextField
        label={t('people.new')}
        value={name}
        maxLength={80}
        onChange={event => setName(event.currentTarget.value)}
      />
      <SelectField
        label={t('people.role')}
        value={role}
        options={ROLES.map(value => ({ value, label: t(`role.${value}`) }))}
        onChange={setRole}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('people.add')}
      </Button>
    </form>
  );
}
