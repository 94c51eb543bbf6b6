import type { ReactNode, ToggleEvent } from 'react';
import { Summary } from './Summary';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** The reader has opened or folded it; an event of a fold inside it is not told. */
  readonly onToggle?: (open: boolean) => void;
}

/** Text that is folded away until asked for: a native `<details>`. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  const toggle = (event: ToggleEvent<HTMLDetailsElement>) => {
    if (event.target === event.currentTarget) onToggle?.(event.currentTarget.open);
  };
  return (
    <details className={styles.details} open={open} onToggle={onToggle && toggle}>
      <Summary>{summary}</Summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
