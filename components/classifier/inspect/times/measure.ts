import { analyze } from '@/lib/arch';
import type { LayerTime } from '@/lib/engine/types';
import type { Answered } from '@/lib/store/classifier';
import type { AskedNetwork } from '@/lib/store/network-question';
import { photoOf } from '../use-answer-question';

export interface Progress {
  readonly done: number;
  readonly count: number;
}

/** Few enough that the bar moves and a photo that comes meanwhile does not wait. */
const layersAtOnce = 4;

/** Times every layer of the network on the photo, telling how far it is. */
export async function measureLayers(
  { engine, inspect, signal }: AskedNetwork,
  about: Answered,
  report: (progress: Progress) => void,
): Promise<readonly LayerTime[]> {
  await engine.classify(photoOf(about), { signal });
  const { network } = await inspect.network({}, { signal });
  const names = analyze(network, { batchNorm: 'folded' }).rows.map(({ name }) => name);
  const times: LayerTime[] = [];
  for (let from = 0; from < names.length; from += layersAtOnce) {
    signal.throwIfAborted();
    report({ done: from, count: names.length });
    const layers = names.slice(from, from + layersAtOnce);
    times.push(...(await inspect.timeLayers({ layers }, { signal })));
  }
  return times;
}

export interface LayerShares extends LayerTime {
  readonly timeShare: number;
  readonly macShare: number;
}

export function sharesOf(times: readonly LayerTime[]): readonly LayerShares[] {
  const total = (of: (time: LayerTime) => number) =>
    times.reduce((sum, time) => sum + of(time), 0) || 1;
  const allTime = total(({ medianMs }) => medianMs);
  const allMacs = total(({ macs }) => macs);
  return times.map((time) => ({
    ...time,
    timeShare: time.medianMs / allTime,
    macShare: time.macs / allMacs,
  }));
}

/** The layer with the most of something; of equals the first. */
export function most(
  layers: readonly LayerShares[],
  of: (layer: LayerShares) => number,
): LayerShares | undefined {
  return layers.reduce<LayerShares | undefined>(
    (best, each) => (best && of(best) >= of(each) ? best : each),
    undefined,
  );
}
