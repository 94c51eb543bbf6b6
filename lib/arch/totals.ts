import type { Analysis, AnalyzedRow } from './analysis';
import { sumParameters, type ParameterCount } from './conventions';
import type { PointwiseRole, RowLayer } from './layers';

/** What a table of costs by kind calls a row: pointwise layers by their role. */
export type CostKind = Exclude<RowLayer['kind'], 'pointwise'> | PointwiseRole;

export interface KindTotal {
  readonly kind: CostKind;
  readonly rows: number;
  readonly parameters: ParameterCount;
  readonly macs: number;
  readonly macsShare: number;
  readonly parametersShare: number;
}

export function costKind(layer: RowLayer): CostKind {
  return layer.kind === 'pointwise' ? layer.role : layer.kind;
}

/** Costs by kind of layer, as Table 2 of the MobileNet paper; in the order of first appearance. */
export function totalsByKind({ rows }: Pick<Analysis, 'rows'>): KindTotal[] {
  const groups = new Map<CostKind, AnalyzedRow[]>();
  for (const row of rows) {
    const kind = costKind(row.layer);
    groups.set(kind, [...(groups.get(kind) ?? []), row]);
  }
  return [...groups].map(([kind, members]) => ({
    kind,
    rows: members.length,
    parameters: sumParameters(members.map((row) => row.parameters)),
    macs: sum(members, (row) => row.macs),
    macsShare: sum(members, (row) => row.macsShare),
    parametersShare: sum(members, (row) => row.parametersShare),
  }));
}

function sum(rows: readonly AnalyzedRow[], value: (row: AnalyzedRow) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
