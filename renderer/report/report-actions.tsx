import type { RefObject } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReport } from '../../src/model/scorecard.ts';
import { core } from '../api/core-client.ts';
import { Button } from '../design/button.tsx';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { chordOf } from '../keys/key-table.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { pageOf } from './save-report.ts';

interface ReportActionsProps {
  readonly report: ArticleReport;
  readonly sheet: RefObject<HTMLElement | null>;
  readonly onBack: () => void;
}

/** Takes the report out of the program: as a file, or onto paper. */
export function ReportActions({ report, sheet, onBack }: ReportActionsProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const [busy, setBusy] = useState(false);
  const { files, summary } = report;
  const save = async (write: () => Promise<{ readonly path: string | null }>): Promise<void> => {
    setBusy(true);
    try {
      const { path } = await write();
      if (path !== null) notify({ text: t('report.saved', { path }) });
    } catch (error) {
      showFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const saveHtml = async () => {
    if (sheet.current === null) return { path: null };
    const title = `${t('report.title')} · ${summary.title}`;
    const content = pageOf(sheet.current, { title, locale });
    return core['host.saveFile']({ fileName: files.html, mediaType: 'text/html', content });
  };
  const savePdf = () => core['host.savePdf']({ fileName: files.pdf });
  // The desktop asks for a place and writes; a browser can only open its own dialog.
  const desktop = window.taiyaku !== undefined;
  return (
    <>
      <Button chord={chordOf('leaveReport')} onClick={onBack}>
        {t('report.back')}
      </Button>
      <Button disabled={busy} onClick={() => void save(saveHtml)}>
        {t('report.saveHtml')}
      </Button>
      <Button
        look="primary"
        disabled={busy}
        hint={desktop ? undefined : t('report.printHint')}
        onClick={() => void save(savePdf)}
      >
        {desktop ? t('report.savePdf') : t('report.print')}
      </Button>
    </>
  );
}
