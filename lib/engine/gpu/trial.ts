import type { Measured, NumericsCheck } from '../inspect/types';
import type { GpuBackend, GpuTrial, TryGpuOptions } from './types';

/** Runs of each side, of which the median counts. */
export const trialRuns = 15;
/** A smaller gain is within what two measurements of the same thing differ by. */
export const largestShare = 0.9;

/** A network on a backend, shown the photo that it is tried with. */
export interface Contestant {
  check(): Promise<NumericsCheck>;
  time(runs: number): Promise<Measured>;
}

/** What computes now, and when it may be timed. */
export interface Defender extends Pick<Contestant, 'time'> {
  readonly alone: NonNullable<TryGpuOptions['alone']>;
}

/** The candidate's numbers first: a wrong one is not used, however fast it is. */
export async function decide(
  adapter: string,
  backend: GpuBackend,
  candidate: Contestant,
  { time, alone }: Defender,
): Promise<GpuTrial> {
  const check = await candidate.check();
  if (!check.passed) return { kind: 'inexact', adapter, check };
  // One after the other: side by side they would slow each other down.
  const race = await alone(async () => ({
    adapter,
    current: await time(trialRuns),
    gpu: await candidate.time(trialRuns),
  }));
  const isFaster = race.gpu.medianMs <= largestShare * race.current.medianMs;
  return isFaster ? { kind: 'switched', backend, ...race } : { kind: 'slower', ...race };
}
