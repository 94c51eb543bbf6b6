'use client';

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Disclosure } from '@/components/ui/Disclosure';
import { useControlState } from './Controlled';
import styles from './Controlled.module.css';

export interface FoldState {
  readonly isOpen: boolean;
}

export interface RealFoldProps {
  /** The key of `isOpen` in a link. */
  readonly name: string;
  readonly summary: string;
  /** What is said where the link fixes whether it is open. */
  readonly locked: string;
  readonly store: Pick<StoreApi<FoldState>, 'getState' | 'getInitialState' | 'subscribe'> & {
    setState(state: FoldState): void;
  };
  readonly children: ReactNode;
}

/** The same in a real network, for whoever asks: nothing of it is loaded before it is unfolded. */
export function RealFold({ name, summary, locked, store, children }: RealFoldProps) {
  const control = useControlState(name);
  const { isOpen } = useStore(store);
  // What was shown stays while it is folded away.
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  if (control === 'hidden') return null;
  if (control === 'locked') {
    return (
      <>
        <p>
          <strong>{summary}</strong>
        </p>
        <p className={styles.hint}>{locked}</p>
        {isOpen && children}
      </>
    );
  }
  return (
    <Disclosure
      summary={summary}
      open={isOpen}
      onToggle={(open) => store.setState({ isOpen: open })}
    >
      {wasOpen && children}
    </Disclosure>
  );
}
