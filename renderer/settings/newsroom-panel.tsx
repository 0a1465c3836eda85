import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  HOUSE_COURTESIES,
  HOUSE_NUMERALS,
  HOUSE_REGISTERS,
  type HouseStyle,
  type Profile,
} from '../../src/model/profile.ts';
import { core } from '../api/core-client.ts';
import { queryClient, useChecks, useProfile } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useCheckSwitch } from '../checks/use-check-switch.ts';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/field.tsx';
import { Segmented } from '../design/segmented.tsx';
import { notify } from '../design/toast.tsx';
import { Toggle } from '../design/toggle.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './settings-dialog.module.css';

/** Checks of what one newsroom writes so and another otherwise. */
const HOUSE_STYLE = ['dateline', 'name-reading', 'name-form'];

/** What this newsroom wants of every article. */
export function NewsroomPanel() {
  const { t } = useTranslation();
  const { data: profile } = useProfile();
  if (!profile) return null;
  const save = async (change: Partial<Profile>): Promise<void> => {
    try {
      queryClient.setQueryData(queryKeys.profile, await core['profile.set']({ ...profile, ...change }));
      notify({ text: t('profile.saved') });
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <>
      <div className={styles['group']}>
        <StyleRow
          style="register"
          value={profile.register}
          values={HOUSE_REGISTERS}
          label={value => t(`profile.registers.${value}`)}
          onChange={register => void save({ register })}
        />
        <StyleRow
          style="numerals"
          value={profile.numerals}
          values={HOUSE_NUMERALS}
          label={value => t(`profile.numeralStyles.${value}`)}
          onChange={numerals => void save({ numerals })}
        />
        <StyleRow
          style="courtesy"
          value={profile.courtesy}
          values={HOUSE_COURTESIES}
          label={value => t(`profile.courtesies.${value}`)}
          onChange={courtesy => void save({ courtesy })}
        />
      </div>
      <HouseChecks />
      <PassMark key={`${profile.threshold} ${profile.acceptablePoints}`} profile={profile} onSave={save} />
    </>
  );
}

interface StyleRowProps<Value extends string> {
  readonly style: keyof HouseStyle;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly label: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** One question of how the newsroom writes, and its answers. */
function StyleRow<Value extends string>({ style, value, values, label, onChange }: StyleRowProps<Value>) {
  const { t } = useTranslation();
  return (
    <div className={styles['row']}>
      <div>
        {t(`profile.${style}`)}
        <p className={styles['hint']}>{t(`profile.${style}Hint`)}</p>
      </div>
      <Segmented
        label={t(`profile.${style}`)}
        value={value}
        options={values.map(each => ({ value: each, label: label(each) }))}
        onChange={onChange}
      />
    </div>
  );
}

function HouseChecks() {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { data: checks = [] } = useChecks();
  const switchCheck = useCheckSwitch();
  return (
    <div className={styles['group']}>
      <div>
        <h3 className={styles['heading']}>{t('profile.style')}</h3>
        <p className={styles['hint']}>{t('profile.styleHint')}</p>
      </div>
      {checks
        .filter(({ id }) => HOUSE_STYLE.includes(id))
        .map(check => (
          <div key={check.id} className={styles['row']}>
            <div>
              {check.title[locale]}
              <p className={styles['hint']}>{check.what[locale]}</p>
            </div>
            <Toggle
              label={t('checks.switchLabel', { title: check.title[locale] })}
              checked={check.enabled}
              onChange={enabled => void switchCheck(check, enabled)}
            />
          </div>
        ))}
    </div>
  );
}

interface PassMarkProps {
  readonly profile: Profile;
  readonly onSave: (change: Partial<Profile>) => Promise<void>;
}

const within = (text: string, least: number, most: number): number | null => {
  const value = Number(text);
  return text.trim() !== '' && value >= least && value <= most ? value : null;
};

function PassMark({ profile, onSave }: PassMarkProps) {
  const { t } = useTranslation();
  const [threshold, setThreshold] = useState(String(profile.threshold));
  const [acceptable, setAcceptable] = useState(String(profile.acceptablePoints));
  const wanted = { threshold: within(threshold, 0, 99.9), acceptablePoints: within(acceptable, 0.1, 1000) };
  const { threshold: mark, acceptablePoints: points } = wanted;
  const unchanged = mark === profile.threshold && points === profile.acceptablePoints;
  return (
    <form
      className={styles['group']}
      onSubmit={event => {
        event.preventDefault();
        if (mark !== null && points !== null && !unchanged)
          void onSave({ threshold: mark, acceptablePoints: points });
      }}
    >
      <div>
        <h3 className={styles['heading']}>{t('profile.score')}</h3>
        <p className={styles['hint']}>{t('profile.scoreHint')}</p>
      </div>
      <div className={styles['fields']}>
        <TextField
          label={t('profile.threshold')}
          inputMode="decimal"
          value={threshold}
          onChange={event => setThreshold(event.currentTarget.value)}
        />
        <TextField
          label={t('profile.acceptable')}
          inputMode="decimal"
          value={acceptable}
          onChange={event => setAcceptable(event.currentTarget.value)}
        />
        <Button type="submit" disabled={unchanged || mark === null || points === null}>
          {t('common.save')}
        </Button>
      </div>
      <p className={styles['hint']} role="status">
        {(mark === null || points === null) && t('profile.invalid')}
      </p>
    </form>
  );
}
