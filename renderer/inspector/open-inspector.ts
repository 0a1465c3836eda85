import { preferences, setPreferences } from '../preferences/preferences.ts';
import { closeConcordance } from '../search/concordance-state.ts';
import type { InspectorTabId } from './inspector-tabs.ts';

/** Shows a tab of the inspector wherever the inspector is shown: in front, and not behind the concordance. */
export function bringTabToFront(tab: InspectorTabId): void {
  closeConcordance();
  setPreferences({ inspectorTab: tab });
}

/**
 * Opens the inspector at the issues where a narrow window has folded it away and nobody chose that: whoever goes to an
 * issue wants to read its card. Whether it did.
 */
export function unfoldForIssue(): boolean {
  if (preferences().inspectorOpen !== null || document.getElementById('inspector') !== null) return false;
  openInspector('issues');
  return true;
}

/** Opens the inspector at a tab. */
export function openInspector(tab: InspectorTabId): void {
  bringTabToFront(tab);
  setPreferences({ inspectorOpen: true });
}
