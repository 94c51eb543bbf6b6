'use client';

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { samplePath, type SampleName } from '@/lib/content/samples';
import { asEngineError } from '@/lib/engine/errors';
import { NetworkAsker, type QuestionState } from '@/lib/store/network-question';
import { Turns } from '@/lib/store/turns';
import { getEngine } from './engine';

/** One for the app, as there is one engine: whoever changes its network or picture takes a turn. */
export const engineTurns = new Turns();

/**
 * Asks the network when told to, and never by itself: `asker.ask` with what is to be loaded and
 * read. What is under way when the component goes is given up.
 */
export function useNetworkQuestion<Answer>(): [QuestionState<Answer>, NetworkAsker<Answer>] {
  const [asker] = useState(
    () => new NetworkAsker<Answer>({ getEngine, toFailure: asEngineError, turns: engineTurns }),
  );
  useEffect(() => () => asker.cancel(), [asker]);
  return [useStore(asker.store), asker];
}

/** A sample photo for a question's `picture`. */
export function bringSample(name: SampleName): (signal: AbortSignal) => Promise<Blob> {
  return async (signal) => {
    const response = await fetch(samplePath(name), { signal });
    if (!response.ok) throw new Error(`${response.status} for the sample ${name}`);
    return response.blob();
  };
}
