import { Tabs } from '@base-ui/react/tabs';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { Tooltip } from '../design/tooltip.tsx';
import { INSPECTOR_TABS, type InspectorTab } from './inspector-tabs.ts';
import styles from './tab-list.module.css';
import { useFittingDensity } from './use-fitting-density.ts';

/** The tabs of the inspector with their counts on one line: by name, or by icon where names have no room. */
export const TabList = memo(function TabList({ unit }: { readonly unit: Unit }) {
  const { t, i18n } = useTranslation();
  const list = useFittingDensity(i18n.language);
  return (
    <Tabs.List ref={list} activateOnFocus className={styles['list']} aria-label={t('inspector.tabs')}>
      {INSPECTOR_TABS.map(tab => (
        <TabButton key={tab.id} tab={tab} unit={unit} />
      ))}
      <Tabs.Indicator className={styles['indicator']} />
    </Tabs.List>
  );
});

const uncounted = (): null => null;

/** Follows every key: a component of its own, so that the button need not. */
function TabCount({ tab, unit }: { readonly tab: InspectorTab; readonly unit: Unit }) {
  const { useCount = uncounted } = tab;
  const count = useCount(unit);
  return count !== null && count > 0 && <em>{count}</em>;
}

function TabButton({ tab, unit }: { readonly tab: InspectorTab; readonly unit: Unit }) {
  const { t } = useTranslation();
  const { id, Icon } = tab;
  return (
    <Tooltip text={t(`inspector.${id}`)}>
      <Tabs.Tab value={id} id={`tab-${id}`} className={styles['tab']}>
        <Icon aria-hidden="true" />
        <span className={styles['name']}>{t(`inspector.${id}`)}</span>
        <TabCount tab={tab} unit={unit} />
      </Tabs.Tab>
    </Tooltip>
  );
}
