import { useTranslation } from 'react-i18next';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './check-proposal.module.css';
import { type CheckInfo, percentOf } from './figures.ts';
import { useCheckSwitch } from './use-check-switch.ts';

interface CheckProposalProps {
  readonly check: CheckInfo;
  /** The other answer: that it stays, or that this is not the time. */
  readonly other: { readonly label: string; readonly run: () => void };
  readonly onSwitchOff?: () => void;
}

/** Proposes to switch off a check whose marks are nearly all dismissed. */
export function CheckProposal({ check, other, onSwitchOff }: CheckProposalProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const switchCheck = useCheckSwitch();
  const percent = percentOf(check.acceptance.agreement ?? { right: 0, of: 0 });
  return (
    <Banner tone="info">
      {t('checks.inTheWay', { title: check.title[locale], percent })}
      <div className={styles['answers']}>
        <Button
          onClick={() => {
            onSwitchOff?.();
            void switchCheck(check, false);
          }}
        >
          {t('checks.switchOff')}
        </Button>
        <Button look="quiet" onClick={other.run}>
          {other.label}
        </Button>
      </div>
    </Banner>
  );
}
