'use client';

import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { pressWithSpace } from './press-with-space';
import styles from './DefinedWord.module.css';

export interface DefinedWordProps {
  readonly label: string;
  readonly term: string;
  readonly definition: string;
  /** The word in the glossary. */
  readonly href: string;
}

/**
 * A word whose definition stands in the margin where there is one, and opens under its line where
 * there is none. Speech gets the definition only when it is asked for.
 */
export function DefinedWord({ label, term, definition, href }: DefinedWordProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const toggle = (event: MouseEvent) => {
    event.preventDefault();
    setOpen(!isOpen);
  };
  const pressOrClose = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') setOpen(false);
    pressWithSpace(event);
  };
  return (
    <span className={styles.defined}>
      <a
        className={styles.word}
        role="button"
        href={href}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
        onKeyDown={pressOrClose}
      >
        {label}
      </a>
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
