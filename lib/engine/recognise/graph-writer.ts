import type { GraphModelFile, GraphNode, NodeAttributes, WeightSpec } from '../model-file';

/** Strings lie in a graph as base64 of their bytes. */
const word = (text: string) => ({ s: btoa(text) });

const ints = (values: readonly number[]) => ({ list: { i: values.map(String) } });

/** Writes the nodes of a graph model one after another, and the constants that no file had. */
export class GraphWriter {
  readonly #nodes: GraphNode[] = [];
  readonly #specs: WeightSpec[] = [];
  readonly #bytes: Uint8Array<ArrayBuffer>[] = [];

  /** Adds a node and gives the name of its tensor. */
  node(name: string, op: string, input: readonly string[] = [], attr: NodeAttributes = {}): string {
    this.#nodes.push({ name, op, input, attr });
    return name;
  }

  /** A weight that the file of weights has already. */
  weight(name: string): string {
    if (this.#nodes.some((node) => node.name === name)) return name;
    return this.node(name, 'Const', [], { dtype: { type: 'DT_FLOAT' } });
  }

  /** A constant of its own. */
  constant(
    name: string,
    dtype: 'float32' | 'int32',
    shape: number[],
    values: readonly number[],
  ): string {
    const numbers = dtype === 'int32' ? Int32Array.from(values) : Float32Array.from(values);
    this.#specs.push({ name, shape, dtype });
    this.#bytes.push(new Uint8Array(numbers.buffer));
    const type = dtype === 'int32' ? 'DT_INT32' : 'DT_FLOAT';
    return this.node(name, 'Const', [], { dtype: { type } });
  }

  picture(name: string, shape: readonly (number | null)[]): string {
    const dim = shape.map((side) => ({ size: String(side ?? -1) }));
    return this.node(name, 'Placeholder', [], {
      dtype: { type: 'DT_FLOAT' },
      shape: { shape: { dim } },
    });
  }

  /** Attributes of a window that slides over height and width. */
  static window(
    stride: readonly number[],
    dilation: readonly number[],
    padding: string,
  ): NodeAttributes {
    return {
      strides: ints([1, ...stride, 1]),
      dilations: ints([1, ...dilation, 1]),
      padding: word(padding),
      data_format: word('NHWC'),
    };
  }

  /** The file with these nodes, and its weights: those of `file` and then the constants. */
  written(
    file: Pick<GraphModelFile, 'weightsManifest'>,
    weights: ArrayBuffer,
  ): Promise<{ readonly file: GraphModelFile; readonly weights: ArrayBuffer }> {
    const group = { paths: [], weights: this.#specs };
    const written: GraphModelFile = {
      format: 'graph-model',
      modelTopology: { node: this.#nodes, versions: { producer: 0, minConsumer: 0 } },
      weightsManifest: [...file.weightsManifest, group],
    };
    const joined = new Blob([weights, ...this.#bytes]).arrayBuffer();
    return joined.then((bytes) => ({ file: written, weights: bytes }));
  }
}
