import { Popover } from '@base-ui/react/popover';
import { type FormEvent, type KeyboardEvent, type ReactElement, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../src/model/issue.ts';
import {
  DECISION_SCOPES,
  type DecisionScope,
  DISMISSAL_REASONS,
  type DismissalReason,
} from '../../src/model/review.ts';
import { useChecks } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { TextField } from '../design/field.tsx';
import { Kbd } from '../design/kbd.tsx';
import { isComposing } from '../keys/chord.ts';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './dismiss-popover.module.css';
import { scopeAbout, stepScope } from './dismissal-scope.ts';

interface DismissPopoverProps {
  readonly issue: Annotation;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDismiss: (reason: DismissalReason, scope: DecisionScope, comment: string) => void;
  /** What it is about: it opens under that, as wide. */
  readonly card: RefObject<HTMLElement | null>;
  /** The button that opens it. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** Asks for the reason of a dismissal: one digit is enough. Arrows choose beforehand how far it reaches. */
export function DismissPopover({
  issue,
  open,
  onOpenChange,
  onDismiss,
  card,
  children,
}: DismissPopoverProps) {
  const { t } = useTranslation();
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger render={children} />
      <Popover.Portal>
        <Popover.Positioner
          anchor={card}
          side="bottom"
          sideOffset={4}
          // Never over the words it is about: where there is no room below, it comes up over the card's lower part.
          collisionAvoidance={{ side: 'none', align: 'shift', fallbackAxisSide: 'none' }}
          className={styles['positioner']}
        >
          <Popover.Popup className={styles['popup']}>
            <Popover.Title className={styles['title']}>{t('issue.dismissTitle')}</Popover.Title>
            <Reasons issue={issue} onDismiss={onDismiss} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Keys that go up and down the list of scopes. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function Reasons({ issue, onDismiss }: Pick<DismissPopoverProps, 'issue' | 'onDismiss'>) {
  const { t } = useTranslation();
  const [scope, setScope] = useState<DecisionScope>('here');
  const [comment, setComment] = useState<string | null>(null);

  const choose = (reason: DismissalReason): void => {
    if (reason === 'other') setComment('');
    else onDismiss(reason, scope, '');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || comment !== null) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const reason = DISMISSAL_REASONS[Number(event.key) - 1];
    if (!step && !reason) return;
    event.preventDefault();
    if (step) setScope(stepScope(scope, step));
    else if (reason) choose(reason);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onDismiss('other', scope, comment?.trim() ?? '');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits are short cuts to the buttons inside.
    <div onKeyDown={onKeyDown}>
      <ul className={styles['reasons']}>
        {DISMISSAL_REASONS.map((reason, index) => (
          <li key={reason}>
            <button type="button" className={styles['reason']} onClick={() => choose(reason)}>
              {t(`reason.${reason}`)}
              <Kbd chord={String(index + 1)} />
            </button>
          </li>
        ))}
      </ul>
      {comment !== null && (
        <form className={styles['comment']} onSubmit={onSubmit}>
          <TextField
            label={t('issue.comment')}
            value={comment}
            maxLength={5000}
            autoFocus
            onChange={event => setComment(event.currentTarget.value)}
          />
          <Button type="submit" look="primary">
            {t('issue.dismiss')}
          </Button>
        </form>
      )}
      <ScopeChoice issue={issue} scope={scope} onChange={setScope} />
    </div>
  );
}

interface ScopeChoiceProps {
  readonly issue: Annotation;
  readonly scope: DecisionScope;
  readonly onChange: (scope: DecisionScope) => void;
}

function ScopeChoice({ issue, scope, onChange }: ScopeChoiceProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { data: checks } = useChecks();
  const { key, ...words } = scopeAbout(scope, issue);
  const check = checks?.find(({ id }) => id === issue.checkId)?.title[locale] ?? issue.checkId;
  return (
    <fieldset className={styles['scope']}>
      <legend className={styles['scopeTitle']}>
        {t('scope.label')}
        <span>{t('scope.hint')}</span>
      </legend>
      {DECISION_SCOPES.map(each => (
        <label key={each} className={styles['choice']}>
          <input
            type="radio"
            name="dismissal-scope"
            value={each}
            checked={each === scope}
            onChange={() => onChange(each)}
          />
          {t(`scope.${each}`)}
        </label>
      ))}
      <p className={styles['about']} aria-live="polite">
        {t(`scope.about.${key}`, { ...words, check })}
      </p>
    </fieldset>
  );
}
