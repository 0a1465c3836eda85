import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'title'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  /** Shown on hover and focus; an icon button is also named by it. */
  readonly hint?: string | undefined;
  readonly chord?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A push button. Without children it is an icon button and takes its accessible name from `hint`. */
export function Button({
  look = 'plain',
  icon,
  hint,
  chord,
  className,
  children,
  ref,
  ...rest
}: ButtonProps) {
  const iconOnly = children === undefined || children === null;
  const button = (
    <button
      type="button"
      ref={ref}
      aria-label={iconOnly ? hint : undefined}
      className={classNames(styles['button'], styles[look], iconOnly && styles['icon'], className)}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
  if (hint === undefined && chord === undefined) return button;
  return (
    <Tooltip text={hint ?? ''} chord={chord}>
      {button}
    </Tooltip>
  );
}
