import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { Failure } from '@/lib/store/classifier';
import { canRetry, failureText } from './failure-text';
import type { Wording } from './text';

export interface FailureNoteProps extends Wording {
  readonly failure: Failure;
  /** There is no connection, and the network has not been loaded. */
  readonly offline: boolean;
  readonly onRetry: () => void;
}

/** What went wrong, in the page's words, and the way on. */
export function FailureNote({ failure, offline, onRetry, ...wording }: FailureNoteProps) {
  const { title, text } = failureText(failure, offline, wording);
  return (
    <div data-testid="image-error" data-kind={failure.kind}>
      <Note
        kind="error"
        title={title}
        actions={canRetry(failure) && <Button onClick={onRetry}>{wording.text.load.retry}</Button>}
      >
        {text}
      </Note>
    </div>
  );
}
