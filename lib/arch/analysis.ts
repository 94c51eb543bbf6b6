/** What `analyze` says about a network: types only. */
import type { Conventions, ParameterCount } from './conventions';
import type { MemorySummary, Peak } from './memory';
import type { Block, Network } from './network';
import type { Pads } from './padding';
import type { ReceptiveField } from './receptive-field';
import type { LayerRow } from './rows';
import type { Shape } from './shapes';

/** Work and parameters of a row, a block or the whole. */
export interface Cost {
  readonly parameters: ParameterCount;
  /** Multiply-adds for the whole batch, taps on padding included. */
  readonly macs: number;
  readonly macsOnRealPixels: number;
  /** `macs` in the unit of the conventions (MACs or FLOPs). */
  readonly work: number;
  /** Share of the network's MACs, 0 to 1. */
  readonly macsShare: number;
  /** Share of the network's counted parameters, 0 to 1. */
  readonly parametersShare: number;
}

/** A layer with the batch norm and activation that follow it. */
export interface AnalyzedRow extends LayerRow, Cost {
  readonly name: string;
  readonly block: Block;
  /** For one picture. */
  readonly input: Shape;
  readonly output: Shape;
  /** Null for addition and pooling. */
  readonly pads: Pads | null;
  /** Values in the input (the shortcut of an addition not counted), for the whole batch. */
  readonly inputActivations: number;
  /** Values in the output, for the whole batch. */
  readonly activations: number;
  /** Values alive while this row runs, for the whole batch: see memory.ts. */
  readonly liveActivations: number;
  /** Of the output, in pixels of the picture; null where every value sees all of it. */
  readonly receptiveField: ReceptiveField | null;
  /** Bytes read and written once: inputs, counted parameters, output. */
  readonly bytesMoved: number;
  /** Arithmetic intensity: MACs per byte moved. Low means that memory is the limit. */
  readonly intensity: number;
}

export interface AnalyzedBlock extends Cost {
  readonly block: Block;
  readonly rows: readonly AnalyzedRow[];
  readonly input: Shape;
  readonly output: Shape;
  /** Values alive at worst if the block is one operator where it can be. */
  readonly asOneOperator: Peak;
}

export interface Analysis {
  readonly network: Network;
  readonly conventions: Conventions;
  readonly rows: readonly AnalyzedRow[];
  readonly blocks: readonly AnalyzedBlock[];
  readonly total: Cost;
  /** Rows with kernel weights: the paper's "28 layers" of V1. */
  readonly weightedLayers: number;
  /** Sum of the outputs of all weighted layers (timm's "activations"), for the whole batch. */
  readonly weightedOutputs: number;
  readonly memory: MemorySummary;
}
