import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** Text that is folded away until asked for: a native `<details>`. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>
        <Icon name="chevron-down" />
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
