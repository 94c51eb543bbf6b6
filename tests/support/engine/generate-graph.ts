import { analyze, type AnalyzedRow, type Network } from '../../../lib/arch';
import type { GraphModelFile } from '../../../lib/engine/model-file';
import { GraphWriter } from '../../../lib/engine/recognise/graph-writer';

/** How one layer is written, open to a mistake. */
export interface LayerPlan {
  readonly name: string;
  readonly kind: 'conv' | 'depthwise' | 'pointwise';
  readonly kernel: number;
  readonly stride: number;
  readonly dilation: number;
  readonly channelsIn: number;
  readonly channelsOut: number;
  /** [top, bottom, left, right] with VALID, or SAME. */
  readonly padding: 'SAME' | readonly number[];
  readonly activation: 'Relu6' | 'Relu' | 'Elu' | null;
}

export interface GraphStyle {
  /** What stands between a kernel and its activation. */
  readonly after?: 'fused' | 'bias-add' | 'batch-norm' | 'mul-add';
  /** Padding by a Pad node and VALID, or by SAME. */
  readonly padding?: 'same' | 'explicit';
  readonly rescaling?: 'none' | 'from-0-to-1' | 'from-0-to-255';
  readonly softmax?: boolean;
  readonly head?: 'conv' | 'dense' | 'none';
  /** Whether the placeholder gives the side of the picture. */
  readonly fixedSize?: boolean;
  /** Changes one layer, or leaves it as it is. */
  readonly change?: (plan: LayerPlan) => LayerPlan;
  /** Which additions are written, and of what: the right shortcut unless told. */
  readonly residual?: (name: string) => 'right' | 'none' | 'too-early' | 'itself';
  /** Replaces all weights. */
  readonly weight?: (name: string, index: number) => number;
}

export interface GeneratedGraph {
  readonly file: GraphModelFile;
  readonly weights: ArrayBuffer;
}

const emptyFile = { weightsManifest: [] };

/** A network of lib/arch as a graph model whose names say nothing. */
class Generator {
  readonly #writer = new GraphWriter();
  #count = 0;

  constructor(
    private readonly network: Network,
    private readonly style: GraphStyle,
  ) {}

  async graph(): Promise<GeneratedGraph> {
    const { rows } = analyze(this.network);
    let tensor = this.#picture();
    let blockInput = tensor;
    let block = '';
    const earlier: string[] = [];
    for (const row of rows) {
      if (row.block.name !== block) [block, blockInput] = [row.block.name, tensor];
      earlier.push(tensor);
      tensor = this.#row(row, tensor, blockInput, earlier);
    }
    return this.#writer.written(emptyFile, new ArrayBuffer(0));
  }

  /** A name that tells nothing. */
  #name(): string {
    return `t${((this.#count++ * 7919) % 10007).toString(36)}`;
  }

  #node(op: string, input: readonly string[], attr = {}): string {
    return this.#writer.node(this.#name(), op, input, attr);
  }

  #constant(shape: number[], values: readonly number[], dtype: 'float32' | 'int32' = 'float32') {
    return this.#writer.constant(this.#name(), dtype, shape, values);
  }

  /** Weights between -1 and 1 times a scale that keeps the values of the network alive. */
  #weights(name: string, shape: number[], scale = 1): string {
    const count = shape.reduce((product, side) => product * side, 1);
    const { weight } = this.style;
    const values = Array.from({ length: count }, (_, i) =>
      weight ? weight(name, i) : scale * Math.sin(1.3 * i + 0.7 * name.length),
    );
    return this.#constant(shape, values);
  }

  #picture(): string {
    const { height, width } = this.network.input;
    const side = this.style.fixedSize ? [height, width] : [null, null];
    const picture = this.#writer.picture(this.#name(), [null, ...side, 3]);
    switch (this.style.rescaling) {
      case 'from-0-to-1': {
        const scaled = this.#node('Mul', [picture, this.#constant([], [2])]);
        return this.#node('Sub', [scaled, this.#constant([], [1])]);
      }
      case 'from-0-to-255': {
        const scaled = this.#node('RealDiv', [picture, this.#constant([], [127.5])]);
        return this.#node('AddV2', [scaled, this.#constant([], [-1])]);
      }
      default:
        return picture;
    }
  }

  #row(row: AnalyzedRow, input: string, blockInput: string, earlier: readonly string[]): string {
    const { layer } = row;
    switch (layer.kind) {
      case 'conv':
      case 'depthwise':
      case 'pointwise':
        return this.#convolved(this.#planOf(row), input);
      case 'add': {
        const kind = this.style.residual?.(row.name) ?? 'right';
        if (kind === 'none') return input;
        const others = { right: blockInput, itself: input, 'too-early': earlier.at(-8) ?? input };
        return this.#node('AddV2', [others[kind], input]);
      }
      case 'global-average-pool':
        return this.#pooled(input);
      case 'classifier':
        return this.#classified(input, row.input.channels, layer.classes);
    }
  }

  #planOf({ name, layer, input, output, pads, activation }: AnalyzedRow): LayerPlan {
    const isWindow = layer.kind === 'conv' || layer.kind === 'depthwise';
    const explicit = this.style.padding === 'explicit' && isWindow && pads;
    const plan: LayerPlan = {
      name,
      kind: isWindow ? layer.kind : 'pointwise',
      kernel: isWindow ? layer.kernel : 1,
      stride: isWindow ? layer.stride : 1,
      dilation: 1,
      channelsIn: input.channels,
      channelsOut: output.channels,
      padding: explicit ? [pads.top, pads.bottom, pads.left, pads.right] : 'SAME',
      activation: activation ? 'Relu6' : null,
    };
    return this.style.change?.(plan) ?? plan;
  }

  #convolved(plan: LayerPlan, input: string): string {
    const { name, kind, kernel, stride, dilation, channelsIn, channelsOut, padding } = plan;
    let from = input;
    if (padding !== 'SAME') {
      const sides = this.#constant([4, 2], [0, 0, ...padding, 0, 0], 'int32');
      from = this.#node('Pad', [input, sides]);
    }
    const depthwise = kind === 'depthwise';
    const shape = [kernel, kernel, channelsIn, depthwise ? 1 : channelsOut];
    const fanIn = kernel * kernel * (depthwise ? 1 : channelsIn);
    const weights = this.#weights(name, shape, Math.sqrt(6 / fanIn));
    const attr = GraphWriter.window(
      [stride, stride],
      [dilation, dilation],
      padding === 'SAME' ? 'SAME' : 'VALID',
    );
    return this.#followed(plan, [from, weights], attr);
  }

  #followed(plan: LayerPlan, input: readonly string[], attr: object): string {
    const { name, kind, activation, channelsOut } = plan;
    const channels = kind === 'depthwise' ? plan.channelsIn : channelsOut;
    const shift = () => this.#weights(`${name}/shift`, [channels], 0.2);
    const depthwise = kind === 'depthwise';
    if ((this.style.after ?? 'fused') === 'fused' && activation !== 'Elu') {
      const words = ['BiasAdd', ...(activation ? [activation] : [])].map((word) => btoa(word));
      const op = depthwise ? 'FusedDepthwiseConv2dNative' : '_FusedConv2D';
      const fused = { num_args: { i: '1' }, fused_ops: { list: { s: words } } };
      return this.#node(op, [...input, shift()], { ...attr, ...fused });
    }
    const product = this.#node(depthwise ? 'DepthwiseConv2dNative' : 'Conv2D', input, attr);
    const shifted = this.#shifted(name, product, channels, shift);
    return activation ? this.#node(activation, [shifted]) : shifted;
  }

  #shifted(name: string, product: string, channels: number, shift: () => string): string {
    const around1 = (what: string) =>
      this.#constant(
        [channels],
        Array.from({ length: channels }, (_, i) => 1 + 0.3 * Math.sin(i + what.length)),
      );
    switch (this.style.after) {
      case 'batch-norm': {
        const norm = [around1('gamma'), shift(), this.#weights(`${name}/mean`, [channels], 0.1)];
        const attr = { epsilon: { f: 0.001 }, is_training: { b: false } };
        return this.#node('FusedBatchNormV3', [product, ...norm, around1('variance')], attr);
      }
      case 'mul-add': {
        const scaled = this.#node('Mul', [product, around1('scale')]);
        return this.#node('AddV2', [shift(), scaled]); // the constant may come first
      }
      default:
        return this.#node('BiasAdd', [product, shift()]);
    }
  }

  #pooled(input: string): string {
    if (this.style.head === 'none') return input;
    const axes = this.#constant([2], [1, 2], 'int32');
    return this.#node('Mean', [input, axes], { keep_dims: { b: this.style.head !== 'dense' } });
  }

  #classified(input: string, channels: number, classes: number): string {
    if (this.style.head === 'none') return input;
    const scale = Math.sqrt(2 / channels);
    const bias = this.#weights('bias', [classes], 0.1);
    let logits: string;
    if (this.style.head === 'dense') {
      const weights = this.#weights('classifier', [channels, classes], scale);
      logits = this.#node('AddV2', [this.#node('MatMul', [input, weights]), bias]);
    } else {
      const weights = this.#weights('classifier', [1, 1, channels, classes], scale);
      const window = GraphWriter.window([1, 1], [1, 1], 'SAME');
      const scores = this.#node('BiasAdd', [this.#node('Conv2D', [input, weights], window), bias]);
      const dims = { squeeze_dims: { list: { i: ['1', '2'] } } };
      logits = this.#node('Squeeze', [scores], dims);
    }
    return this.style.softmax ? this.#node('Softmax', [logits]) : logits;
  }
}

export function generateGraph(network: Network, style: GraphStyle = {}): Promise<GeneratedGraph> {
  return new Generator(network, style).graph();
}

/** A generated graph as the files that a reader would drop. */
export function asParts({ file, weights }: GeneratedGraph) {
  const listed = {
    ...file,
    weightsManifest: [
      { paths: ['group1-shard1of1.bin'], weights: file.weightsManifest.flatMap((g) => g.weights) },
    ],
  };
  return [
    { name: 'model.json', blob: new Blob([JSON.stringify(listed)]) },
    { name: 'group1-shard1of1.bin', blob: new Blob([weights]) },
  ];
}
