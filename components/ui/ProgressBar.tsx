import { useId } from 'react';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** What is under way, with its numbers: "Fetching the network: 0.4 of 0.9 MB". */
  readonly label: string;
  /** Done so far, 0 to `max`; leave it out while nobody knows. */
  readonly value?: number;
  readonly max?: number;
}

/** A native progress bar under its label. */
export function ProgressBar({ label, value, max = 1 }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles.block}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <progress className={styles.bar} id={id} value={value} max={max} />
    </div>
  );
}
