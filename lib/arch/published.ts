/** Published figures beside computed ones. */
import type { Analysis } from './analysis';
import { analyze } from './analyze';
import { mobilenetV1, V1_ROWS } from './mobilenet-v1';
import { mobilenetV2 } from './mobilenet-v2';
import type { Family, Network } from './network';
import {
  PUBLISHED_TABLES,
  type Cause,
  type ParametersCounted,
  type PublishedRow,
  type PublishedTable,
} from './published-tables';
import type { SourceId } from './published-sources';
import { standardTwin } from './standard-twin';
import { totalsByKind, type CostKind } from './totals';

/** Sources round (569 for 568.74) or cut off (300 for 300.77). */
export type Agreement = 'rounded' | 'truncated' | 'different';

export interface PublishedFigure {
  readonly source: SourceId;
  readonly table: string;
  readonly family: Family;
  readonly row: PublishedRow;
  readonly quantity: 'macs' | 'parameters';
  /** What of the parameters the source counts; null for MACs. */
  readonly parametersCounted: ParametersCounted | null;
  /** In millions, as printed. */
  readonly printed: string;
  /** Computed from the description; a count, not millions. */
  readonly computed: number;
  readonly agreement: Agreement;
  /** Why they differ; null where they agree. */
  readonly cause: Cause | null;
  /** The count with the cause applied, where the cause can be computed. */
  readonly explained: number | null;
}

/** Every published figure with its computed counterpart. */
export function publishedFigures(): PublishedFigure[] {
  return PUBLISHED_TABLES.flatMap((table) => table.rows.flatMap((row) => figuresOf(table, row)));
}

function figuresOf(table: PublishedTable, row: PublishedRow): PublishedFigure[] {
  const analysis = analyze(publishedNetwork(table.family, row));
  const { macs, parameters, macsCause = null, parametersCause = null } = row;
  const { source, family, parametersCounted } = table;
  const shared = { source, table: table.table, family, row };
  const figures: PublishedFigure[] = [];
  if (macs !== undefined) {
    const computed = analysis.total.macs;
    figures.push({
      ...shared,
      quantity: 'macs',
      parametersCounted: null,
      printed: macs,
      computed,
      agreement: agreement(macs, computed),
      cause: macsCause,
      explained: explainedMacs(analysis, macsCause),
    });
  }
  if (parameters !== undefined && parametersCounted !== null) {
    const computed = parametersOf(analysis, parametersCounted);
    figures.push({
      ...shared,
      quantity: 'parameters',
      parametersCounted,
      printed: parameters,
      computed,
      agreement: agreement(parameters, computed),
      cause: parametersCause,
      explained: null,
    });
  }
  return figures;
}

/** The network that a published row speaks of. */
export function publishedNetwork(family: Family, row: PublishedRow): Network {
  const { alpha, resolution, variant } = row;
  switch (family) {
    case 'mobilenet-v1': {
      // "Shallow": the five 14 x 14 x 512 blocks taken out (paper, section 4.1).
      const rows = V1_ROWS.filter(({ repeat }) => variant !== 'shallow' || repeat === 1);
      const network = mobilenetV1({ alpha, resolution, rows });
      return variant === 'conv-mobilenet' ? standardTwin(network) : network;
    }
    case 'mobilenet-v2':
      return mobilenetV2({ alpha, resolution });
    default:
      return family satisfies never;
  }
}

function parametersOf({ total }: Analysis, counted: ParametersCounted): number {
  const { weights, biases, batchNormTrainable } = total.parameters;
  return counted === 'three-per-channel'
    ? weights + biases + (3 / 2) * batchNormTrainable
    : total.parameters[counted];
}

/** Whether a count, printed in millions with that many decimals, gives the printed figure. */
export function agreement(printed: string, count: number): Agreement {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const scaled = (count / 1e6) * 10 ** decimals;
  const target = Math.round(Number(printed) * 10 ** decimals);
  if (Math.round(scaled) === target) return 'rounded';
  return Math.floor(scaled) === target ? 'truncated' : 'different';
}

function explainedMacs({ blocks, rows, total }: Analysis, cause: Cause | null): number | null {
  switch (cause) {
    case 'first-convolution-left-out':
      return total.macs - (blocks[0]?.macs ?? 0);
    case 'classifier-left-out':
      return total.macs - (rows.at(-1)?.macs ?? 0);
    case 'rounded-twice':
      // To one decimal of a million first, then to none.
      return Math.round(Math.round(total.macs / 1e5) / 10) * 1e6;
    case 'typo':
    case 'not-established':
    case null:
      return null;
    default:
      return cause satisfies never;
  }
}

/** Shares of work and parameters by kind of layer, in percent: Table 2 of the MobileNet paper. */
export interface PublishedShare {
  readonly kind: CostKind;
  readonly macsPrinted: string;
  readonly parametersPrinted: string;
  readonly macsShare: number;
  readonly parametersShare: number;
  readonly macsCause: Cause | null;
}

/** The paper prints 1.19 for the first convolution; it is 1.91, and only so the column adds to 100. */
const V1_TABLE_2: readonly Omit<PublishedShare, 'macsShare' | 'parametersShare'>[] = [
  { kind: 'plain', macsPrinted: '94.86', parametersPrinted: '74.59', macsCause: null },
  { kind: 'depthwise', macsPrinted: '3.06', parametersPrinted: '1.06', macsCause: null },
  { kind: 'conv', macsPrinted: '1.19', parametersPrinted: '0.02', macsCause: 'typo' },
  { kind: 'classifier', macsPrinted: '0.18', parametersPrinted: '24.33', macsCause: null },
];

/** Table 2 of the MobileNet paper beside the computed shares; it counts kernel weights only. */
export function publishedShares(): PublishedShare[] {
  const totals = totalsByKind(analyze(mobilenetV1(), { batchNorm: 'left-out', biases: 'none' }));
  return V1_TABLE_2.map((printed) => {
    const computed = totals.find(({ kind }) => kind === printed.kind);
    if (computed === undefined) throw new Error(`MobileNet V1 has no ${printed.kind} layer`);
    const { macsShare, parametersShare } = computed;
    return { ...printed, macsShare, parametersShare };
  });
}
