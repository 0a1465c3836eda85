import { useTranslation } from 'react-i18next';
import type { Term } from '../../src/model/term.ts';
import { Dialog } from '../design/dialog.tsx';
import { TermForm } from '../house/term-form.tsx';

interface TermDialogProps {
  /** What the form begins with. */
  readonly words: Pick<Term, 'source' | 'target'>;
  readonly onClose: () => void;
}

/** Makes a term of words that were selected in the texts. */
export function TermDialog({ words, onClose }: TermDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      onClose={onClose}
      keepOnOutsideClick
      title={t('terms.add')}
      description={t('unitTerms.dialogHint')}
    >
      <TermForm term={null} given={words} onClose={onClose} />
    </Dialog>
  );
}
