import { Button } from '@/components/ui/Button';
import { ProgressBar } from '@/components/ui/ProgressBar';
import type { AskedNetwork } from '@/lib/content/asked-networks';
import type { QuestionStatus } from '@/lib/store/network-question';
import { barOf, FailedNote, type BarWords } from '../ask-network/AskNetwork';
import styles from './Asking.module.css';

export interface AskingProps extends Pick<BarWords, 'texts' | 'language'> {
  readonly status: QuestionStatus;
  readonly network: AskedNetwork;
  /** What the button does. */
  readonly start: string;
  /** What the network is busy with, and how much of it is done, 0 to 1, where that is known. */
  readonly running: string;
  readonly done?: number;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/**
 * One button that asks the network, as often as the reader likes, and that stops it while it is at
 * work: it stays in its place and keeps the focus. Beside it how far the work is.
 */
export function Asking(props: AskingProps) {
  const { status, network, texts, language, start, running, done, onStart, onCancel } = props;
  const isBusy = status.kind === 'loading' || status.kind === 'running';
  const words = { texts, language, network: network.name };
  const bar =
    status.kind === 'loading' ? barOf(status.progress, words) : { label: running, value: done };
  return (
    <div className={styles.asking}>
      <div className={styles.line}>
        <Button onClick={isBusy ? onCancel : onStart}>{isBusy ? texts.cancel : start}</Button>
        {isBusy && (
          <div className={styles.progress}>
            <ProgressBar {...bar} />
          </div>
        )}
      </div>
      {status.kind === 'failed' && (
        <FailedNote
          failure={status.failure}
          texts={texts}
          words={{ network: network.name }}
          onRetry={onStart}
        />
      )}
    </div>
  );
}
