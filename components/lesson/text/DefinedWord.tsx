'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import styles from './DefinedWord.module.css';

export interface DefinedWordProps {
  readonly label: string;
  readonly term: string;
  readonly definition: string;
}

/**
 * A word whose definition stands in the margin where there is one, and opens under its line where
 * there is none. Speech gets the definition only when it is asked for.
 */
export function DefinedWord({ label, term, definition }: DefinedWordProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <span className={styles.defined}>
      <button
        type="button"
        className={styles.word}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={closeOnEscape}
      >
        {label}
      </button>
      <span
        id={id}
        role="note"
        className={styles.note}
        data-open={isOpen ? '' : undefined}
        aria-hidden={isOpen ? undefined : true}
      >
        <strong>{term}</strong> {definition}
      </span>
    </span>
  );
}
