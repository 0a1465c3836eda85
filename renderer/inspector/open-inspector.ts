import { setPreferences } from '../preferences/preferences.ts';
import { closeConcordance } from '../search/concordance-state.ts';
import type { InspectorTabId } from './inspector-tabs.ts';

/** Shows a tab of the inspector wherever the inspector is shown: in front, and not behind the concordance. */
export function bringTabToFront(tab: InspectorTabId): void {
  closeConcordance();
  setPreferences({ inspectorTab: tab });
}

/** Opens the inspector at a tab. */
export function openInspector(tab: InspectorTabId): void {
  bringTabToFront(tab);
  setPreferences({ inspectorOpen: true });
}
