import { describe, expect, it } from 'vitest';
import {
  analyze,
  costKind,
  firstCenter,
  kerasName,
  mobilenetV1,
  mobilenetV2,
  totalsByKind,
  type Analysis,
  type AnalyzedRow,
  type CostKind,
  type Network,
  type NetworkOptions,
} from '@/lib/arch';
import {
  goldenExtra,
  goldenMemory,
  goldenVariants,
  type GoldenLayer,
  type GoldenVariant,
} from './golden';

const covered = goldenVariants.filter(({ family }) => family === 'v1' || family === 'v2');

function build(family: string, options: NetworkOptions): Network {
  return family === 'v1' ? mobilenetV1(options) : mobilenetV2(options);
}

function analyzed({ family, alpha, input, classes }: GoldenVariant): Analysis {
  return analyze(build(family, { alpha, resolution: input, classes }));
}

/** Our word for a row -> the golden file's. */
const OPS: Record<CostKind, string> = {
  conv: 'conv',
  depthwise: 'depthwise',
  plain: 'pointwise',
  expand: 'expand',
  project: 'project',
  add: 'add',
  'global-average-pool': 'pool',
  classifier: 'fc',
};

/** The golden file counts V2's blocks from 0 and has its own names for stem and head. */
function goldenName(network: Network, row: AnalyzedRow): string {
  const named: Record<string, string> = {
    'stem/conv': 'conv1',
    'head/conv': 'conv_last',
    'head/pool': 'pool',
    'head/classifier': 'fc',
  };
  const shift = network.family === 'mobilenet-v2' ? 1 : 0;
  return named[row.name] ?? row.name.replace(/^block(\d+)/, (_, n) => `block${Number(n) - shift}`);
}

function activationOf(row: AnalyzedRow): string {
  if (row.activation?.kind === 'softmax') return 'softmax';
  if (row.activation?.kind === 'activation') return row.activation.function;
  return row.pads === null ? 'none' : 'linear';
}

/** Kernel, stride, dilation and groups of a row, in the golden file's spelling. */
function windowOf(
  row: AnalyzedRow,
): Pick<GoldenLayer, 'kernel' | 'stride' | 'dilation' | 'groups'> {
  const { layer, input } = row;
  switch (layer.kind) {
    case 'conv': {
      const { kernel, stride, dilation } = layer;
      return { kernel, stride, dilation, groups: 1 };
    }
    case 'depthwise': {
      const { kernel, stride, dilation } = layer;
      return { kernel, stride, dilation, groups: input.channels };
    }
    case 'pointwise':
    case 'classifier':
      return { kernel: 1, stride: 1, dilation: 1, groups: 1 };
    case 'global-average-pool':
      return { kernel: [input.height, input.width], stride: 1, dilation: null, groups: null };
    case 'add':
      return { kernel: null, stride: null, dilation: null, groups: null };
    default:
      return layer satisfies never;
  }
}

function asGoldenLayer(network: Network, row: AnalyzedRow, index: number): GoldenLayer {
  const { input, output, pads, parameters } = row;
  const perStatistic = parameters.batchNormTrainable / 2;
  return {
    i: index,
    block: row.block.number,
    name: goldenName(network, row),
    op: OPS[costKind(row.layer)],
    keras: kerasName(network, row.block, row.layer),
    ...windowOf(row),
    padding: pads && [pads.top, pads.bottom, pads.left, pads.right],
    inH: input.height,
    inW: input.width,
    inC: input.channels,
    outH: output.height,
    outW: output.width,
    outC: output.channels,
    params: {
      weights: parameters.weights,
      bias: parameters.biases,
      bn_gamma: perStatistic,
      bn_beta: perStatistic,
      bn_mean: parameters.batchNormMoving / 2,
      bn_var: parameters.batchNormMoving / 2,
    },
    macs: row.macs,
    activation: activationOf(row),
    ...(row.layer.kind === 'add' ? { elementwise: row.activations } : {}),
  };
}

describe('golden layer tables', () => {
  it('are those of five V1 and V2 networks; two of V3 are not covered', () => {
    expect(covered.map(({ id }) => id)).toEqual([
      'mobilenet_v1_1.0_224',
      'mobilenet_v1_0.25_224',
      'mobilenet_v2_1.4_224',
      'mobilenet_v2_1.0_224',
      'mobilenet_v2_0.35_96',
    ]);
    const rest = goldenVariants.filter((variant) => !covered.includes(variant));
    expect(rest.map(({ id, layers }) => [id, layers.length])).toEqual([
      ['mobilenet_v3_large_1.0_224', 91],
      ['mobilenet_v3_small_1.0_224', 79],
    ]);
  });

  it.each(covered)('$id: every field of every row holds', (variant) => {
    const { network, rows } = analyzed(variant);
    expect(rows.map((row, index) => asGoldenLayer(network, row, index))).toEqual(variant.layers);
  });

  it.each(covered)(
    '$id: rows are the same under Keras rules',
    ({ family, alpha, input, layers }) => {
      const network = build(family, { alpha, resolution: input, rules: 'keras' });
      const rows = analyze(network).rows.map((row, index) => asGoldenLayer(network, row, index));
      expect(rows).toEqual(layers);
    },
  );

  it.each(covered)('$id: every total holds', (variant) => {
    const analysis = analyzed(variant);
    const { parameters, macs } = analysis.total;
    const classifier = analysis.rows.at(-1);
    if (classifier === undefined) throw new Error('no rows');
    const byOp = totalsByKind(analysis).map(({ kind, rows, parameters: counts, macs: work }) => [
      OPS[kind],
      { rows, weights: counts.weights, params_trainable: counts.trainable, macs: work },
    ]);
    expect({
      params_trainable: parameters.trainable,
      params_non_trainable: parameters.batchNormMoving,
      params_total: parameters.total,
      params_weights: parameters.weights,
      params_bias: parameters.biases,
      params_bn_trainable: parameters.batchNormTrainable,
      params_bn_moving: parameters.batchNormMoving,
      params_bn_folded: parameters.folded,
      params_trainable_no_classifier: parameters.trainable - classifier.parameters.trainable,
      params_total_no_classifier: parameters.total - classifier.parameters.total,
      macs,
      macs_no_classifier: macs - classifier.macs,
      macs_se: 0,
      flops_2x: analyze(analysis.network, { work: 'flops' }).total.work,
      by_op: Object.fromEntries(byOp),
    }).toEqual(variant.totals);
    expect(analysis.weightedLayers).toBe(variant.weighted_layers);
  });

  it.each(covered)('$id: totals with a background class hold', (variant) => {
    const { total } = analyzed({ ...variant, classes: 1001 });
    expect(total.macs).toBe(variant.totals_1001_classes.macs);
    expect(total.parameters.trainable).toBe(variant.totals_1001_classes.params_trainable);
  });
});

describe('golden receptive fields and memory', () => {
  const models = Object.entries(goldenMemory.models).map(([id, model]) => {
    const network = id.startsWith('mobilenet_v1') ? mobilenetV1() : mobilenetV2();
    return { id, model, network, analysis: analyze(network) };
  });

  it('cover V1 and V2 at alpha 1.0 and 224', () => {
    expect(models.map(({ id }) => id)).toEqual(['mobilenet_v1_1.0_224', 'mobilenet_v2_1.0_224']);
  });

  it.each(models)('$id: every field of every row holds', ({ network, analysis, model }) => {
    const rows = analysis.rows.map((row) => {
      const field = row.receptiveField?.height;
      expect(row.receptiveField?.width).toEqual(field);
      return {
        name: goldenName(network, row),
        op: OPS[costKind(row.layer)],
        outH: row.output.height,
        outC: row.output.channels,
        rf: field?.size ?? null,
        jump: field?.jump ?? null,
        pad: field?.padding ?? null,
        first_center: field === undefined ? null : firstCenter(field),
        alive_elements: row.liveActivations,
      };
    });
    expect(rows).toEqual(model.rows);
  });

  it.each(models)('$id: the memory summary holds', ({ network, analysis, model }) => {
    const { memory } = analysis;
    const named = (at: string) => {
      const row = analysis.rows.find(({ name }) => name === at);
      if (row !== undefined) return goldenName(network, row);
      return at.replace(/\d+/, (number) => String(Number(number) - 1));
    };
    const bytes = (bytesPerNumber: number) =>
      analyze(network, { bytesPerNumber }).memory.peak.bytes;
    expect({
      peak_elements: memory.peak.elements,
      peak_row: named(memory.peak.at),
      peak_bytes_fp32: bytes(4),
      peak_bytes_fp16: bytes(2),
      peak_bytes_int8: bytes(1),
      peak_no_inplace_elements: memory.peakWithoutInPlace.elements,
      peak_no_inplace_row: named(memory.peakWithoutInPlace.at),
      peak_in_plus_out_only_elements: memory.peakWithoutShortcut.elements,
      peak_in_plus_out_only_row: named(memory.peakWithoutShortcut.at),
      largest_tensor_elements: memory.largestOutput.elements,
      largest_tensor_row: named(memory.largestOutput.at),
      peak_fused_block_elements: memory.peakBlockAsOne.elements,
      peak_fused_block_at: named(memory.peakBlockAsOne.at),
      sum_conv_outputs: analysis.weightedOutputs,
    }).toEqual(model.memory);
  });

  /** Widest tensor at each resolution, in 16-bit numbers, as the V2 paper's Table 3 asks. */
  function widest(rows: readonly AnalyzedRow[]) {
    const found: Record<string, { channels: number; bytes_fp16: number }> = {};
    for (const { output, activations } of rows) {
      const size = `${output.height}x${output.width}`;
      if (size !== '1x1' && output.channels > (found[size]?.channels ?? 0)) {
        found[size] = { channels: output.channels, bytes_fp16: 2 * activations };
      }
    }
    return found;
  }

  it('give the widest tensors of the V2 paper, Table 3, as recomputed', () => {
    const table = goldenMemory.v2_paper_table3_recomputed;
    expect(widest(analyze(mobilenetV1()).rows)).toEqual(table.MobileNetV1);
    const { rows } = analyze(mobilenetV2());
    expect(widest(rows)).toEqual(table.MobileNetV2_all_tensors);
    const thin = rows.filter(({ name }) => /project|add|head\/conv/.test(name));
    expect(widest(thin)).toEqual(table.MobileNetV2_bottleneck_tensors);
  });
});

describe('odd picture sizes, as measured on the Keras sources', () => {
  const strided = ({ rows }: Analysis) =>
    rows.filter(({ layer }) => 'stride' in layer && layer.stride === 2);

  it.each(Object.entries(goldenExtra.odd_sizes))('%s holds under both rules', (id, golden) => {
    const [, family = '', resolution = ''] = /mobilenet_(v\d)_1\.0_(\d+)/.exec(id) ?? [];
    const options = { resolution: Number(resolution) };
    const same = analyze(build(family, { ...options, rules: 'slim' }));
    const keras = analyze(build(family, { ...options, rules: 'keras' }));
    const sizes = (analysis: Analysis) => strided(analysis).map((row) => row.output.height);
    const different = keras.rows.findIndex(
      ({ output }, index) => output.height !== same.rows[index]?.output.height,
    );
    const row = keras.rows[different];
    expect({
      keras_macs: keras.total.macs,
      same_everywhere_macs: same.total.macs,
      keras_last_map: sizes(keras).at(-1),
      same_last_map: sizes(same).at(-1),
      keras_stage_sizes: sizes(keras),
      same_stage_sizes: sizes(same),
      first_difference: row
        ? [
            kerasName(keras.network, row.block, row.layer),
            row.output.height,
            same.rows[different]?.output.height,
          ]
        : null,
    }).toEqual(golden);
  });
});
