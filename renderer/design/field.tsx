import {
  type InputHTMLAttributes,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
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

interface SelectFieldProps<T extends string>
  extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice from a short list under its label. */
export function SelectField<T extends string>({ label, options, onChange, ...select }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles['input']}
        onChange={event => {
          const chosen = options.find(({ value }) => value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
        {...select}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
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
