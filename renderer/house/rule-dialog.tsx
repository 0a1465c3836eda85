import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '../../src/model/term.ts';
import { useCorrections } from '../api/queries.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Segmented } from '../design/segmented.tsx';
import { notify } from '../design/toast.tsx';
import { tellFailure } from '../i18n/tell-failure.ts';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import type { RuleOccasion } from './occasion.ts';
import { saveRule } from './rule-actions.ts';
import { allCorrections, draftFrom, type RuleDraft, ruleInput } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import styles from './rule-form.module.css';
import { RulePreview } from './rule-preview.tsx';

/** Makes a rule from a correction: choose, edit, see what it would hit, save. */
export function RuleDialog({
  occasion,
  onClose,
}: {
  readonly occasion: RuleOccasion;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const form = useId();
  const { unitId, before, after, given } = occasion;
  const { data: found = [], isLoading } = useCorrections(unitId, before, after);
  // The core knows better words for the same change: fields that are filled twice would jump.
  const corrections = isLoading ? [] : allCorrections(given, found);
  const [chosen, setChosen] = useState(0);
  const [kind, setKind] = useState<RuleDraft['kind']>('trap');
  /** What was typed; null while the correction still speaks for itself. */
  const [typed, setTyped] = useState<RuleDraft | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const draft = typed === null ? draftFrom(corrections[chosen], kind) : { ...typed, kind };
  const input = ruleInput(draft);

  const save = async (): Promise<void> => {
    if (input === null || busy) return;
    setBusy(true);
    try {
      const takeBack = await saveRule(input);
      notify({
        text: t('rules.saved', { english: draft.english.trim() }),
        action: { label: t('common.undo'), run: () => tellFailure(takeBack()) },
      });
      onClose();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      keepOnOutsideClick
      width="wide"
      title={t('rules.title')}
      description={t('rules.description')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={input === null || busy}>
            {t('rules.save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        {failure !== null && <Banner tone="error">{errorMessage(failure)}</Banner>}
        <Corrections
          corrections={corrections}
          chosen={chosen}
          onChoose={index => {
            setChosen(index);
            setTyped(null);
          }}
        />
        <div className={styles['kind']}>
          <Segmented
            label={t('rules.kind')}
            value={kind}
            options={[
              { value: 'trap', label: t('rules.kindTrap') },
              { value: 'terms', label: t('rules.kindTerms') },
            ]}
            onChange={setKind}
          />
          <p className={styles['hint']}>
            {t(kind === 'terms' ? 'rules.kindTermsHint' : 'rules.kindTrapHint')}
          </p>
        </div>
        <RuleFields draft={draft} onChange={setTyped} />
      </form>
      <RulePreview draft={draft} />
    </Dialog>
  );
}

interface CorrectionsProps {
  readonly corrections: readonly Correction[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Where a paragraph was corrected in several places: which of them is meant. */
function Corrections({ corrections, chosen, onChoose }: CorrectionsProps) {
  const { t } = useTranslation();
  const name = useId();
  if (corrections.length < 2) return null;
  return (
    <fieldset className={styles['which']}>
      <legend>{t('rules.which')}</legend>
      {corrections.map(({ wrong, right, english }, index) => (
        <label key={`${wrong} ${right}`} className={styles['correction']}>
          <input type="radio" name={name} checked={index === chosen} onChange={() => onChoose(index)} />
          <span>
            {english === ''
              ? t('rules.correctionAlone', { wrong, right })
              : t('rules.correction', { wrong, right, english })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
