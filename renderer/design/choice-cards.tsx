import { useId } from 'react';
import styles from './choice-cards.module.css';

interface ChoiceCardsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice between a few things that each need a word of explanation. */
export function ChoiceCards<T extends string>({ label, value, options, onChange }: ChoiceCardsProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles['cards']}>
      <legend className={styles['legend']}>{label}</legend>
      {options.map(option => (
        <label key={option.value} className={styles['card']}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.label}</b>
            <small>{option.hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
