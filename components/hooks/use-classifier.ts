'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { asEngineError } from '@/lib/engine/errors';
import { Classifier, type Answered, type ClassifierState } from '@/lib/store/classifier';
import { currentPhotoStore } from '@/lib/store/current-photo';
import { getEngine } from './engine';
import { rememberFetched } from './networks-here';
import { engineTurns } from './use-network-question';
import { readerSavesData, whenIdle } from './idle';

/** Where its program does not come, the engine looks at the bytes all the same. */
async function examine(blob: Blob): Promise<void> {
  const examination = await import('@/lib/engine/picture/examine').catch(() => null);
  await examination?.examine(blob);
}

/** One for the app: photo and answer live in memory, so they survive navigation, not a reload. */
const classifier = new Classifier({
  getEngine,
  toFailure: asEngineError,
  examine,
  turns: engineTurns,
});

/** The header of every page shows the last good photo, or the first while it waits. */
classifier.store.subscribe(({ answered, pending }) => {
  const photo = answered?.photo ?? pending;
  if (photo !== currentPhotoStore.getState().photo) currentPhotoStore.setState({ photo });
});

classifier.store.subscribe(({ source, model }) => {
  if (model) rememberFetched(source);
});

/**
 * A link that names a photo and no other network wants the first one at once: its worker starts
 * before the page reacts.
 */
if (typeof window !== 'undefined') {
  const asked = new URLSearchParams(window.location.search);
  if (asked.has('sample') && !asked.has('network')) void classifier.load();
}

/** The answer that stands. */
export function newestAnswer(): Answered | null {
  return classifier.store.getState().answered;
}

export function useClassifier(): [ClassifierState, Classifier] {
  return [useStore(classifier.store), classifier];
}

/**
 * Readies the network while the reader looks around, unless they asked their browser to save
 * data, and takes up a failed load when the connection comes back.
 */
export function useEarlyLoad(): void {
  useEffect(() => {
    const cancel = readerSavesData() ? undefined : whenIdle(() => void classifier.load());
    const retry = () => {
      const { status, model } = classifier.store.getState();
      if (status.kind === 'failed' && !model) void classifier.retry();
    };
    window.addEventListener('online', retry);
    return () => {
      cancel?.();
      window.removeEventListener('online', retry);
    };
  }, []);
}
