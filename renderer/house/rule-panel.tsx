import { Pencil, Replace, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleEntry, RuleId } from '../../src/model/term.ts';
import { core } from '../api/core-client.ts';
import { useRules } from '../api/queries.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { LoadFailure } from '../design/load-failure.tsx';
import { notify } from '../design/toast.tsx';
import { showFailure, tellFailure } from '../i18n/tell-failure.ts';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import styles from './house-panel.module.css';
import { type RuleDraft, ruleInput } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { RulePreview } from './rule-preview.tsx';

/** The rules the newsroom made from corrections: look at, edit, delete. */
export function RulePanel() {
  const { t } = useTranslation();
  const { data: rules, error, refetch } = useRules();
  const [editing, setEditing] = useState<RuleId | null>(null);
  if (error) {
    return <LoadFailure text={t('rules.failed')} error={error} onRetry={refetch} />;
  }
  if (!rules) return null;
  if (rules.length === 0) {
    return (
      <EmptyState icon={<Replace />} heading="h2" title={t('rules.emptyTitle')} text={t('rules.emptyText')} />
    );
  }
  return (
    <div className={styles['panel']}>
      <p className={styles['hint']}>{t('rules.hint')}</p>
      <ul className={styles['list']}>
        {rules.map(rule => (
          <li key={rule.id} className={styles['row']}>
            {editing === rule.id ? (
              <RuleForm rule={rule} onClose={() => setEditing(null)} />
            ) : (
              <RuleRow rule={rule} onEdit={() => setEditing(rule.id)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RuleRow({ rule, onEdit }: { readonly rule: RuleEntry; readonly onEdit: () => void }) {
  const { t } = useTranslation();
  const { english, wrong, right, note } = rule;
  const words = { english, wrong };
  const remove = async (): Promise<void> => {
    try {
      await core['rule.delete']({ id: rule.id });
      notify({
        text: t('rules.deleted', words),
        action: { label: t('common.undo'), run: () => tellFailure(core['rule.put'](rule)) },
      });
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <div className={styles['words']}>
      <span lang="en">{english}</span>
      <span lang="ja" className={styles['ja']}>
        <del>{wrong}</del>
      </span>
      <span lang="ja" className={styles['ja']}>
        {right}
      </span>
      <span className={styles['noteText']}>{note}</span>
      <span className={styles['rowActions']}>
        <Button look="quiet" icon={<Pencil />} hint={t('rules.edit', words)} onClick={onEdit} />
        <Button
          look="quiet"
          icon={<Trash2 />}
          hint={t('rules.delete', words)}
          onClick={() => void remove()}
        />
      </span>
    </div>
  );
}

function RuleForm({ rule, onClose }: { readonly rule: RuleEntry; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const { english, wrong, right, note } = rule;
  const [draft, setDraft] = useState<RuleDraft>({ kind: 'trap', english, wrong, right, note });
  const [failure, setFailure] = useState<unknown>(null);
  const input = ruleInput(draft);
  const save = async (): Promise<void> => {
    if (input?.kind !== 'trap') return;
    try {
      await core['rule.put']({ ...input.rule, id: rule.id });
      notify({ text: t('rules.saved', { english: input.rule.english }) });
      onClose();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <form
      className={styles['form']}
      aria-label={t('rules.edit', { english, wrong })}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      {failure !== null && <Banner tone="error">{errorMessage(failure)}</Banner>}
      <RuleFields draft={draft} onChange={setDraft} />
      <div className={styles['buttons']}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" look="primary" disabled={input === null}>
          {t('common.save')}
        </Button>
      </div>
      <RulePreview draft={draft} />
    </form>
  );
}
