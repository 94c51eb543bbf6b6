import { throwIfAborted } from '../cancel';
import { EngineError } from '../errors';
import { measuredOf, mostRuns, pause } from './measure';
import type { OpenNetwork } from './open-network';
import type { Measured } from './types';

const usualRuns = 15;
/** The first runs after another network's compile, allocate and fill caches. */
const warmUps = 2;

/**
 * The whole network on the current picture, from its numbers to the numbers of its answer: what is
 * handed over and read back is counted, without which no backend's answer can be used.
 */
export async function timeNetwork(
  { model, picture, backend, signal }: OpenNetwork,
  { runs = usualRuns }: { readonly runs?: number },
): Promise<Measured> {
  if (!picture) throw new EngineError('no-picture');
  const count = Math.min(Math.max(1, Math.round(runs)), mostRuns);
  const times: number[] = [];
  for (let run = -warmUps; run < count; run++) {
    await pause();
    throwIfAborted(signal);
    const started = performance.now();
    await model.run(picture);
    if (run >= 0) times.push(performance.now() - started);
  }
  return measuredOf(times, { repetitions: 1, backend });
}
