/**
 * Activation memory: the values that must be kept while the network runs, weights not counted.
 *
 * Operation by operation, in order: a tensor lives from when it is written until its last reader
 * has run. Biases, batch norm, activations and softmax work in place, and an addition overwrites
 * its first input. The input of a block with a shortcut is kept until its addition.
 */
import type { RowLayer } from './layers';
import type { Block } from './network';

/** The largest of something, and the name of the first row or block that reaches it. */
export interface Peak {
  readonly elements: number;
  readonly bytes: number;
  readonly at: string;
}

/** Values (batch included) that one row handles. */
export interface RowMemory {
  readonly name: string;
  readonly layer: RowLayer;
  readonly inputActivations: number;
  /** In the output. */
  readonly activations: number;
  /** Alive while the row runs: see `liveElements`. */
  readonly liveActivations: number;
}

export interface MemorySummary {
  /** Inputs, output and kept shortcut of the row that needs most. */
  readonly peak: Peak;
  /** The same if an addition writes its sum into a third tensor. */
  readonly peakWithoutInPlace: Peak;
  /** Inputs and output only: what is said when the kept shortcut is forgotten. */
  readonly peakWithoutShortcut: Peak;
  /** The largest single output. */
  readonly largestOutput: Peak;
  /**
   * Each inverted residual as one operator, whose inner tensors never exist as a whole (V2 paper,
   * section 5.1, equation 2): only its input and output count. Other blocks as in `peak`.
   */
  readonly peakBlockAsOne: Peak;
}

/**
 * Elements alive while a row runs.
 *
 * @param shortcut elements kept for a later addition, 0 if none or if they are this row's input
 */
export function liveElements(
  layer: RowLayer,
  input: number,
  output: number,
  shortcut: number,
): number {
  switch (layer.kind) {
    case 'conv':
    case 'depthwise':
    case 'pointwise':
    case 'global-average-pool':
    case 'classifier':
      return input + output + shortcut;
    case 'add':
      // The sum overwrites the input: two tensors, not three.
      return input + shortcut;
    default:
      return layer satisfies never;
  }
}

/** The most that is alive during a block, if it is one operator where it can be. */
export function blockAsOneOperator(
  block: Block,
  rows: readonly RowMemory[],
  bytesPerNumber: number,
): Peak {
  switch (block.kind) {
    case 'inverted-residual': {
      const elements = (rows[0]?.inputActivations ?? 0) + (rows.at(-1)?.activations ?? 0);
      return { elements, bytes: elements * bytesPerNumber, at: block.name };
    }
    case 'stem':
    case 'separable':
    case 'standard':
    case 'head':
      return peakOf(rows, bytesPerNumber, (row) => row.liveActivations);
    default:
      return block satisfies never;
  }
}

export function summariseMemory(
  rows: readonly RowMemory[],
  blocks: readonly Peak[],
  bytesPerNumber: number,
): MemorySummary {
  const largest = (elements: (row: RowMemory) => number) => peakOf(rows, bytesPerNumber, elements);
  return {
    peak: largest((row) => row.liveActivations),
    peakWithoutInPlace: largest(
      (row) => row.liveActivations + (row.layer.kind === 'add' ? row.activations : 0),
    ),
    peakWithoutShortcut: largest((row) =>
      row.layer.kind === 'add' ? row.liveActivations : row.inputActivations + row.activations,
    ),
    largestOutput: largest((row) => row.activations),
    peakBlockAsOne: blocks.reduce(larger, NOTHING),
  };
}

const NOTHING: Peak = { elements: 0, bytes: 0, at: '' };

function larger(first: Peak, second: Peak): Peak {
  return second.elements > first.elements ? second : first;
}

function peakOf(
  rows: readonly RowMemory[],
  bytesPerNumber: number,
  elements: (row: RowMemory) => number,
): Peak {
  let most = 0;
  let at = '';
  for (const row of rows) {
    const count = elements(row);
    if (count > most) {
      most = count;
      at = row.name;
    }
  }
  return { elements: most, bytes: most * bytesPerNumber, at };
}
