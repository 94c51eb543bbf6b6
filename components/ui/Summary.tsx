import type { ReactNode } from 'react';
import { Icon } from './Icon';
import styles from './Summary.module.css';

/** The line of a `<details>` that is always seen: an arrow that turns, and words. */
export function Summary({ children }: { readonly children: ReactNode }) {
  return (
    <summary className={styles.summary}>
      <Icon name="chevron-down" />
      {children}
    </summary>
  );
}
