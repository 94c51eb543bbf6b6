'use client';

import { useEffect, useState } from 'react';
import { useNetworkQuestion } from '@/components/hooks/use-network-question';
import { Button } from '@/components/ui/Button';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { layerTitle } from '@/lib/content/layer-title';
import type { LayerTime } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Answered } from '@/lib/store/classifier';
import { sameNetwork } from '@/lib/store/classifier-state';
import inspectStyles from '../Inspect.module.css';
import type { InspectWording, ToolProps } from '../text';
import { ToolStatus } from '../ToolStatus';
import { measureLayers, most, sharesOf, type LayerShares, type Progress } from './measure';
import { TimesTable } from './TimesTable';
import styles from './Times.module.css';

interface MeasuredNetwork {
  readonly by: AnsweringNetwork;
  readonly times: readonly LayerTime[];
}

type AnsweringNetwork = Answered['by'];

/** Times tell nothing about another network, nor about another way of computing. */
function isSame(measured: AnsweringNetwork, current: AnsweringNetwork): boolean {
  const { source, model } = current;
  return sameNetwork(measured.source, source) && measured.model.backend === model.backend;
}

/** How long each layer takes beside how much it computes; measured when asked to. */
export function TimesTool({ about, busy, ...wording }: ToolProps) {
  const { words } = wording;
  const [{ status, answer }, asker] = useNetworkQuestion<MeasuredNetwork>();
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => asker.reset(), [about, asker]);
  // A photo that comes meanwhile would be computed at the same time and spoil the measurement.
  useEffect(() => (busy ? asker.cancel() : undefined), [busy, asker]);
  const measure = () => {
    setProgress(null);
    void asker.ask({
      source: about.by.source,
      ask: async (network) => ({
        by: about.by,
        times: await measureLayers(network, about, setProgress),
      }),
    });
  };
  const isMeasuring = status.kind === 'loading' || status.kind === 'running';
  const layers = answer && isSame(answer.by, about.by) ? sharesOf(answer.times) : null;
  const claim = layers && !isMeasuring ? claimOf(layers, wording) : [];
  return (
    <>
      <p className={inspectStyles.intro}>{words.times.intro}</p>
      {isMeasuring ? (
        <Measuring {...wording} progress={progress} onCancel={() => asker.cancel()} />
      ) : (
        <Button className={styles.button} onClick={measure}>
          {layers ? words.times.again : words.times.measure}
        </Button>
      )}
      {!isMeasuring && (
        <ToolStatus {...wording} status={status} hasValue={layers !== null} onRetry={measure} />
      )}
      {layers && !isMeasuring && (
        <>
          <div className={inspectStyles.intro}>
            <p className={styles.claim}>{claim[0]}</p>
            <p>{claim[1]}</p>
          </div>
          <TimesTable {...wording} layers={layers} />
          <p className={inspectStyles.quiet}>{factsOf(layers, wording)}</p>
        </>
      )}
      <LiveRegion message={claim.join(' ')} />
    </>
  );
}

interface MeasuringProps extends InspectWording {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

function Measuring({ progress, onCancel, words, language }: MeasuringProps) {
  const { integer } = numbersIn(language);
  const label = progress
    ? fill(words.times.progress, {
        done: integer(progress.done),
        count: integer(progress.count),
      })
    : words.busy;
  return (
    <div className={styles.measuring}>
      <ProgressBar label={label} value={progress?.done} max={progress?.count} />
      <Button onClick={onCancel}>{words.times.cancel}</Button>
    </div>
  );
}

/** The dearest layer, and that its share of the work is another one. */
function claimOf(layers: readonly LayerShares[], { words, text, language }: InspectWording) {
  const { percent, milliseconds } = numbersIn(language);
  const slowest = most(layers, ({ timeShare }) => timeShare);
  const busiest = most(layers, ({ macShare }) => macShare);
  if (!slowest || !busiest) return [];
  const values = (layer: LayerShares) => ({
    layer: layerTitle(layer.layer, text.layers),
    time: milliseconds(layer.medianMs),
    timeShare: percent(layer.timeShare),
    macShare: percent(layer.macShare),
  });
  const second =
    slowest.macs === busiest.macs
      ? words.times.claimSame
      : fill(words.times.claimWork, values(busiest));
  return [fill(words.times.claim, values(slowest)), second];
}

function factsOf(layers: readonly LayerShares[], { words, text, language }: InspectWording) {
  const { integer, milliseconds } = numbersIn(language);
  const first = layers[0];
  if (!first) return '';
  const { device, unknownDevice } = words.times;
  return fill(words.times.facts, {
    backend: text.time.backends[first.backend],
    device:
      first.processors === null
        ? unknownDevice
        : fill(device, { processors: integer(first.processors) }),
    runs: integer(first.runs),
    total: milliseconds(layers.reduce((sum, { medianMs }) => sum + medianMs, 0)),
  });
}
