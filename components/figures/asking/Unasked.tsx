import type { ReactNode } from 'react';
import styles from './Unasked.module.css';

export interface UnaskedProps {
  /** What will be seen here; nothing once it can be seen. */
  readonly text: string | null;
  /** The button that asks: it stays in its place when the answer has come, and keeps the focus. */
  readonly children: ReactNode;
}

/** In the place of a drawing whose values a network has yet to compute. */
export function Unasked({ text, children }: UnaskedProps) {
  return (
    <div className={styles.unasked}>
      {text !== null && <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}
