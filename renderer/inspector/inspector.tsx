import { Tabs } from '@base-ui/react/tabs';
import { useTranslation } from 'react-i18next';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useActiveUnit } from '../review/use-active-unit.ts';
import styles from './inspector.module.css';
import { INSPECTOR_TABS, useInspectorTab } from './inspector-tabs.ts';
import { bringTabToFront } from './open-inspector.ts';
import { TabList } from './tab-list.tsx';
import { UnitActions } from './unit-actions.tsx';

/** Beside the texts: what there is to know of the active unit, and what can be done with it. */
export function Inspector({ actions }: { readonly actions: ReviewActions }) {
  const { t } = useTranslation();
  const { store } = useReview();
  const unit = useActiveUnit();
  const tab = useInspectorTab();
  if (!unit) return <p className={styles['nothing']}>{t('inspector.noUnit')}</p>;
  return (
    <>
      <Tabs.Root value={tab} onValueChange={bringTabToFront} className={styles['tabs']}>
        <TabList unit={unit} />
        {INSPECTOR_TABS.map(({ id, Panel }) => (
          <Tabs.Panel key={id} value={id} className={styles['panel']}>
            <Panel unit={unit} actions={actions} />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
      <UnitActions
        unit={unit}
        actions={actions}
        onReturn={returned => store.set({ dialog: { kind: 'return', unitId: returned.id } })}
      />
    </>
  );
}
