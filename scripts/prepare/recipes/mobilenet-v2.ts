import {
  requestedRows,
  mobilenetV2Objects,
  placedPredictors,
  requestedBytes,
} from '../../../lib/content/model-catalogue';
import { unpack } from '../packed-assets';
import type { ModelRecipe, PreparedModel, SourceFile } from '../recipe';
import { PrepareError } from '../source-file';
import type { NamedStep } from '../tflite/graph-model';
import { toGraphModel } from '../tflite/graph-model';
import { readTflite } from '../tflite/read';
import type { ConvolutionStep, Step } from '../tflite/steps';
import { stepsOf, stepsUpTo } from '../tflite/steps';
import { checkLayers, checkPredictor } from './mobilenet-v2-check';

const assets: SourceFile = {
  package: mobilenetV2Objects.npmPackage,
  path: 'objectron_solution_packed_assets.data',
  sha256: '470986ca5df183f41698da6de74b027d838fe289d77b5ab094497d350bee664e',
};
const loader: SourceFile = {
  package: mobilenetV2Objects.npmPackage,
  path: 'objectron_solution_packed_assets_loader.js',
  sha256: 'f02290c5690349e6ea47b318792777f143cbf11bc300ed0d650af6967eb1a4f6',
};
const detectorFile = 'object_detection_ssd_mobilenetv2_oidv4_fp16.tflite';
const labelFile = 'object_detection_oidv4_labelmap.txt';

/** What the file calls the layer that scores the cells of its `index`-th map. */
const predictorName = (index: number) => `BoxPredictor_${index}/ClassPredictor/`;

function findPredictor(steps: readonly Step[], index: number): ConvolutionStep {
  const found = steps.find(({ sourceName }) => sourceName.startsWith(predictorName(index)));
  if (found?.kind === 'conv') return found;
  throw new PrepareError(`The detector has no layer ${predictorName(index)}.`);
}

/** One label a line: that of "none" first, then those of the kinds. */
function labelsFrom(content: Uint8Array): readonly string[] {
  const labels = new TextDecoder().decode(content).trim().split('\n');
  if (labels.length === mobilenetV2Objects.kinds + 1) return labels;
  throw new PrepareError(
    `Expected ${mobilenetV2Objects.kinds + 1} labels, found ${labels.length}.`,
  );
}

const inputName = 'images';

/**
 * The layers and the predictors of their maps under the names of the description, checked against
 * it. What places boxes is left out.
 * @param image the tensor that the first layer reads
 */
export function namedSteps(steps: readonly Step[], image: number): NamedStep[] {
  const rows = requestedRows(mobilenetV2Objects);
  const predictors = placedPredictors(mobilenetV2Objects);
  const scores = predictors.map((_, index) => findPredictor(steps, index));
  const scored = new Set(scores.flatMap(({ inputs }) => inputs));
  const layers = stepsUpTo(steps, scored);
  checkLayers(layers, rows, image);
  const mapOf = new Map(layers.map(({ output }, index) => [rows[index]?.name, output]));
  scores.forEach((score, index) => checkPredictor(score, predictors[index], mapOf));

  const names = [...rows.map(({ name }) => name), ...predictors.map(({ output }) => output)];
  const all = [...layers, ...scores];
  const nameOf = new Map([[image, inputName]]);
  all.forEach(({ output }, index) => nameOf.set(output, names[index] ?? ''));
  const named = (tensor: number) => nameOf.get(tensor) ?? '';
  return all.map((step) => ({ name: named(step.output), inputs: step.inputs.map(named), step }));
}

function convert(detector: Uint8Array): PreparedModel {
  const graph = readTflite(detector);
  const [image = -1] = graph.inputs;
  const [, ...side] = graph.tensors[image]?.shape ?? [];
  const input = { name: inputName, shape: [-1, ...side] };
  return toGraphModel(input, namedSteps(stepsOf(graph), image));
}

/**
 * The MobileNetV2 1.0 of MediaPipe's object detector with its batch norms folded, as the package
 * ships it in float16: input [N, 300, 300, 3] in [-1, 1], logits for the cells of six maps.
 */
export const mobilenetV2Recipe: ModelRecipe = {
  target: mobilenetV2Objects,
  sources: { assets, loader },
  licence: {
    notice:
      'MobileNetV2 of the object detector in MediaPipe Objectron\n' +
      'Copyright The MediaPipe Authors\n' +
      'Changed: rewritten from TensorFlow Lite as a TensorFlow.js graph model; the layers that\n' +
      'place boxes are left out. No weight was changed.',
  },
  make(contents) {
    const { assets: pack, loader: script } = contents;
    if (!pack || !script) throw new PrepareError('The recipe was not given its sources.');
    const list = new TextDecoder().decode(script);
    const prepared = convert(unpack(pack, list, detectorFile));
    const expected = requestedBytes(mobilenetV2Objects);
    if (prepared.weights.byteLength !== expected) {
      throw new PrepareError(
        `The weights are ${prepared.weights.byteLength} bytes instead of ${expected}.`,
      );
    }
    return { ...prepared, labels: labelsFrom(unpack(pack, list, labelFile)) };
  },
};
