'use client';

import { useEffect, useState } from 'react';
import { useNetworkQuestion } from '@/components/hooks/use-network-question';
import { useOnline } from '@/components/hooks/use-online';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { ProgressBar } from '@/components/ui/ProgressBar';
import type { AskedNetwork } from '@/lib/content/asked-networks';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import type { LoadProgress } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Failure } from '@/lib/store/classifier';
import type { NetworkQuestion } from '@/lib/store/network-question';
import styles from './AskNetwork.module.css';

type NetworkTexts = Messages['figure']['network'];

export interface AskNetworkProps<Answer> {
  /** What is asked once the reader wants it, and again whenever it is another object. */
  readonly question: NetworkQuestion<Answer>;
  readonly network: AskedNetwork;
  /** Of the button, with {network} and {size}: what comes, from where, and how large it is. */
  readonly label: string;
  readonly language: Language;
  readonly texts: NetworkTexts;
  readonly onAnswer: (answer: Answer) => void;
}

/** Fetches a network when the reader presses the button, and hands up what it answers. */
export function AskNetwork<Answer>(props: AskNetworkProps<Answer>) {
  const { question, network, label, language, texts, onAnswer } = props;
  const [isWanted, setWanted] = useState(false);
  const [{ status, answer }, asker] = useNetworkQuestion<Answer>();
  const isOnline = useOnline();
  const words = { network: network.name, size: numbersIn(language).bytes(network.bytes) };

  useEffect(() => {
    if (isWanted) void asker.ask(question);
  }, [isWanted, question, asker]);

  useEffect(() => {
    if (status.kind === 'done' && answer !== null) onAnswer(answer);
  }, [status.kind, answer, onAnswer]);

  const cancel = () => {
    setWanted(false);
    asker.cancel();
  };
  const failure = status.kind === 'failed' ? status.failure : null;
  const bar =
    status.kind === 'loading'
      ? barOf(status.progress, { language, texts, network: network.name })
      : { label: fill(texts.running, words) };
  const isBusy = status.kind === 'loading' || status.kind === 'running';
  return (
    <div className={styles.ask} data-status={status.kind}>
      {!isWanted && (
        <div>
          <Button onClick={() => setWanted(true)}>{fill(label, words)}</Button>
          {!isOnline && <p className={styles.line}>{fill(texts.offline, words)}</p>}
        </div>
      )}
      {isWanted && isBusy && (
        <div className={styles.loading}>
          <ProgressBar {...bar} />
          <Button look="quiet" onClick={cancel}>
            {texts.cancel}
          </Button>
        </div>
      )}
      {isWanted && failure && (
        <FailedNote {...{ failure, texts, words }} onRetry={() => void asker.retry()} />
      )}
    </div>
  );
}

export interface BarWords {
  readonly language: Language;
  readonly texts: NetworkTexts;
  readonly network: string;
}

/** Known bytes fill the bar; a start or a first run takes as long as it takes. */
export function barOf(progress: LoadProgress | null, { language, texts, network }: BarWords) {
  if (progress === null) return { label: fill(texts.preparing, { network }) };
  if (progress.phase === 'starting') return { label: fill(texts.starting, { network }) };
  if (progress.phase === 'warming-up') return { label: fill(texts.warmingUp, { network }) };
  const { bytes } = numbersIn(language);
  const { loadedBytes, totalBytes } = progress;
  const words = { network, loaded: bytes(loadedBytes), total: bytes(totalBytes) };
  return { label: fill(texts.fetching, words), value: loadedBytes, max: totalBytes };
}

const failureNames: Partial<Readonly<Record<Failure['kind'], keyof NetworkTexts['failures']>>> = {
  'model-unreachable': 'unreachable',
  'photo-unreachable': 'photo',
  'model-damaged': 'damaged',
  'model-incomplete': 'damaged',
  'engine-unavailable': 'unavailable',
};

interface FailedNoteProps {
  readonly failure: Failure;
  readonly texts: NetworkTexts;
  readonly words: Readonly<Record<string, string>>;
  readonly onRetry: () => void;
}

/** What went wrong and what to do. */
export function FailedNote({ failure, texts, words, onRetry }: FailedNoteProps) {
  const { title, text } = texts.failures[failureNames[failure.kind] ?? 'stopped'];
  return (
    <Note
      kind="error"
      title={fill(title, words)}
      actions={<Button onClick={onRetry}>{texts.retry}</Button>}
    >
      {text}
    </Note>
  );
}
