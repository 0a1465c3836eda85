import { classNames } from './class-names.ts';
import styles from './segmented.module.css';
import { Tooltip } from './tooltip.tsx';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly chord?: string;
    readonly hint?: string;
  }[];
  /** For places between others, such as the heading of a column. */
  readonly small?: boolean;
  readonly onChange: (value: T) => void;
}

/** A short choice whose options all stay visible. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  small = false,
  onChange,
}: SegmentedProps<T>) {
  return (
    <fieldset className={classNames(styles['segmented'], small && styles['small'])}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(option => {
        const button = (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            className={styles['option']}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        );
        if (option.chord === undefined) return button;
        return (
          <Tooltip key={option.value} text={option.hint ?? option.label} chord={option.chord}>
            {button}
          </Tooltip>
        );
      })}
    </fieldset>
  );
}
