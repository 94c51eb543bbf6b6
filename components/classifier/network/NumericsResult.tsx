import { layerTitle } from '@/lib/content/layer-title';
import type { NumericsCheck } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Wording } from '../text';
import { Facts, type Fact } from './Facts';
import styles from './NumericsCheck.module.css';

/** Two figures that matter, whatever the size: 0.0000034. */
function small(value: number, { language }: Wording): string {
  const figures = Number(value.toPrecision(2));
  return Number.isFinite(figures) ? numbersIn(language).upTo(figures, 12) : '–';
}

function factsOf(check: NumericsCheck, wording: Wording): Fact[] {
  const { integer, upTo } = numbersIn(wording.language);
  const { networks, time } = wording.text;
  const words = networks.check;
  const { layer, worst } = check.worst;
  const cells = check.layers.reduce((sum, one) => sum + one.cells, 0);
  const place = {
    layer: layerTitle(layer, wording.text.layers),
    row: integer(worst.row),
    column: integer(worst.column),
    channel: integer(worst.channel),
  };
  const pair = { network: upTo(worst.network, 6), recomputed: upTo(worst.recomputed, 6) };
  const counted = { cells: integer(cells), layers: integer(check.layers.length) };
  return [
    [words.worst, small(worst.difference, wording)],
    [words.where, fill(words.place, place)],
    [words.values, fill(words.pair, pair)],
    [words.counted, fill(words.cells, counted)],
    [words.tolerance, fill(words.definition, { tolerance: small(check.tolerance, wording) })],
    [words.backend, time.backends[check.backend]],
  ];
}

/** The worst of all compared values, and whether it is within the tolerance. */
export function NumericsResult({ check, ...wording }: Wording & { readonly check: NumericsCheck }) {
  const words = wording.text.networks.check;
  return (
    <div
      className={styles.result}
      role="status"
      data-testid="numerics-result"
      data-passed={check.passed}
    >
      <p>
        <strong>{check.passed ? words.passed : words.failed}</strong>
      </p>
      <Facts facts={factsOf(check, wording)} />
    </div>
  );
}
