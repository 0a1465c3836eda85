import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
}

/** One line of text under its label. */
export function TextField({ label, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <input id={id} className={styles['input']} {...input} />
    </div>
  );
}

interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly label: string;
}

/** Several lines of text under their label. */
export function TextArea({ label, className, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <textarea id={id} className={classNames(styles['input'], styles['area'], className)} {...area} />
    </div>
  );
}

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with its label. */
export function Checkbox({ label, onChange, ...input }: CheckboxProps) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" onChange={event => onChange(event.currentTarget.checked)} {...input} />
      <span>{label}</span>
    </label>
  );
}
