import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { QuestionStatus } from '@/lib/store/network-question';
import { canRetry, failureText } from '../failure-text';
import styles from './Inspect.module.css';
import type { InspectWording } from './text';

export interface ToolStatusProps extends InspectWording {
  readonly status: QuestionStatus;
  /** There is an answer to look at meanwhile. */
  readonly hasValue: boolean;
  readonly onRetry: () => void;
}

/** That a tool is computing, or what went wrong and the way on. */
export function ToolStatus({ status, hasValue, onRetry, words, ...wording }: ToolStatusProps) {
  if (status.kind === 'failed') {
    const { failure } = status;
    const { title, text } = failureText(failure, false, wording);
    const retry = canRetry(failure) && <Button onClick={onRetry}>{words.failedRetry}</Button>;
    return (
      <Note kind="error" title={title} actions={retry}>
        {text}
      </Note>
    );
  }
  const isBusy = status.kind === 'loading' || status.kind === 'running';
  if (hasValue || !isBusy) return null;
  return <p className={styles.quiet}>{words.busy}</p>;
}
