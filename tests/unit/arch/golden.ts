/** The golden tables (provenance: tests/fixtures/golden/README.md), typed as far as they are used. */
import { readFileSync } from 'node:fs';

export interface GoldenLayer {
  readonly i: number;
  readonly block: number;
  readonly name: string;
  readonly op: string;
  readonly keras: string | null;
  readonly kernel: number | readonly number[] | null;
  readonly stride: number | null;
  readonly dilation: number | null;
  readonly groups: number | null;
  readonly padding: readonly number[] | null;
  readonly inH: number;
  readonly inW: number;
  readonly inC: number;
  readonly outH: number;
  readonly outW: number;
  readonly outC: number;
  readonly params: Readonly<Record<string, number>>;
  readonly macs: number;
  readonly activation: string;
  readonly elementwise?: number;
}

export interface GoldenVariant {
  readonly id: string;
  readonly family: string;
  readonly alpha: number;
  readonly input: number;
  readonly classes: number;
  readonly totals: Readonly<Record<string, number>> & {
    readonly by_op: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  readonly totals_1001_classes: { readonly macs: number; readonly params_trainable: number };
  readonly weighted_layers: number;
  readonly layers: readonly GoldenLayer[];
}

export interface GoldenMemoryModel {
  readonly memory: Readonly<Record<string, number | string>>;
  readonly rows: readonly {
    readonly name: string;
    readonly op: string;
    readonly outH: number;
    readonly outC: number;
    readonly rf: number | null;
    readonly jump: number | null;
    readonly pad: number | null;
    readonly first_center: number | null;
    readonly alive_elements: number;
  }[];
}

export interface GoldenExtra {
  readonly odd_sizes: Readonly<
    Record<
      string,
      {
        readonly keras_macs: number;
        readonly same_everywhere_macs: number;
        readonly keras_last_map: number;
        readonly same_last_map: number;
        readonly keras_stage_sizes: readonly number[];
        readonly same_stage_sizes: readonly number[];
        readonly first_difference: readonly [string, number, number] | null;
      }
    >
  >;
  readonly make_divisible: readonly (readonly [number, number])[];
  readonly v2_channels: Readonly<Record<string, readonly number[]>>;
}

interface TableThree {
  readonly [resolution: string]: { readonly channels: number; readonly bytes_fp16: number };
}

export interface GoldenMemory {
  readonly models: Readonly<Record<string, GoldenMemoryModel>>;
  readonly v2_paper_table3_recomputed: {
    readonly MobileNetV1: TableThree;
    readonly MobileNetV2_bottleneck_tensors: TableThree;
    readonly MobileNetV2_all_tensors: TableThree;
  };
}

function load<T>(name: string): T {
  const url = new URL(`../../fixtures/golden/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as T;
}

export const goldenVariants = load<{ variants: readonly GoldenVariant[] }>('mobilenets').variants;
export const goldenMemory = load<GoldenMemory>('rf_memory');
export const goldenExtra = load<GoldenExtra>('extra');
