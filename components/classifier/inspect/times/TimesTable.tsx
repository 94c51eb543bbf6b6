import { classNames } from '@/components/ui/class-names';
import tableStyles from '@/components/ui/Table.module.css';
import { layerTitle } from '@/lib/content/layer-title';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { InspectWording } from '../text';
import { most, type LayerShares } from './measure';
import styles from './Times.module.css';

export interface TimesTableProps extends InspectWording {
  /** In the order of the network. */
  readonly layers: readonly LayerShares[];
}

/** A layer a row: its time, its work, and the shares of both as two bars of one scale. */
export function TimesTable({ layers, words, text, language }: TimesTableProps) {
  const { times } = words;
  const longest = most(layers, ({ timeShare, macShare }) => Math.max(timeShare, macShare));
  const scale = longest ? Math.max(longest.timeShare, longest.macShare) : 1;
  const { integer, fixed, bytes, milliseconds, percent } = numbersIn(language);
  const heads = [times.macs, times.bytes, times.intensity];
  return (
    <div className={tableStyles.scroller} role="region" aria-label={times.table} tabIndex={0}>
      <table className={classNames(tableStyles.table, styles.table)}>
        <caption className={tableStyles.caption}>{times.table}</caption>
        <thead>
          <tr>
            <th scope="col">{times.layer}</th>
            <th scope="col" className={tableStyles.number}>
              {times.median}
            </th>
            <th scope="col">{times.shares}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={tableStyles.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layers.map((layer) => (
            <tr
              key={layer.layer}
              data-testid="layer-time"
              data-layer={layer.layer}
              data-ms={layer.medianMs}
            >
              <th scope="row">{layerTitle(layer.layer, text.layers)}</th>
              <td className={tableStyles.number}>{milliseconds(layer.medianMs)}</td>
              <td className={styles.shares}>
                <Bar className={styles.time} share={layer.timeShare / scale} />
                <Bar className={styles.work} share={layer.macShare / scale} />
                <span className={styles.percent}>
                  {fill(times.bars, {
                    time: percent(layer.timeShare),
                    work: percent(layer.macShare),
                  })}
                </span>
              </td>
              <td className={tableStyles.number}>{integer(layer.macs)}</td>
              <td className={tableStyles.number}>{bytes(layer.bytes)}</td>
              <td className={tableStyles.number}>{fixed(layer.intensity, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ className, share }: { readonly className?: string; readonly share: number }) {
  return <span className={className} style={{ width: `${100 * share}%` }} aria-hidden="true" />;
}
