import { useTranslation } from 'react-i18next';
import { useChecks } from '../api/queries.ts';
import { CheckProposal } from '../checks/check-proposal.tsx';
import { type CheckInfo, countText, dismissalCounts, isTelling, percentOf } from '../checks/figures.ts';
import { useCheckSwitch } from '../checks/use-check-switch.ts';
import { classNames } from '../design/class-names.ts';
import { Pill } from '../design/pill.tsx';
import { Toggle } from '../design/toggle.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './checks-panel.module.css';

/** What each check looks for, how often it is right, on test data and here, and whether it runs. */
export function ChecksPanel() {
  const { t } = useTranslation();
  const { data: checks } = useChecks();
  const switchCheck = useCheckSwitch();
  if (!checks) return null;
  const proposed = checks.filter(({ inTheWay }) => inTheWay);
  return (
    <>
      <p className={styles['hint']}>{t('settings.limits')}</p>
      <p className={styles['hint']}>{t('checks.hint')}</p>
      {proposed.length > 0 && (
        <div className={styles['proposals']}>
          {proposed.map(check => (
            <CheckProposal
              key={check.id}
              check={check}
              other={{ label: t('checks.keep'), run: () => void switchCheck(check, true) }}
            />
          ))}
        </div>
      )}
      <div className={styles['head']} aria-hidden="true">
        <span>{t('checks.figures')}</span>
        <span>{t('checks.measured')}</span>
        <span>{t('checks.here')}</span>
        <span>{t('checks.enabled')}</span>
      </div>
      {checks.map(check => (
        <CheckRow key={check.id} check={check} onSwitch={enabled => void switchCheck(check, enabled)} />
      ))}
    </>
  );
}

interface CheckRowProps {
  readonly check: CheckInfo;
  readonly onSwitch: (enabled: boolean) => void;
}

function CheckRow({ check, onSwitch }: CheckRowProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const title = check.title[locale];
  return (
    <div className={classNames(styles['check'], !check.enabled && styles['off'])}>
      <details className={styles['details']}>
        <summary>
          <span className={styles['title']}>
            {title}
            {check.stage === 'trial' && <Pill tone="neutral">{t('settings.trial')}</Pill>}
          </span>
          <Figure name={t('checks.measured')} share={check.measured} />
          <Figure name={t('checks.here')} share={check.acceptance.agreement} />
        </summary>
        <Docs check={check} />
      </details>
      <div className={styles['switch']}>
        <Toggle label={t('checks.switchLabel', { title })} checked={check.enabled} onChange={onSwitch} />
      </div>
    </div>
  );
}

function Figure({ name, share }: { readonly name: string; readonly share: CheckInfo['measured'] }) {
  const { t } = useTranslation();
  return (
    <span className={styles['figure']}>
      <span className="visually-hidden">{name}: </span>
      {share === null ? (
        <b className={styles['none']}>{t('checks.noFigure')}</b>
      ) : (
        <>
          {isTelling(share) && <b>{t('checks.percent', { percent: percentOf(share) })}</b>}
          <small>{t('checks.share', { right: countText(share.right), of: countText(share.of) })}</small>
        </>
      )}
    </span>
  );
}

function Docs({ check }: { readonly check: CheckInfo }) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  return (
    <div className={styles['docs']}>
      <p>{check.what[locale]}</p>
      <p>
        <b>{t('settings.why')}</b>
        {check.why[locale]}
      </p>
      <p>
        <b>{t('settings.fix')}</b>
        {check.fix[locale]}
      </p>
      {check.stage === 'trial' && <p>{t('checks.trialHint')}</p>}
      <Outcome check={check} />
    </div>
  );
}

function Outcome({ check }: { readonly check: CheckInfo }) {
  const { t } = useTranslation();
  const { accepted, mended } = check.acceptance;
  const dismissed = dismissalCounts(check);
  const none = accepted + mended + dismissed.total === 0;
  const counts = [
    t('checks.accepted', { total: accepted }),
    t('checks.mended', { total: mended }),
    t('checks.dismissed', { total: dismissed.total }),
  ];
  return (
    <>
      <p>
        <b>{t('checks.outcome')}</b>
        {none ? t('checks.noOutcome') : counts.join(' · ')}
      </p>
      {dismissed.total > 0 && (
        <ul className={styles['reasons']}>
          {dismissed.reasons.map(({ reason, total }) => (
            <li key={reason}>{t('checks.reasonCount', { reason: t(`reason.${reason}`), total })}</li>
          ))}
        </ul>
      )}
      {!none && <p className={styles['hint']}>{t('checks.weights')}</p>}
    </>
  );
}
