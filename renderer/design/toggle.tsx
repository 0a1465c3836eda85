import { Switch } from '@base-ui/react/switch';
import styles from './toggle.module.css';

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off at once, without a button to save. */
export function Toggle({ label, checked, onChange }: ToggleProps) {
  return (
    <Switch.Root checked={checked} onCheckedChange={onChange} aria-label={label} className={styles['toggle']}>
      <Switch.Thumb className={styles['thumb']} />
    </Switch.Root>
  );
}
