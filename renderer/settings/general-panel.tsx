import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { queryClient, useActors } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/field.tsx';
import { Segmented } from '../design/segmented.tsx';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import styles from './settings-dialog.module.css';

/** Language, appearance, what lights up, and what the people are called. */
export function GeneralPanel() {
  const { t } = useTranslation();
  const { locale, theme, linkHover } = usePreferences();
  const { data: actors } = useActors();
  return (
    <>
      <div className={styles['group']}>
        <div className={styles['row']}>
          {t('settings.language')}
          <Segmented
            label={t('settings.language')}
            value={locale}
            options={[
              { value: 'ja', label: t('settings.languageJa') },
              { value: 'en', label: t('settings.languageEn') },
            ]}
            onChange={value => setPreferences({ locale: value })}
          />
        </div>
        <div className={styles['row']}>
          {t('settings.theme')}
          <Segmented
            label={t('settings.theme')}
            value={theme}
            options={[
              { value: 'system', label: t('settings.themeSystem') },
              { value: 'light', label: t('settings.themeLight') },
              { value: 'dark', label: t('settings.themeDark') },
            ]}
            onChange={value => setPreferences({ theme: value })}
          />
        </div>
      </div>
      <div className={styles['group']}>
        <div className={styles['row']}>
          <div>
            {t('links.hover')}
            <p className={styles['hint']}>{t('links.hoverHint')}</p>
          </div>
          <Segmented
            label={t('links.hover')}
            value={linkHover ? 'on' : 'off'}
            options={[
              { value: 'on', label: t('links.hoverOn') },
              { value: 'off', label: t('links.hoverOff') },
            ]}
            onChange={value => setPreferences({ linkHover: value === 'on' })}
          />
        </div>
      </div>
      <div className={styles['group']}>
        <div>
          <h3 className={styles['heading']}>{t('settings.people')}</h3>
          <p className={styles['hint']}>{t('settings.peopleHint')}</p>
        </div>
        {actors?.map(actor => (
          <PersonField key={actor.id} actor={actor} />
        ))}
      </div>
    </>
  );
}

function PersonField({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation();
  const [name, setName] = useState(actor.name);
  const rename = async (): Promise<void> => {
    try {
      await core['actor.rename']({ actorId: actor.id, name });
      await queryClient.invalidateQueries({ queryKey: queryKeys.actors });
      notify({ text: t('settings.renamed') });
    } catch (error) {
      showFailure(error);
    }
  };
  const unchanged = name.trim() === '' || name.trim() === actor.name;
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
