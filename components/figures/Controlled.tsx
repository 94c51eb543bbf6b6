'use client';

import { createContext, useContext, type ReactNode } from 'react';
import type { Table } from '@/lib/store/codec';
import {
  allControls,
  controlState,
  type ControlState,
  type LinkControls,
} from '@/lib/store/link-query';
import { fill } from '@/lib/format/text';
import styles from './Controlled.module.css';

/** What the link of the page removes and fixes; on pages without such a link, nothing. */
const Controls = createContext<LinkControls>(allControls);

export const ControlsProvider = Controls.Provider;

export interface ControlledProps {
  /** The key of its field in a link: what `hide=` and `lock=` name. */
  readonly name: string;
  /** What is said below a fixed control. */
  readonly locked: string;
  /** Whether it would change what the link removes or fixes elsewhere: then it is fixed as well. */
  readonly isBound?: boolean;
  readonly children: ReactNode;
}

/** A control that a link may remove, or show fixed. */
export function Controlled({ name, locked, isBound = false, children }: ControlledProps) {
  const state = useControlState(name);
  if (state === 'hidden') return null;
  if (state === 'shown' && !isBound) return children;
  return (
    <fieldset className={styles.fixed} disabled>
      {children}
      <p className={styles.hint}>{locked}</p>
    </fieldset>
  );
}

/** How the link of the page has a control shown that is no form control. */
export function useControlState(name: string): ControlState {
  return controlState(useContext(Controls), name);
}

export interface FixedFields<State> {
  /** Whether the reader cannot change it: the link fixes it, or has taken its control away. */
  isFixed(name: keyof State): boolean;
  /** What of a change the link allows. */
  allowed(change: Partial<State>): Partial<State>;
}

/** For the parts of a drawing that are controls themselves: what of a state the link lets change. */
export function useFixedFields<State extends object>(table: Table<State>): FixedFields<State> {
  const controls = useContext(Controls);
  const isFixed = (name: keyof State) => controlState(controls, table.fields[name].key) !== 'shown';
  const allowed = (change: Partial<State>) => {
    const names = (Object.keys(change) as (keyof State)[]).filter((name) => !isFixed(name));
    return Object.fromEntries(names.map((name) => [name, change[name]])) as Partial<State>;
  };
  return { isFixed, allowed };
}

export interface FixedPartsProps {
  /** Parts of a drawing that can be set: the key of each in a link, and what it is called. */
  readonly parts: readonly { readonly key: string; readonly label: string }[];
  /** With `{parts}`. */
  readonly text: string;
}

/** Says below a drawing which of its parts the link fixes. */
export function FixedParts({ parts, text }: FixedPartsProps) {
  const controls = useContext(Controls);
  const fixed = parts.filter(({ key }) => controlState(controls, key) === 'locked');
  if (fixed.length === 0) return null;
  const names = fixed.map(({ label }) => label).join(', ');
  return <p className={styles.hint}>{fill(text, { parts: names })}</p>;
}
