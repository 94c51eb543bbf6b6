import { describe, expect, test } from 'vitest';
import {
  generateGraph,
  type GeneratedGraph,
  type GraphStyle,
  type LayerPlan,
} from '../../../tests/support/engine/generate-graph';
import { analyze, mobilenetV1, mobilenetV2, type Network } from '../../arch';
import { foldBatchNorm } from '../../ops';
import { Weights } from '../weights';
import { publishedAlphas } from './describe';
import { foldLayer } from './fold';
import { graphOf } from './graph-def';
import { recognise, type Recognised } from './recognise';
import { MisfitError, type Misfit } from './refusal';

const recognised = ({ file, weights }: GeneratedGraph, side?: number): Recognised =>
  recognise(graphOf(file, new Weights(file, weights)), side);

async function of(network: Network, style?: GraphStyle): Promise<Recognised> {
  return recognised(await generateGraph(network, style), network.input.height);
}

async function misfitOf(network: Network, style: GraphStyle): Promise<Misfit> {
  try {
    await of(network, style);
  } catch (error) {
    if (error instanceof MisfitError) return error.misfit;
    throw error;
  }
  throw new Error('It was recognised.');
}

const v1 = (options = {}) => mobilenetV1({ alpha: 0.25, resolution: 64, classes: 10, ...options });
const v2 = (options = {}) => mobilenetV2({ alpha: 0.35, resolution: 64, classes: 10, ...options });

/** Changes the layer of one name. */
const only = (name: string, change: Partial<LayerPlan>): GraphStyle => ({
  after: 'bias-add',
  change: (plan) => (plan.name === name ? { ...plan, ...change } : plan),
});

const styles: readonly GraphStyle[] = [
  { after: 'fused' },
  { after: 'bias-add' },
  { after: 'batch-norm' },
  { after: 'mul-add' },
  { after: 'batch-norm', padding: 'explicit' },
  { after: 'fused', padding: 'explicit', head: 'dense', softmax: true },
  { after: 'bias-add', rescaling: 'from-0-to-255', head: 'dense' },
];

describe.each(styles)('written with %o', (style) => {
  test.each([
    ['MobileNetV1', v1(), 28],
    ['MobileNetV2', v2(), 53],
  ] as const)('%s is recognised whole', async (_, network, weighted) => {
    const { backbone, network: found, alpha, head } = await of(network, style);
    expect(backbone.family).toBe(network.family);
    expect(alpha).toEqual({ nearest: network.alpha, exact: true });
    expect(found).toEqual(network);
    expect(analyze(found).weightedLayers).toBe(weighted);
    expect(head).toMatchObject({ kind: 'pooled-linear', outputs: 10 });
  });
});

describe('what varies', () => {
  const families = ['mobilenet-v1', 'mobilenet-v2'] as const;
  const all = families.flatMap((family) =>
    publishedAlphas(family).map((alpha) => [family, alpha] as const),
  );
  test('the published width multipliers are those of the papers and slim', () => {
    expect(publishedAlphas('mobilenet-v1')).toEqual([0.25, 0.5, 0.75, 1]);
    expect(publishedAlphas('mobilenet-v2')).toEqual([0.35, 0.5, 0.75, 1, 1.3, 1.4]);
  });

  test.each(all)('%s with alpha %d', async (family, alpha) => {
    const network = (family === 'mobilenet-v1' ? v1 : v2)({ alpha, resolution: 32, classes: 2 });
    const found = await of(network, { after: 'fused' });
    expect(found.alpha).toEqual({ nearest: alpha, exact: true });
    expect(found.network).toEqual(network);
  });

  test.each([1, 5, 1000, 1001])('%d outputs', async (classes) => {
    const { head } = await of(v1({ classes }));
    expect(head).toMatchObject({ kind: 'pooled-linear', outputs: classes });
  });

  test.each([
    ['none', [-1, 1]],
    ['from-0-to-1', [0, 1]],
    ['from-0-to-255', [0, 255]],
  ] as const)('rescaling %s wants a picture from %o', async (rescaling, range) => {
    expect((await of(v1(), { rescaling })).picture.range).toEqual(range);
  });

  test('softmax inside is seen', async () => {
    expect((await of(v2(), { softmax: true })).head).toMatchObject({ softmaxInside: true });
    expect((await of(v2())).head).toMatchObject({ softmaxInside: false });
  });

  test('the side is that of the file, else the one asked for, else 224', async () => {
    const fixed = await generateGraph(v1({ resolution: 96 }), { fixedSize: true });
    expect(recognised(fixed, 160).side).toBe(96);
    const open = await generateGraph(v1());
    expect(recognised(open, 160).side).toBe(160);
    expect(recognised(open).side).toBe(224);
    expect(recognised(open).picture.side).toBeNull();
  });

  test("Keras' padding is recognised by what it adds on an odd map", async () => {
    // 80 pixels leave a map of 5 × 5 before the last stride: SAME pads 1, 1 and Keras 0, 1.
    for (const rules of ['slim', 'keras'] as const) {
      const network = v1({ resolution: 80, rules });
      const found = await of(network, { padding: 'explicit' });
      expect(found.backbone.rules).toBe(rules);
      expect(found.network).toEqual(network);
    }
  });

  test('ReLU throughout is a MobileNetV1 as in the paper', async () => {
    const network = v1({ activation: 'relu' });
    const change = (plan: LayerPlan): LayerPlan => ({ ...plan, activation: 'Relu' });
    const { network: found } = await of(network, { change });
    expect(found).toEqual(network);
  });

  test('widths that nobody published have a nearest alpha', async () => {
    const network = v2({ alpha: 0.6 });
    const { alpha, network: found, backbone } = await of(network);
    expect(alpha).toEqual({ nearest: 0.75, exact: false }); // 0.6 · 32 is rounded to 24
    const widths = (of: Network) => analyze(of).rows.map(({ output }) => output.channels);
    expect(widths(found)).toEqual(widths(network));
    expect(backbone.layers.filter(({ kind }) => kind === 'add')).toHaveLength(
      analyze(network).rows.filter(({ layer }) => layer.kind === 'add').length,
    );
  });

  test('another head leaves the layers up to the last feature map', async () => {
    const { head, network } = await of(v2(), { head: 'none' });
    expect(head.kind).toBe('other');
    expect(analyze(network).rows.at(-1)?.name).toBe('head/conv');
    expect(analyze(network).weightedLayers).toBe(52);
  });
});

describe('a kernel with what follows it', () => {
  test.each(['fused', 'bias-add', 'batch-norm', 'mul-add'] as const)(
    'is folded from %s',
    async (after) => {
      const { graph, backbone } = await of(v1(), { after });
      const layer = backbone.layers.find(({ name }) => name === 'block2/depthwise');
      if (layer?.kind !== 'weighted') throw new Error('not found');
      const { found } = layer;
      const folded = foldLayer(graph, found);
      const raw = graph.valuesOf(found.op.kernel);
      const [channels, nothing] = [16, Array<number>(16).fill(0)];
      const [first] = found.affine;
      const [gamma, scale] = [Array<number>(16).fill(1), Array<number>(16).fill(1)];
      const norm = { gamma, beta: nothing, mean: nothing, variance: scale, epsilon: 0 };
      const values = (name: string) => Array.from(graph.valuesOf(name));
      const expected =
        first?.kind === 'batch-norm'
          ? {
              gamma: values(first.gamma),
              beta: values(first.beta),
              mean: values(first.mean),
              variance: values(first.variance),
              epsilon: 0.001,
            }
          : found.affine.reduce((before, op) => {
              if (op.kind === 'scale') return { ...before, gamma: values(op.by) };
              return op.kind === 'shift' ? { ...before, beta: values(op.by) } : before;
            }, norm);
      const { weights, bias } = foldBatchNorm(raw, [3, 3, 16, 1], channels, expected);
      expect(folded.shape).toEqual([3, 3, 16, 1]);
      expect([...folded.kernel]).toEqual([...Float32Array.from(weights)]);
      expect([...folded.bias]).toEqual([...Float32Array.from(bias)]);
      expect(new Set(folded.bias).size).toBeGreaterThan(8);
    },
  );
});

describe('what does not fit is named', () => {
  const cases: readonly (readonly [string, Network, GraphStyle, Partial<Misfit>])[] = [
    [
      'a larger window',
      v1(),
      only('block4/depthwise', { kernel: 5 }),
      { layer: 'block4/depthwise', aspect: 'kernel', expected: '3 × 3', found: '5 × 5' },
    ],
    [
      'another stride',
      v1(),
      only('block6/depthwise', { stride: 1 }),
      { layer: 'block6/depthwise', aspect: 'stride', expected: '2', found: '1' },
    ],
    [
      'a stride where there is none',
      v2(),
      only('block9/depthwise', { stride: 2 }),
      { layer: 'block9/depthwise', aspect: 'stride', expected: '1', found: '2' },
    ],
    [
      'dilation',
      v1(),
      only('block12/depthwise', { dilation: 2 }),
      { layer: 'block12/depthwise', aspect: 'dilation', expected: '1', found: '2' },
    ],
    [
      'padding on all sides of a strided layer',
      v1(),
      only('block2/depthwise', { padding: [1, 1, 1, 1] }),
      { layer: 'block2/depthwise', aspect: 'padding', expected: '0, 1, 0, 1', found: '1, 1, 1, 1' },
    ],
    [
      'no padding',
      v2(),
      only('stem/conv', { padding: [0, 0, 0, 0] }),
      { layer: 'stem/conv', aspect: 'padding', found: '0, 0, 0, 0' },
    ],
    [
      'a normal convolution in place of a depthwise one',
      v1(),
      only('block3/depthwise', { kind: 'conv' }),
      { layer: 'block3/depthwise', aspect: 'kind', expected: 'depthwise', found: 'conv' },
    ],
    [
      'no activation',
      v1(),
      only('block5/pointwise', { activation: null }),
      { layer: 'block5/pointwise', aspect: 'activation', expected: 'relu6', found: 'linear' },
    ],
    [
      'an activation after a linear bottleneck',
      v2(),
      only('block7/project', { activation: 'Relu6' }),
      { layer: 'block7/project', aspect: 'activation', expected: 'linear', found: 'relu6' },
    ],
    [
      'ReLU among ReLU6',
      v1(),
      only('block8/depthwise', { activation: 'Relu' }),
      { layer: 'block8/depthwise', aspect: 'activation', expected: 'relu6', found: 'relu' },
    ],
    [
      'a residual that is missing',
      v2(),
      { residual: (name) => (name === 'block10/add' ? 'none' : 'right') },
      { layer: 'block10/add', aspect: 'residual', found: '–' },
    ],
    [
      'a residual from elsewhere',
      v2(),
      { residual: (name) => (name === 'block6/add' ? 'too-early' : 'right') },
      { layer: 'block6/add', aspect: 'residual' },
    ],
    [
      'a residual of a layer and itself',
      v2(),
      { residual: (name) => (name === 'block8/add' ? 'itself' : 'right') },
      { layer: 'block8/add', aspect: 'residual' },
    ],
  ];

  test.each(cases)('%s', async (_, network, style, misfit) => {
    expect(await misfitOf(network, style)).toMatchObject(misfit);
  });

  test('an activation that is none of ours', async () => {
    const misfit = await misfitOf(v1(), only('stem/conv', { activation: 'Elu' }));
    expect(misfit).toMatchObject({ layer: 'stem/conv', aspect: 'activation', found: 'linear' });
  });

  test('a network that ends too early', async () => {
    const short = mobilenetV1({
      alpha: 0.25,
      resolution: 64,
      rows: [{ filters: 64, stride: 1, repeat: 1, paperRow: 2 }],
    });
    const misfit = await misfitOf(short, {});
    expect(misfit).toMatchObject({ layer: 'block2/depthwise', aspect: 'kind', found: 'average' });
  });

  test('a picture that is not square or has no three channels', async () => {
    const tall = mobilenetV1({ alpha: 0.25, resolution: { height: 64, width: 32 } });
    const misfit = await misfitOf(tall, { fixedSize: true });
    expect(misfit).toMatchObject({ layer: 'input', expected: 'n × n × 3', found: '64 × 32 × 3' });
  });
});

test('the order of the nodes does not matter', async () => {
  const { file, weights } = await generateGraph(v2());
  const node = file.modelTopology.node.toReversed();
  const turned = { ...file, modelTopology: { ...file.modelTopology, node } };
  expect(recognised({ file: turned, weights }, 64).network).toEqual(v2());
});
