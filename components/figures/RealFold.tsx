'use client';

import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Disclosure } from '@/components/ui/Disclosure';

export interface FoldState {
  readonly isOpen: boolean;
}

export interface RealFoldProps {
  readonly summary: string;
  readonly store: Pick<StoreApi<FoldState>, 'getState' | 'getInitialState' | 'subscribe'> & {
    setState(state: FoldState): void;
  };
  readonly children: ReactNode;
}

/** The same in a real network, for whoever asks: nothing of it is loaded before it is unfolded. */
export function RealFold({ summary, store, children }: RealFoldProps) {
  const { isOpen } = useStore(store);
  // What was shown stays while it is folded away.
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
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
