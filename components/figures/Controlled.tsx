'use client';

import { createContext, useContext, type ReactNode } from 'react';
import { allControls, controlState, type LinkControls } from '@/lib/store/link-query';
import styles from './Controlled.module.css';

/** What the link of the page removes and fixes; on pages without such a link, nothing. */
const Controls = createContext<LinkControls>(allControls);

export const ControlsProvider = Controls.Provider;

export interface ControlledProps {
  /** The key of its field in a link: what `hide=` and `lock=` name. */
  readonly name: string;
  /** What is said below a fixed control. */
  readonly locked: string;
  readonly children: ReactNode;
}

/** A control that a link may remove, or show fixed. */
export function Controlled({ name, locked, children }: ControlledProps) {
  const state = controlState(useContext(Controls), name);
  if (state === 'hidden') return null;
  if (state === 'shown') return children;
  return (
    <fieldset className={styles.fixed} disabled>
      {children}
      <p className={styles.hint}>{locked}</p>
    </fieldset>
  );
}
