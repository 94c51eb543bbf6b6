import {
  isInPlace,
  type ActivationLayer,
  type BatchNormLayer,
  type InPlaceLayer,
  type Layer,
  type RowLayer,
  type SoftmaxLayer,
} from './layers';

/** One row of a layer table: a layer with what follows it in place. */
export interface LayerRow {
  readonly layer: RowLayer;
  readonly batchNorm: BatchNormLayer | null;
  readonly activation: ActivationLayer | SoftmaxLayer | null;
}

/** The layers of a block as rows, in the order in which they run. */
export function layerRows(layers: readonly Layer[]): LayerRow[] {
  const rows: LayerRow[] = [];
  for (const layer of layers) {
    if (!isInPlace(layer)) {
      rows.push({ layer, batchNorm: null, activation: null });
      continue;
    }
    const last = rows.pop();
    if (last === undefined) throw new Error(`${layer.name} has no layer to follow in its block`);
    rows.push(followedBy(last, layer));
  }
  return rows;
}

function followedBy(row: LayerRow, layer: InPlaceLayer): LayerRow {
  switch (layer.kind) {
    case 'batch-norm':
      return { ...row, batchNorm: layer };
    case 'activation':
    case 'softmax':
      return { ...row, activation: layer };
    default:
      return layer satisfies never;
  }
}
