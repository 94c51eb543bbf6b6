import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { fill } from '@/lib/format/text';
import type { Failure } from '@/lib/store/classifier';
import type { PhotoOrigin } from '@/lib/store/photo';
import { canRetry, failureText } from './failure-text';
import type { Wording } from './text';

export interface FailureNoteProps extends Wording {
  readonly failure: Failure;
  /** The picture that was refused, which the note names where it has a name of its own. */
  readonly photo: PhotoOrigin | null;
  /** There is no connection, and the network has not been loaded. */
  readonly offline: boolean;
  readonly onRetry: () => void;
  /** For tests and scripts: which of the page's messages it is. */
  readonly testId?: string;
}

/** What went wrong, in the page's words, and the way on. */
export function FailureNote(props: FailureNoteProps) {
  const { failure, photo, offline, onRetry, testId = 'image-error', ...wording } = props;
  const { title: what, text } = failureText(failure, offline, wording);
  const name = photo?.from === 'file' || photo?.from === 'drop' ? photo.name : null;
  const title = name === null ? what : fill(wording.text.refusedFile, { name, what });
  return (
    <div data-testid={testId} data-kind={failure.kind}>
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
