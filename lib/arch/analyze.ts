/**
 * Walks through a network once and derives everything from its description: shapes, padding,
 * parameters, work, memory, receptive field. Nothing is looked up, so it holds for every alpha,
 * resolution, expansion and class count.
 */
import type { Analysis, AnalyzedBlock, AnalyzedRow, Cost } from './analysis';
import {
  countParameters,
  DEFAULT_CONVENTIONS,
  requireConventions,
  sumParameters,
  workOf,
  type Conventions,
} from './conventions';
import { InvalidInputError, requireExact } from './errors';
import type { RowLayer } from './layers';
import { layerWork, type LayerWork } from './layer-work';
import { blockAsOneOperator, liveElements, summariseMemory } from './memory';
import type { Block, Network } from './network';
import { fieldAfter, PICTURE_FIELD, type ReceptiveField } from './receptive-field';
import { layerRows, type LayerRow } from './rows';
import { elementCount, type Shape } from './shapes';

/** Shares are filled in last, when the totals are known; nothing is changed after that. */
type Open<T extends Cost> = T & { macsShare: number; parametersShare: number };

/** What runs through the network from row to row. */
interface Cursor {
  readonly shape: Shape;
  readonly field: ReceptiveField | null;
}

/**
 * Everything about a network, row by row, block by block and in total.
 *
 * @param conventions those that differ from `DEFAULT_CONVENTIONS`
 * @throws InvalidInputError with the layer's name, where a map becomes smaller than a kernel
 *   (Keras' rules on tiny pictures) or a count cannot be exact
 */
export function analyze(network: Network, conventions: Partial<Conventions> = {}): Analysis {
  const counting: Conventions = { ...DEFAULT_CONVENTIONS, ...conventions };
  requireConventions(counting);

  const rows: Open<AnalyzedRow>[] = [];
  const blocks: Open<AnalyzedBlock>[] = [];
  let cursor: Cursor = { shape: network.input, field: PICTURE_FIELD };
  for (const block of network.blocks) {
    const analyzed = analyzeBlock(block, cursor, counting);
    blocks.push(analyzed.block);
    rows.push(...analyzed.rows);
    cursor = analyzed.end;
  }

  const total = sumCosts(rows, counting);
  for (const part of [total, ...blocks, ...rows]) {
    part.macsShare = part.macs / total.macs;
    part.parametersShare = part.parameters.counted / total.parameters.counted;
  }
  const weighted = rows.filter((row) => row.parameters.weights > 0);
  return {
    network,
    conventions: counting,
    rows,
    blocks,
    total,
    weightedLayers: weighted.length,
    weightedOutputs: weighted.reduce((sum, row) => sum + row.activations, 0),
    memory: summariseMemory(
      rows,
      blocks.map((block) => block.asOneOperator),
      counting.bytesPerNumber,
    ),
  };
}

function analyzeBlock(block: Block, start: Cursor, conventions: Conventions) {
  const layers = layerRows(block.layers);
  const shortcut = layers.some((row) => row.layer.kind === 'add') ? start.shape : null;
  const rows: Open<AnalyzedRow>[] = [];
  let end = start;
  for (const layer of layers) {
    const row = analyzeRow(layer, block, end, shortcut, conventions);
    rows.push(row);
    end = { shape: row.output, field: row.receptiveField };
  }
  const { parameters, macs, macsOnRealPixels, work } = sumCosts(rows, conventions);
  const analyzed: Open<AnalyzedBlock> = {
    block,
    rows,
    input: start.shape,
    output: end.shape,
    parameters,
    macs,
    macsOnRealPixels,
    work,
    macsShare: 0,
    parametersShare: 0,
    asOneOperator: blockAsOneOperator(block, rows, conventions.bytesPerNumber),
  };
  return { block: analyzed, rows, end };
}

function analyzeRow(
  { layer, batchNorm, activation }: LayerRow,
  block: Block,
  { shape: input, field }: Cursor,
  shortcut: Shape | null,
  conventions: Conventions,
): Open<AnalyzedRow> {
  const { batch, bytesPerNumber } = conventions;
  const done = workInLayer(layer, input, batch);
  const { output, pads, weights, biases, macs, macsOnRealPixels } = done;
  const normalised = batchNorm !== null;
  const parameters = countParameters(weights, biases, output.channels, normalised, conventions);

  const inputs = requireExact('activations', elementCount(input) * batch);
  const outputs = requireExact('activations', elementCount(output) * batch);
  // The shortcut is the input of the block's first row: there it is not a tensor of its own.
  const kept = shortcut === null || shortcut === input ? 0 : elementCount(shortcut) * batch;
  const read = layer.kind === 'add' ? inputs + kept : inputs;
  const bytesMoved = (read + outputs + parameters.counted) * bytesPerNumber;
  return {
    name: layer.name,
    layer,
    batchNorm,
    activation,
    block,
    input,
    output,
    pads,
    parameters,
    macs,
    macsOnRealPixels,
    work: workOf(macs, conventions),
    macsShare: 0,
    parametersShare: 0,
    inputActivations: inputs,
    activations: outputs,
    liveActivations: liveElements(layer, inputs, outputs, kept),
    receptiveField: fieldAfter(field, done),
    bytesMoved,
    intensity: macs / bytesMoved,
  };
}

function workInLayer(layer: RowLayer, input: Shape, batch: number): LayerWork {
  try {
    return layerWork(layer, input, batch);
  } catch (error) {
    throw error instanceof InvalidInputError ? error.inLayer(layer.name) : error;
  }
}

function sumCosts(rows: readonly AnalyzedRow[], conventions: Conventions): Open<Cost> {
  let macs = 0;
  let macsOnRealPixels = 0;
  for (const row of rows) {
    macs += row.macs;
    macsOnRealPixels += row.macsOnRealPixels;
  }
  requireExact('macs', macs);
  return {
    parameters: sumParameters(rows.map((row) => row.parameters)),
    macs,
    macsOnRealPixels,
    work: workOf(macs, conventions),
    macsShare: 0,
    parametersShare: 0,
  };
}
