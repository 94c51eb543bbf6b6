import { useEffect } from 'react';
import { bringSample, useNetworkQuestion } from '@/components/hooks/use-network-question';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { ProgressBar } from '@/components/ui/ProgressBar';
import type { ModelSource, NumericsCheck as Checked } from '@/lib/engine/types';
import { fill } from '@/lib/format/text';
import { sameNetwork } from '@/lib/store/classifier-state';
import type { Photo } from '@/lib/store/photo';
import { FailureNote } from '../FailureNote';
import type { Wording } from '../text';
import { fallbackSample } from '../use-sample-link';
import { NumericsResult } from './NumericsResult';
import styles from './NumericsCheck.module.css';

export interface NumericsCheckProps extends Wording {
  readonly source: ModelSource;
  /** What the layers are computed for; a sample where there is no photo. */
  readonly photo: Photo | null;
}

interface CheckedWith {
  readonly source: ModelSource;
  readonly photo: Photo | null;
  readonly check: Checked;
}

/** Whether this device computes what the arithmetic says: asked for by a button, never by itself. */
export function NumericsCheck({ source, photo, ...wording }: NumericsCheckProps) {
  const { check } = wording.text.networks;
  const [{ status, answer }, asker] = useNetworkQuestion<CheckedWith>();
  useEffect(() => asker.reset(), [source, photo, asker]);
  const isBusy = status.kind === 'loading' || status.kind === 'running';
  // A result never stands beside another network or photo than its own.
  const isOfThese = answer?.photo === photo && sameNetwork(answer.source, source);
  const result = isOfThese ? answer.check : null;
  const start = () =>
    void asker.ask({
      source,
      picture: photo ? async () => photo.blob : bringSample(fallbackSample),
      ask: async ({ inspect, signal }) => ({
        source,
        photo,
        check: await inspect.check({}, { signal }),
      }),
    });
  return (
    <div className={styles.place}>
      <Disclosure summary={check.heading}>
        <div className={styles.check} data-testid="numerics-check" data-status={status.kind}>
          <p>{check.text}</p>
          {!photo && (
            <p>{fill(check.onSample, { sample: wording.text.samples[fallbackSample].name })}</p>
          )}
          <Button onClick={isBusy ? () => asker.cancel() : start}>
            {isBusy ? check.cancel : result ? check.again : check.start}
          </Button>
          {isBusy && (
            <ProgressBar label={status.kind === 'loading' ? check.loading : check.running} />
          )}
          {status.kind === 'failed' && (
            <FailureNote
              {...wording}
              failure={status.failure}
              photo={null}
              testId="check-error"
              offline={false}
              onRetry={start}
            />
          )}
          {result && !isBusy && status.kind !== 'failed' && (
            <NumericsResult {...wording} check={result} />
          )}
        </div>
      </Disclosure>
    </div>
  );
}
