'use client';

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Disclosure } from '@/components/ui/Disclosure';
import type { HeadingLevel } from '@/components/ui/heading-level';
import { useControlState } from './Controlled';
import styles from './Controlled.module.css';

export interface FoldState {
  readonly isOpen: boolean;
}

export interface RealFoldProps {
  readonly table: { readonly fields: { readonly isOpen: { readonly key: string } } };
  readonly summary: string;
  /** What is said where the link fixes whether it is open. */
  readonly locked: string;
  /** Of the figure that it stands below. */
  readonly headingLevel: HeadingLevel | undefined;
  readonly store: Pick<StoreApi<FoldState>, 'getState' | 'getInitialState' | 'subscribe'> & {
    setState(state: FoldState): void;
  };
  readonly children: (headingLevel: HeadingLevel) => ReactNode;
}

/** The same in a real network, for whoever asks: nothing of it is loaded before it is unfolded. */
export function RealFold(props: RealFoldProps) {
  const { table, summary, locked, headingLevel, store, children } = props;
  const control = useControlState(table.fields.isOpen.key);
  const { isOpen } = useStore(store);
  // What was shown stays while it is folded away.
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const inside = () => children(headingLevel === 2 ? 3 : 4);
  if (control === 'hidden') return null;
  if (control === 'locked') {
    return (
      <>
        <p>
          <strong>{summary}</strong>
        </p>
        <p className={styles.hint}>{locked}</p>
        {isOpen && inside()}
      </>
    );
  }
  return (
    <Disclosure
      summary={summary}
      open={isOpen}
      onToggle={(open) => store.setState({ isOpen: open })}
    >
      {wasOpen && inside()}
    </Disclosure>
  );
}
