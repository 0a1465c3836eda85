import { useTranslation } from 'react-i18next';
import { useSinceLook } from '../api/queries.ts';
import { Segmented } from '../design/segmented.tsx';
import { formatMoment } from '../i18n/format.ts';
import { chordOf } from '../keys/key-table.ts';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import { useReview, type View } from '../review/review.ts';
import styles from './target-head.module.css';
import { useChangeBase } from './use-change-base.ts';

/** The heading of the translation's column; over changes, what is compared and how it is laid out. */
export function TargetHead({ view }: { readonly view: View }) {
  const { t } = useTranslation();
  if (view === 'diff') return <ChangeChoices />;
  return (
    <div aria-hidden="true" className={styles['head']}>
      {t(view === 'machine' ? 'article.machine' : 'grid.target')}
    </div>
  );
}

function ChangeChoices() {
  const { t } = useTranslation();
  const { role, locale, changeLayout } = usePreferences();
  const { articleId } = useReview();
  const base = useChangeBase();
  const { data } = useSinceLook(articleId);
  const lookedAt = data?.lookedAt ?? null;
  return (
    <div className={styles['head']}>
      {role !== 'editor' && (
        <span className={styles['text']}>
          {t(changeLayout === 'side' ? 'article.machine' : 'changes.fromMachine')}
        </span>
      )}
      {/* Without a look there is nothing to choose: both are the machine translation. */}
      {role === 'editor' && data !== undefined && lookedAt === null && (
        <span className={styles['text']} title={t('changes.neverHint')}>
          {t('changes.never')}
        </span>
      )}
      {role === 'editor' && lookedAt !== null && (
        <Segmented
          small
          label={t('changes.base')}
          value={base}
          options={[
            {
              value: 'look',
              label: t('changes.since', { time: formatMoment(lookedAt, locale) }),
              hint: t('changes.sinceHint'),
              chord: chordOf('changeBase'),
            },
            {
              value: 'machine',
              label: t('changes.machine'),
              hint: t('changes.machineHint'),
              chord: chordOf('changeBase'),
            },
          ]}
          onChange={changeBase => setPreferences({ changeBase })}
        />
      )}
      {changeLayout === 'side' && (
        <span aria-hidden="true" className={styles['now']}>
          {t('changes.after')}
        </span>
      )}
      <span className={styles['space']} />
      <Segmented
        small
        label={t('changes.layout')}
        value={changeLayout}
        options={[
          { value: 'inline', label: t('changes.inline'), chord: chordOf('changeLayout') },
          { value: 'side', label: t('changes.side'), chord: chordOf('changeLayout') },
        ]}
        onChange={next => setPreferences({ changeLayout: next })}
      />
    </div>
  );
}
