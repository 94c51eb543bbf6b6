/** A network as the columns of its map: what each part holds, computes and stores. */
import { costKind, elementCount, type Analysis, type AnalyzedRow } from '../arch';

/** A quantity of a column, by the kind of layer that needs it. */
export interface Parts {
  readonly depthwise: number;
  /** 1 x 1 convolutions: expand, project, plain. */
  readonly pointwise: number;
  /** Normal convolutions and the classifier, which sees all it is given as well. */
  readonly normal: number;
}

export type ColumnKind = 'input' | 'stem' | 'block' | 'conv' | 'pool' | 'classifier';

export interface SkylineColumn {
  readonly kind: ColumnKind;
  /** `Block.number`; null for the picture. The head has several columns of one number. */
  readonly block: number | null;
  /** Of what the column hands on: a map of side x side x channels. */
  readonly side: number;
  readonly channels: number;
  /** Values in that map, for one picture. */
  readonly values: number;
  /** Values in the widest map inside the column, at least `values`. */
  readonly widestInside: number;
  /** In the unit of the conventions. */
  readonly work: Parts;
  /** The same column from normal convolutions; null where it has no depthwise layer. */
  readonly twinWork: number | null;
  /** Kernel weights alone. */
  readonly weights: Parts;
  /** The side of the map becomes half of what it was. */
  readonly halves: boolean;
  readonly shortcut: boolean;
}

export function totalOf({ depthwise, pointwise, normal }: Parts): number {
  return depthwise + pointwise + normal;
}

/**
 * The columns from left to right: the picture, each block, the layers of the head one by one.
 *
 * @param twin the analysis of `standardTwin` of the same network, with the same conventions
 */
export function skylineColumns(analysis: Analysis, twin: Analysis): SkylineColumn[] {
  const bodies = analysis.blocks.flatMap(({ block, rows }): SkylineColumn[] => {
    const { number } = block;
    switch (block.kind) {
      case 'stem':
        return [column('stem', number, rows, {})];
      case 'head':
        return rows.map((row) => column(headKind(row), number, [row], {}));
      case 'separable':
      case 'standard':
        return [column('block', number, rows, { twinWork: twin.blocks[number]?.work })];
      case 'inverted-residual': {
        const twinWork = twin.blocks[number]?.work;
        return [column('block', number, rows, { twinWork, shortcut: block.residual })];
      }
      default:
        return block satisfies never;
    }
  });
  return [picture(analysis), ...bodies];
}

function picture({ network: { input } }: Analysis): SkylineColumn {
  return {
    kind: 'input',
    block: null,
    side: input.height,
    channels: input.channels,
    values: elementCount(input),
    widestInside: elementCount(input),
    work: nothing,
    twinWork: null,
    weights: nothing,
    halves: false,
    shortcut: false,
  };
}

const nothing: Parts = { depthwise: 0, pointwise: 0, normal: 0 };

function headKind({ layer }: AnalyzedRow): ColumnKind {
  switch (layer.kind) {
    case 'classifier':
      return 'classifier';
    case 'global-average-pool':
      return 'pool';
    case 'conv':
    case 'depthwise':
    case 'pointwise':
    case 'add':
      return 'conv';
    default:
      return layer satisfies never;
  }
}

interface Extra {
  readonly twinWork?: number | undefined;
  readonly shortcut?: boolean;
}

function column(
  kind: ColumnKind,
  block: number,
  rows: readonly AnalyzedRow[],
  { twinWork = undefined, shortcut = false }: Extra,
): SkylineColumn {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`block ${block} has no layer`);
  const { height, channels } = last.output;
  return {
    kind,
    block,
    side: height,
    channels,
    values: elementCount(last.output),
    widestInside: Math.max(...rows.map((row) => elementCount(row.output))),
    work: partsOf(rows, (row) => row.work),
    twinWork: twinWork ?? null,
    weights: partsOf(rows, (row) => row.parameters.weights),
    halves: kind !== 'pool' && first.input.height > height,
    shortcut,
  };
}

function partsOf(rows: readonly AnalyzedRow[], count: (row: AnalyzedRow) => number): Parts {
  const parts = { depthwise: 0, pointwise: 0, normal: 0 };
  for (const row of rows) parts[partOf(row)] += count(row);
  return parts;
}

/** Additions and pooling count nothing, so it does not matter where. */
function partOf({ layer }: AnalyzedRow): keyof Parts {
  switch (costKind(layer)) {
    case 'depthwise':
      return 'depthwise';
    case 'plain':
    case 'expand':
    case 'project':
      return 'pointwise';
    case 'conv':
    case 'classifier':
    case 'add':
    case 'global-average-pool':
      return 'normal';
  }
}
