import type { Layer } from './layers';
import type { Extent, Shape } from './shapes';

/** Where a block stands in the architecture table of its paper (MobileNet Table 1, V2 Table 2). */
export interface PaperRows {
  readonly table: 1 | 2;
  /** Rows counted from 1 below the heading. V1 gives each convolution a row, V2 each group. */
  readonly first: number;
  readonly last: number;
  /** A row may stand for several blocks ("5 x", "n"): this is the `repetition`-th of them. */
  readonly repetition: number;
}

interface BlockBase {
  readonly name: string;
  /**
   * As shown on the screen: the blocks of the body from 1 (V1 1 to 13, V2 1 to 17), 0 for the stem
   * and the next free number for the head. Equals the index in `Network.blocks`.
   */
  readonly number: number;
  readonly paper: PaperRows;
  readonly layers: readonly Layer[];
}

/** The first, normal convolution on the picture. */
export interface StemBlock extends BlockBase {
  readonly kind: 'stem';
}

/** V1: depthwise, then pointwise, each with batch norm and activation. */
export interface SeparableBlock extends BlockBase {
  readonly kind: 'separable';
  readonly stride: number;
  /** Output channels, after the width multiplier. */
  readonly filters: number;
}

/** V2: expand (unless t = 1), depthwise, project, and an addition where the shapes agree. */
export interface InvertedResidualBlock extends BlockBase {
  readonly kind: 'inverted-residual';
  readonly stride: number;
  readonly filters: number;
  /** t. */
  readonly expansion: number;
  /** Whether the input of the block is added to its output. */
  readonly residual: boolean;
}

/** A block of a standard twin: see `standardTwin`. */
export interface StandardBlock extends BlockBase {
  readonly kind: 'standard';
  readonly stride: number;
  readonly filters: number;
  readonly residual: boolean;
}

/** What turns the last map into class scores. */
export interface HeadBlock extends BlockBase {
  readonly kind: 'head';
}

export type Block = StemBlock | SeparableBlock | InvertedResidualBlock | StandardBlock | HeadBlock;

/**
 * Whose conventions are followed where they differ.
 * - `slim`: TensorFlow slim, by the papers' authors. SAME padding everywhere.
 * - `keras`: Keras applications. V1 pads strided depthwise layers with ((0, 1), (0, 1)) and then
 *   VALID, which loses a pixel on odd maps; widths are truncated to integers first.
 */
export type Rules = 'slim' | 'keras';

export type Family = 'mobilenet-v1' | 'mobilenet-v2';

export interface Network {
  readonly family: Family;
  /** `separable` as published; `standard` for the twin of normal convolutions. */
  readonly convolutions: 'separable' | 'standard';
  /** Width multiplier. */
  readonly alpha: number;
  readonly rules: Rules;
  readonly classes: number;
  /** H x W x 3. */
  readonly input: Shape;
  readonly blocks: readonly Block[];
}

/** Options that both families share. */
export interface NetworkOptions {
  /** Width multiplier, 0.01 to 10; 1 unless told. */
  readonly alpha?: number;
  /** Side of the square picture in pixels; 224 unless told. The resolution multiplier is this / 224. */
  readonly resolution?: number | Extent;
  /** 1000 unless told. Checkpoints with a background class have 1001. */
  readonly classes?: number;
  /** `slim` unless told. */
  readonly rules?: Rules;
}

export const SMALLEST_ALPHA = 0.01;
export const LARGEST_ALPHA = 10;

/** What `mobilenetV1` and `mobilenetV2` start from: options checked and filled in. */
export interface NetworkBase {
  readonly alpha: number;
  readonly rules: Rules;
  readonly classes: number;
  readonly input: Shape;
}
