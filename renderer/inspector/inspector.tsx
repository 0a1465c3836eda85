import { Tabs } from '@base-ui/react/tabs';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useUnitIssues } from '../review/use-unit-issues.ts';
import { MemoryCount, MemoryPanel } from '../search/memory-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import styles from './inspector.module.css';
import { IssuePanel } from './issue-panel.tsx';
import { UnitActions } from './unit-actions.tsx';

interface InspectorProps {
  readonly unit: Unit | undefined;
  readonly actions: ReviewActions;
  readonly onReturn: (unit: Unit) => void;
}

/** Beside the texts: the issues and the history of the active unit, and what can be done with it. */
export function Inspector({ unit, actions, onReturn }: InspectorProps) {
  const { t } = useTranslation();
  const issues = useUnitIssues(unit?.id ?? null);
  if (!unit) return <p className={styles['nothing']}>{t('inspector.noUnit')}</p>;
  return (
    <>
      <Tabs.Root defaultValue="issues" className={styles['tabs']}>
        <Tabs.List className={styles['list']}>
          <Tabs.Tab value="issues" className={styles['tab']} id="tab-issues">
            {t('inspector.issues')}
            <em>{issues.open.length}</em>
          </Tabs.Tab>
          <Tabs.Tab value="memory" className={styles['tab']}>
            {t('memory.title')}
            <MemoryCount unit={unit} />
          </Tabs.Tab>
          <Tabs.Tab value="history" className={styles['tab']}>
            {t('inspector.history')}
          </Tabs.Tab>
          <Tabs.Indicator className={styles['indicator']} />
        </Tabs.List>
        <Tabs.Panel value="issues" className={styles['panel']}>
          <IssuePanel unit={unit} issues={issues} actions={actions} />
        </Tabs.Panel>
        <Tabs.Panel value="memory" className={styles['panel']}>
          <MemoryPanel unit={unit} />
        </Tabs.Panel>
        <Tabs.Panel value="history" className={styles['panel']}>
          <HistoryPanel unit={unit} actions={actions} />
        </Tabs.Panel>
      </Tabs.Root>
      <UnitActions unit={unit} actions={actions} onReturn={onReturn} />
    </>
  );
}
