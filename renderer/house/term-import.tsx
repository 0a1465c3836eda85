import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermProblem } from '../../src/model/term.ts';
import { core } from '../api/core-client.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { notify } from '../design/toast.tsx';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { readFile } from '../import/read-file.ts';
import styles from './house-panel.module.css';

type ImportedFile = Parameters<(typeof core)['term.import']>[0]['file'];

/** What stands in the way of an import. */
export type ImportTrouble =
  | { readonly kind: 'failure'; readonly error: unknown }
  | { readonly kind: 'problems'; readonly file: ImportedFile; readonly problems: readonly TermProblem[] };

interface TermImportProps {
  readonly onTrouble: (trouble: ImportTrouble | null) => void;
}

/** Reads a termbase file; what cannot be read is handed up. */
export function useTermImport({ onTrouble }: TermImportProps) {
  const { t } = useTranslation();
  const run = async (read: () => Promise<ImportedFile>, skipProblems: boolean): Promise<void> => {
    onTrouble(null);
    try {
      const file = await read();
      const { problems, ...counts } = await core['term.import']({ file, skipProblems });
      if (problems.length > 0 && !skipProblems) onTrouble({ kind: 'problems', file, problems });
      else notify({ text: t('terms.imported', counts) });
    } catch (error) {
      onTrouble({ kind: 'failure', error });
    }
  };
  const readChosen = async (chosen: File): Promise<ImportedFile> => {
    const slot = await readFile(chosen);
    return slot.kind === 'file'
      ? { kind: 'file', name: slot.name, base64: slot.base64 }
      : { kind: 'text', text: '' };
  };
  return {
    choose: (chosen: File) => run(() => readChosen(chosen), false),
    skip: (file: ImportedFile) => run(async () => file, true),
  };
}

/** The button that asks for the file. */
export function ImportButton({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        onChange={event => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (chosen) onChoose(chosen);
        }}
      />
      <Button icon={<Upload aria-hidden="true" />} onClick={() => input.current?.click()}>
        {t('terms.import')}
      </Button>
    </>
  );
}

/** The lines that cannot be read, and whether to go on without them. */
export function ImportTroubles({
  trouble,
  onSkip,
}: {
  readonly trouble: ImportTrouble;
  readonly onSkip: (file: ImportedFile) => void;
}) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const [all, setAll] = useState(false);
  if (trouble.kind === 'failure') return <Banner tone="error">{errorMessage(trouble.error)}</Banner>;
  const { problems, file } = trouble;
  const shown = all ? problems : problems.slice(0, 8);
  return (
    <Banner tone="error" actions={<Button onClick={() => onSkip(file)}>{t('terms.skipProblems')}</Button>}>
      {t('terms.problems', { count: problems.length })}
      <ul className={styles['problems']}>
        {shown.map(({ line, kind, found }) => (
          <li key={line}>{t('terms.problem', { line, what: t(`termProblem.${kind}`, { found }) })}</li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('rules.more', { n: problems.length - shown.length })}
        </Button>
      )}
    </Banner>
  );
}
