'use client';

import { useEffect } from 'react';
import { useNetworkQuestion } from '@/components/hooks/use-network-question';
import type { ImageSource } from '@/lib/engine/types';
import type { AskedNetwork, QuestionStatus } from '@/lib/store/network-question';
import type { Answered } from '@/lib/store/classifier';

/** Keep its identity as long as the question is the same. */
export type AskAbout<Value> = (network: AskedNetwork, about: Answered) => Promise<Value>;

interface Told<Value> {
  readonly about: Answered;
  readonly value: Value;
}

export interface AnswerAbout<Value> {
  readonly status: QuestionStatus;
  /** What was asked of this very answer; null before, and never that of another photo. */
  readonly value: Value | null;
  readonly retry: () => void;
}

/** How many classes to ask for where all are wanted: as many as any network of the site tells apart. */
export const everyClass = 1000;

export function photoOf({ photo }: Answered): ImageSource {
  return { kind: 'file', blob: photo.blob };
}

/**
 * Asks about the newest answer, again whenever it or the question changes. `ask` shows the photo to
 * the network itself, since other pages ask the same engine about other pictures.
 */
export function useAnswerQuestion<Value>(
  about: Answered,
  busy: boolean,
  ask: AskAbout<Value> | null,
): AnswerAbout<Value> {
  const [{ status, answer }, asker] = useNetworkQuestion<Told<Value>>();
  useEffect(() => asker.reset(), [about, asker]);
  useEffect(() => {
    if (busy || !ask) return asker.cancel();
    void asker.ask({
      source: about.by.source,
      ask: async (network) => ({ about, value: await ask(network, about) }),
    });
  }, [about, busy, ask, asker]);
  const isCurrent = answer?.about === about;
  return { status, value: isCurrent ? answer.value : null, retry: () => void asker.retry() };
}
