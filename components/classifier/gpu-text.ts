import type { Language } from '@/lib/content/languages';
import { layerTitle } from '@/lib/content/layer-title';
import type { Messages } from '@/lib/content/messages';
import type { Classification, GpuTrial } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { GpuTrialState } from '@/lib/store/gpu-trial';

export type GpuText = Messages['gpu'];

interface Wording {
  readonly language: Language;
  readonly text: GpuText;
}

/** The values that the sentence of each outcome asks for. */
function valuesOf(trial: GpuTrial, { language, text }: Wording): Readonly<Record<string, string>> {
  const { milliseconds, upTo, integer } = numbersIn(language);
  switch (trial.kind) {
    case 'none':
      return {};
    case 'software':
      return { adapter: trial.adapter || text.unnamed };
    case 'failed':
      return { adapter: trial.adapter, fault: text.faults[trial.fault] };
    case 'inexact': {
      const { adapter, check } = trial;
      const { layer, worst } = check.worst;
      return {
        adapter,
        layer: layerTitle(layer, text.layers),
        difference: upTo(worst.difference, 4),
        tolerance: upTo(check.tolerance, 4),
      };
    }
    case 'slower':
    case 'switched':
      return {
        adapter: trial.adapter,
        gpu: milliseconds(trial.gpu.medianMs),
        current: milliseconds(trial.current.medianMs),
        runs: integer(trial.gpu.runs),
      };
    default:
      return trial satisfies never;
  }
}

/** A graphics card that was gone over to, and did not give an answer since, has stopped. */
export function hasStopped(state: GpuTrialState, newest: Classification): boolean {
  if (state.kind !== 'done' || state.trial.kind !== 'switched') return false;
  return newest !== state.before && newest.backend !== state.trial.backend;
}

/** Whether another trial may have another outcome: the same card computes the same numbers. */
export function canEndOtherwise(state: GpuTrialState): boolean {
  if (state.kind !== 'done') return true;
  return !['none', 'software', 'inexact', 'switched'].includes(state.trial.kind);
}

/** How a trial ended, and that nothing changed where it did not end with the graphics card. */
export function outcomeText(state: GpuTrialState, newest: Classification, wording: Wording) {
  const { outcomes, keeps } = wording.text;
  if (state.kind === 'failed') {
    const unreachable = state.failure.kind === 'model-unreachable';
    const { title, text: sentence } = outcomes[unreachable ? 'unreachable' : 'interrupted'];
    return { title, text: `${sentence} ${keeps}` };
  }
  if (state.kind !== 'done') return null;
  if (hasStopped(state, newest)) return outcomes.lost;
  const { trial } = state;
  const { title, text: sentence } = outcomes[trial.kind];
  const filled = fill(sentence, valuesOf(trial, wording));
  return { title, text: trial.kind === 'switched' ? filled : `${filled} ${keeps}` };
}
