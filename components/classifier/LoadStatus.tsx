import { Button } from '@/components/ui/Button';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { LoadProgress } from '@/lib/engine/types';
import type { ClassifierState } from '@/lib/store/classifier';
import type { Wording } from './text';
import styles from './LoadStatus.module.css';

export interface LoadStatusProps extends Wording {
  readonly status: ClassifierState['status'];
  readonly ready: boolean;
  readonly onCancel: () => void;
  readonly onLoad: () => void;
}

/** How far the network is on its way to the reader, with the means to stop it and to start it. */
export function LoadStatus({ status, ready, onCancel, onLoad, ...wording }: LoadStatusProps) {
  const { load } = wording.text;
  if (status.kind === 'loading')
    return <Loading {...wording} progress={status.progress} onCancel={onCancel} />;
  if (status.kind === 'running') return <p className={styles.line}>{load.running}</p>;
  if (ready) return <p className={styles.line}>{load.ready}</p>;
  if (status.kind === 'failed') return null; // the message beside offers to try again
  return (
    <div className={styles.status}>
      <p className={styles.line}>{load.stopped}</p>
      <Button onClick={onLoad}>{load.start}</Button>
    </div>
  );
}

export interface LoadingProps extends Wording {
  readonly progress: LoadProgress | null;
  readonly onCancel: () => void;
}

/** What has come of a network, and the means to stop it. */
export function Loading({ progress, onCancel, ...wording }: LoadingProps) {
  return (
    <div className={styles.status}>
      <ProgressBar {...barOf(progress, wording)} />
      <Button look="quiet" onClick={onCancel}>
        {wording.text.load.cancel}
      </Button>
    </div>
  );
}

/** Known bytes fill the bar; a start or a first run takes as long as it takes. */
function barOf(progress: LoadProgress | null, { language, text: { load } }: Wording) {
  if (!progress) return { label: load.preparing };
  if (progress.phase === 'starting') return { label: load.starting };
  if (progress.phase === 'warming-up') return { label: load.warmingUp };
  const { bytes } = numbersIn(language);
  const { loadedBytes, totalBytes } = progress;
  const label = fill(load.fetching, { loaded: bytes(loadedBytes), total: bytes(totalBytes) });
  return { label, value: loadedBytes, max: totalBytes };
}
