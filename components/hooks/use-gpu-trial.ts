'use client';

import { useStore } from 'zustand';
import { asEngineError } from '@/lib/engine/errors';
import { GpuTrials, type GpuTrialState } from '@/lib/store/gpu-trial';
import { getEngine } from './engine';
import { newestAnswer } from './use-classifier';
import { engineTurns } from './use-network-question';

/** One for the app, as there is one engine: what the trial found stays known on other pages. */
const trials = new GpuTrials({
  getEngine,
  toFailure: asEngineError,
  newestAnswer,
  turns: engineTurns,
});

export function useGpuTrial(): [GpuTrialState, GpuTrials] {
  return [useStore(trials.store), trials];
}
