import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { ClassifierState } from '@/lib/store/classifier';
import { canRetry, failureText } from '../failure-text';
import type { Wording } from '../text';

export interface RefusedNetworkProps extends Wording {
  readonly refused: NonNullable<ClassifierState['refusedNetwork']>;
  readonly onRetry: () => void;
}

/** Why a network could not be had, and the way on; the network before it stays. */
export function RefusedNetwork({ refused, onRetry, ...wording }: RefusedNetworkProps) {
  const { source, failure } = refused;
  const { text } = wording;
  // Files of the reader's own did not travel: fetching them once more mends nothing.
  const isBadFile = source.kind === 'files' && failure.kind === 'model-damaged';
  const words = isBadFile ? text.networks.files.damaged : failureText(failure, false, wording);
  return (
    <div data-testid="network-error" data-kind={failure.kind}>
      <Note
        kind="error"
        title={words.title}
        actions={
          !isBadFile && canRetry(failure) && <Button onClick={onRetry}>{text.load.retry}</Button>
        }
      >
        {words.text}
      </Note>
    </div>
  );
}
