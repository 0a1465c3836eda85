import { useTranslation } from 'react-i18next';
import { LONGEST_NOTE, LONGEST_TERM } from '../../src/model/term.ts';
import { TextField } from '../design/field.tsx';
import type { RuleDraft } from './rule-draft.ts';
import styles from './rule-form.module.css';

interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

/** The words of a rule, both languages free to edit. */
export function RuleFields({ draft, onChange }: RuleFieldsProps) {
  const { t } = useTranslation();
  const isTerm = draft.kind === 'terms';
  const field = (name: 'english' | 'wrong' | 'right' | 'note', lang: 'ja' | 'en') => ({
    value: draft[name],
    maxLength: name === 'note' ? LONGEST_NOTE : LONGEST_TERM,
    lang,
    autoComplete: 'off',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ ...draft, [name]: event.currentTarget.value }),
  });
  return (
    <div className={styles['fields']}>
      <TextField label={t('rules.english')} required data-begin-here="" {...field('english', 'en')} />
      <TextField
        label={t(isTerm ? 'rules.wrongOptional' : 'rules.wrong')}
        required={!isTerm}
        {...field('wrong', 'ja')}
      />
      <TextField
        label={t(isTerm ? 'rules.right' : 'rules.rightOptional')}
        required={isTerm}
        {...field('right', 'ja')}
      />
      <div className={styles['note']}>
        <TextField label={t('rules.note')} {...field('note', 'ja')} />
      </div>
    </div>
  );
}
