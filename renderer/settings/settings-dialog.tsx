import { Tabs } from '@base-ui/react/tabs';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../design/dialog.tsx';
import { RulePanel } from '../house/rule-panel.tsx';
import { TermPanel } from '../house/term-panel.tsx';
import { AboutPanel } from './about-panel.tsx';
import { AppearancePanel } from './appearance-panel.tsx';
import { BackupPanel } from './backup-panel.tsx';
import { ChecksPanel } from './checks-panel.tsx';
import { GeneralPanel } from './general-panel.tsx';
import { NewsroomPanel } from './newsroom-panel.tsx';
import styles from './settings-dialog.module.css';

const PANELS = [
  { id: 'general', Panel: GeneralPanel },
  { id: 'appearance', Panel: AppearancePanel },
  { id: 'newsroom', Panel: NewsroomPanel },
  { id: 'terms', Panel: TermPanel },
  { id: 'rules', Panel: RulePanel },
  { id: 'checks', Panel: ChecksPanel },
  { id: 'backups', Panel: BackupPanel },
  { id: 'about', Panel: AboutPanel },
] as const;

export type SettingsTab = (typeof PANELS)[number]['id'];

interface SettingsDialogProps {
  /** Where it begins. */
  readonly tab?: SettingsTab | undefined;
  readonly onClose: () => void;
}

/** Language, appearance and names; the newsroom's profile, terms and rules; what the checks do; copies of the database; versions and licences. */
export function SettingsDialog({ tab = 'general', onClose }: SettingsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t('settings.title')} width="wide">
      <Tabs.Root defaultValue={tab} orientation="vertical" className={styles['tabs']}>
        <Tabs.List className={styles['list']}>
          {PANELS.map(({ id }) => (
            <Tabs.Tab key={id} value={id} className={styles['tab']}>
              {t(`settings.${id}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {PANELS.map(({ id, Panel }) => (
          <Tabs.Panel key={id} value={id} className={styles['panel']}>
            <Panel />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}
