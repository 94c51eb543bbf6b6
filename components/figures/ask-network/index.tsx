'use client';

import dynamic from 'next/dynamic';
import type { AskNetworkProps } from './AskNetwork';

export type { AskNetworkProps } from './AskNetwork';

const Loaded = dynamic(() => import('./AskNetwork').then(({ AskNetwork }) => AskNetwork<unknown>), {
  ssr: false,
});

/** `AskNetwork` with the way to the engine fetched when it is shown, not with the figure. */
export function AskNetwork<Answer>(props: AskNetworkProps<Answer>) {
  // What is asked and what is answered belong together; the loaded component only passes it on.
  return <Loaded {...(props as unknown as AskNetworkProps<unknown>)} />;
}
