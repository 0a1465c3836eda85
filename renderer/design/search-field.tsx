import { Search } from 'lucide-react';
import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.ts';
import styles from './search-field.module.css';

interface SearchFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'> {
  /** What is looked for: for screen readers, and while nothing is typed for everybody, unless `placeholder` says more. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field in which one looks for something. */
export function SearchField({ label, className, onChange, ...input }: SearchFieldProps) {
  return (
    <label className={classNames(styles['field'], className)}>
      <Search aria-hidden="true" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        onChange={event => onChange(event.currentTarget.value)}
        {...input}
      />
    </label>
  );
}
