import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './Icon';
import styles from './Note.module.css';

export type NoteKind = 'info' | 'warning' | 'error';

export interface NoteProps {
  readonly kind: NoteKind;
  /** The bold word or short sentence it starts with, in the page's language. */
  readonly title: string;
  /** What was wrong and what to do about it. */
  readonly children?: ReactNode;
  /** Buttons and links that lead on. */
  readonly actions?: ReactNode;
}

/** A message: icon, bold word, ink border, no colour. An error is read aloud at once. */
export function Note({ kind, title, children, actions }: NoteProps) {
  return (
    <div
      className={classNames(styles.note, styles[kind])}
      role={kind === 'error' ? 'alert' : undefined}
    >
      <Icon name={kind} />
      <div className={styles.text}>
        <strong>{title}</strong>
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
