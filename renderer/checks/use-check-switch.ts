import { useTranslation } from 'react-i18next';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { usePreferences } from '../preferences/preferences.ts';
import type { CheckInfo } from './figures.ts';

/** Switches a check on or off and says so, with the way back. */
export function useCheckSwitch() {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const change = async ({ id }: CheckInfo, enabled: boolean): Promise<boolean> => {
    try {
      await core['check.setEnabled']({ checkId: id, enabled });
      await queryClient.invalidateQueries({ queryKey: queryKeys.checks });
      return true;
    } catch (error) {
      showFailure(error);
      return false;
    }
  };
  return async (check: CheckInfo, enabled: boolean): Promise<void> => {
    const title = check.title[locale];
    const kept = enabled && check.enabled;
    if (!(await change(check, enabled))) return;
    if (kept) {
      notify({ text: t('checks.kept', { title }) });
      return;
    }
    notify({
      text: t(enabled ? 'checks.switchedOn' : 'checks.switchedOff', { title }),
      action: { label: t('common.undo'), run: () => void change(check, !enabled) },
    });
  };
}
