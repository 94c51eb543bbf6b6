'use client';

import { useClassifier } from '@/components/hooks/use-classifier';
import { useGpuTrial } from '@/components/hooks/use-gpu-trial';
import { Button } from '@/components/ui/Button';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { ProgressBar } from '@/components/ui/ProgressBar';
import type { Language } from '@/lib/content/languages';
import type { Classification } from '@/lib/engine/types';
import { trialOf, type GpuTrialState } from '@/lib/store/gpu-trial';
import { canEndOtherwise, hasStopped, outcomeText, type GpuText } from './gpu-text';
import styles from './GpuTrial.module.css';

interface GpuWording {
  readonly language: Language;
  readonly text: GpuText;
}

/** Offers the graphics card once there is an answer to compare with, and tells how its trial ended. */
export function GpuTrial(wording: GpuWording) {
  const [{ answered }] = useClassifier();
  const [state, trials] = useGpuTrial();
  if (!answered) return null;
  return (
    <GpuTrialView
      {...wording}
      state={trialOf(state, answered.by.source)}
      newest={answered.classification}
      onStart={() => void trials.start()}
      onCancel={() => trials.cancel()}
    />
  );
}

export interface GpuTrialViewProps extends GpuWording {
  readonly state: GpuTrialState;
  readonly newest: Classification;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

export function GpuTrialView({ state, newest, language, text, ...actions }: GpuTrialViewProps) {
  const isRunning = state.kind === 'running';
  const outcome = outcomeText(state, newest, { language, text });
  const isOffered = canEndOtherwise(state) || hasStopped(state, newest);
  const start = state.kind === 'idle' || isRunning ? text.start : text.again;
  return (
    <div
      className={styles.trial}
      data-testid="gpu-trial"
      data-outcome={state.kind === 'done' ? state.trial.kind : state.kind}
    >
      {outcome && (
        <p className={styles.line}>
          <strong>{outcome.title}</strong> {outcome.text}
        </p>
      )}
      {isOffered && (
        <div className={styles.offer}>
          <Button look="quiet" onClick={isRunning ? actions.onCancel : actions.onStart}>
            {isRunning ? text.cancel : start}
          </Button>
          {isRunning && <ProgressBar label={text.running} />}
        </div>
      )}
      {state.kind === 'idle' && <p className={styles.line}>{text.hint}</p>}
      <LiveRegion message={outcome?.title ?? ''} />
    </div>
  );
}
