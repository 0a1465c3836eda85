import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd.tsx';
import styles from './menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly chord?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Why it is disabled. */
  readonly why?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly trigger: ReactElement<Record<string, unknown>>;
  readonly side?: 'top' | 'bottom';
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A pop-up menu under the control that opens it. */
export function Menu({ trigger, side = 'bottom', align = 'end', children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={5} className={styles['positioner']}>
          <Base.Popup className={styles['popup']}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuAtProps {
  /** What the menu belongs to; null while it is closed. */
  readonly anchor: Element | null;
  readonly label: string;
  /** `dismissed`: by a press elsewhere, which has taken the keyboard along. */
  readonly onClose: (dismissed: boolean) => void;
  readonly children: ReactNode;
}

/** A menu that many controls share, and keys open: it stands at whichever asked for it. */
export function MenuAt({ anchor, label, onClose, children }: MenuAtProps) {
  return (
    <Base.Root
      open={anchor !== null}
      onOpenChange={(open, { reason }) => open || onClose(reason === 'outside-press')}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={4}
          className={styles['positioner']}
        >
          <Base.Popup aria-label={label} finalFocus={false} className={styles['popup']}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Entries that do something; their keys stand at the right edge. */
export function MenuActions({ actions }: { readonly actions: readonly MenuAction[] }) {
  return actions.map(action => (
    <Base.Item
      key={action.id}
      className={styles['item']}
      disabled={action.disabled ?? false}
      data-danger={action.danger ? '' : undefined}
      aria-description={action.why}
      onClick={action.onSelect}
    >
      <span>{action.label}</span>
      {action.chord !== undefined && <Kbd chord={action.chord} />}
    </Base.Item>
  ));
}

interface MenuChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of several values, the present one ticked. */
export function MenuChoice<T extends string>({ label, value, options, onChange }: MenuChoiceProps<T>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next: T) => onChange(next)}>
      <Base.GroupLabel className={styles['label']}>{label}</Base.GroupLabel>
      {options.map(option => (
        <Base.RadioItem key={option.value} value={option.value} closeOnClick className={styles['item']}>
          <span>{option.label}</span>
          <Base.RadioItemIndicator className={styles['tick']}>
            <Check aria-hidden="true" />
          </Base.RadioItemIndicator>
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

/** A sentence between the entries, such as why some cannot be chosen. */
export function MenuNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles['note']}>{children}</p>;
}

export function MenuSeparator() {
  return <Base.Separator className={styles['separator']} />;
}
