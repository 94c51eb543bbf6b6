/**
 * Whether a graph is one of the two MobileNets: walks along the described layers and the graph
 * together, and stops at the first layer that does not fit. Widths are read from the graph.
 */
import {
  convolution,
  layerRows,
  mobilenetV1,
  mobilenetV2,
  type Block,
  type ConvLayer,
  type DepthwiseLayer,
  type Family,
  type LayerRow,
  type PointwiseLayer,
  type Pads,
  type Rules,
  type Shape,
} from '../../arch';
import type { Activation } from '../../ops';
import { onlyReader, readersOf, type Graph } from './graph';
import { channelsOut, layersReading, type FoundLayer } from './layer';
import { MisfitError, type Aspect } from './refusal';

type Convolved = ConvLayer | DepthwiseLayer | PointwiseLayer;

/** A described layer and where it was found. */
export type MatchedLayer =
  | {
      readonly name: string;
      readonly kind: 'weighted';
      readonly found: FoundLayer;
      readonly width: number;
    }
  | {
      readonly name: string;
      readonly kind: 'add';
      readonly inputs: readonly [string, string];
      readonly tensor: string;
    };

export interface Backbone {
  readonly family: Family;
  /** Whose padding it follows; `slim` where the two do not differ at this size. */
  readonly rules: Rules;
  readonly activation: 'relu' | 'relu6';
  readonly layers: readonly MatchedLayer[];
  /** The last feature map. */
  readonly features: string;
  readonly shape: Shape;
}

/** Walks through a graph; keeps where it is and what it has seen. */
class Walk {
  readonly layers: MatchedLayer[] = [];
  rules: readonly Rules[] = ['slim', 'keras'];
  activation: 'relu' | 'relu6' | undefined;

  constructor(
    private readonly graph: Graph,
    readonly family: Family,
    public tensor: string,
    public shape: Shape,
  ) {}

  fail(layer: string, aspect: Aspect, expected: string, found: string): never {
    throw new MisfitError({ layer, aspect, expected, found }, this.layers.length);
  }

  block(block: Block): void {
    const [shortcut, channelsIn] = [this.tensor, this.shape.channels];
    for (const row of layerRows(block.layers)) {
      const { layer } = row;
      if (layer.kind === 'conv' || layer.kind === 'depthwise' || layer.kind === 'pointwise') {
        this.convolved(layer, row);
      }
    }
    if (block.kind !== 'inverted-residual') return;
    const residual = block.stride === 1 && channelsIn === this.shape.channels;
    this.addition(`${block.name}/add`, residual ? shortcut : undefined);
  }

  /** The next described layer, among those that read the current tensor. */
  private convolved(layer: Convolved, row: LayerRow): void {
    const wanted = layer.kind === 'depthwise' ? 'depthwise' : 'conv';
    const candidates = layersReading(this.graph, this.tensor);
    const found = candidates.find(({ op }) => op.kind === wanted);
    if (!found || found.op.kind === 'dense') {
      this.fail(layer.name, 'kind', layer.kind, this.whatReads());
    }
    this.compareKernel(layer, found.kernelShape);
    this.compareWindow(layer, found.op.stride, found.op.dilation);
    const width = channelsOut(found.op, found.kernelShape);
    this.comparePadding(layer, found, width);
    this.compareActivation(layer, row, found.activation);
    this.layers.push({ name: layer.name, kind: 'weighted', found, width });
    this.tensor = found.tensor;
  }

  private whatReads(): string {
    const [name] = readersOf(this.graph, this.tensor);
    const op = name === undefined ? undefined : this.graph.ops.get(name);
    return op?.kind === 'other' ? op.word : (op?.kind ?? '–');
  }

  private compareKernel(layer: Convolved, shape: readonly number[]): void {
    const [height, width, channels, last] = shape;
    const side = layer.kind === 'pointwise' ? 1 : layer.kernel;
    if (height !== side || width !== side) {
      this.fail(layer.name, 'kernel', `${side} × ${side}`, `${height} × ${width}`);
    }
    const fits = channels === this.shape.channels && (layer.kind !== 'depthwise' || last === 1);
    if (!fits) {
      const end = layer.kind === 'depthwise' ? 1 : 'n';
      const expected = [side, side, this.shape.channels, end].join(' × ');
      this.fail(layer.name, 'weights', expected, shape.join(' × '));
    }
  }

  private compareWindow(layer: Convolved, stride: Extent, dilation: Extent): void {
    const wanted = layer.kind === 'pointwise' ? 1 : layer.stride;
    for (const [aspect, { height, width }, expected] of [
      ['stride', stride, wanted],
      ['dilation', dilation, 1],
    ] as const) {
      if (height === expected && width === expected) continue;
      this.fail(
        layer.name,
        aspect,
        String(expected),
        height === width ? String(height) : `${height}, ${width}`,
      );
    }
  }

  /** What is really added at this size, however the file words it. Moves the shape on. */
  private comparePadding(layer: Convolved, found: FoundLayer, filters: number): void {
    if (found.op.kind === 'dense') return;
    const { stride } = found.op;
    const groups = layer.kind === 'depthwise' ? this.shape.channels : 1;
    const kernel = layer.kind === 'pointwise' ? 1 : layer.kernel;
    const spec = { input: this.shape, kernel, filters, stride, groups };
    const actual = convolution({ ...spec, padding: found.padding });
    const padsBy = (rules: Rules) =>
      written(convolution({ ...spec, padding: describedPadding(this.family, layer, rules) }).pads);
    const fitting = this.rules.filter((rules) => padsBy(rules) === written(actual.pads));
    if (fitting.length === 0) {
      const expected = [...new Set(this.rules.map(padsBy))].join(' / ');
      this.fail(layer.name, 'padding', expected, written(actual.pads));
    }
    this.rules = fitting;
    this.shape = actual.output;
  }

  private compareActivation(layer: Convolved, row: LayerRow, found: Activation): void {
    const isLinear = row.activation === null;
    if (isLinear ? found === 'linear' : found === this.expectedActivation(found)) return;
    this.fail(layer.name, 'activation', isLinear ? 'linear' : (this.activation ?? 'relu6'), found);
  }

  /** V1 is ReLU in the paper and ReLU6 in its checkpoints, but one of them throughout. */
  private expectedActivation(found: Activation): Activation {
    if (this.family === 'mobilenet-v2') this.activation = 'relu6';
    else if (found !== 'linear') this.activation ??= found;
    return this.activation ?? 'relu6';
  }

  /** The addition at the end of a block: of `shortcut` where there is one, else none at all. */
  private addition(name: string, shortcut: string | undefined): void {
    const adding = readersOf(this.graph, this.tensor).flatMap((reader) => {
      const op = this.graph.ops.get(reader);
      return op?.kind === 'add' ? [{ reader, op }] : [];
    });
    const [first] = adding;
    if (shortcut === undefined) {
      const isOnlyReader = first && onlyReader(this.graph, this.tensor);
      if (isOnlyReader) this.fail(name, 'residual', '–', first.op.inputs.join(' + '));
      return;
    }
    const right = adding.find(({ op }) => op.inputs.includes(shortcut));
    if (!right || shortcut === this.tensor) {
      const expected = `${shortcut} + ${this.tensor}`;
      this.fail(name, 'residual', expected, first ? first.op.inputs.join(' + ') : '–');
    }
    this.layers.push({ name, kind: 'add', inputs: [shortcut, this.tensor], tensor: right.reader });
    this.tensor = right.reader;
  }
}

type Extent = { readonly height: number; readonly width: number };

const written = ({ top, bottom, left, right }: Pads) => [top, bottom, left, right].join(', ');

const templates = {
  'mobilenet-v1': (rules: Rules) => mobilenetV1({ rules }),
  'mobilenet-v2': (rules: Rules) => mobilenetV2({ rules }),
} as const;

/** The padding that a layer of this name has by one set of rules. */
function describedPadding(family: Family, layer: Convolved, rules: Rules) {
  if (layer.kind === 'pointwise') return 'valid';
  const described = templates[family](rules)
    .blocks.flatMap((block) => block.layers)
    .find(({ name }) => name === layer.name);
  return described && 'padding' in described ? described.padding : layer.padding;
}

/**
 * @param start the tensor that the first layer reads, @param input its shape
 * @throws MisfitError at the first layer that does not fit
 * @throws InvalidInputError where a map becomes smaller than a kernel
 */
export function matchBackbone(graph: Graph, family: Family, start: string, input: Shape): Backbone {
  const walk = new Walk(graph, family, start, input);
  for (const block of templates[family]('slim').blocks) walk.block(block);
  const [rules = 'slim'] = walk.rules;
  const { layers, tensor, shape, activation = 'relu6' } = walk;
  return { family, rules, activation, layers, features: tensor, shape };
}
