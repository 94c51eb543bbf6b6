import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource } from '../source-file';
import { unpack } from '../packed-assets';
import { readTflite } from '../tflite/read';
import type { ConvolutionStep, Step } from '../tflite/steps';
import { stepsOf } from '../tflite/steps';
import { mobilenetV2Recipe, namedSteps } from './mobilenet-v2';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { assets, loader } = mobilenetV2Recipe.sources;
if (!assets || !loader) throw new Error('The recipe names no sources.');
const list = new TextDecoder().decode(readSource(root, loader));
const pack = readSource(root, assets);
const graph = readTflite(unpack(pack, list, 'object_detection_ssd_mobilenetv2_oidv4_fp16.tflite'));
const steps = stepsOf(graph);
const [image = -1] = graph.inputs;

/** The steps with the one that `isMeant` finds changed. */
function changed(
  isMeant: (step: Step) => boolean,
  change: (step: Step) => Partial<ConvolutionStep>,
) {
  const index = steps.findIndex(isMeant);
  expect(index).toBeGreaterThanOrEqual(0);
  return steps.map((step, place) =>
    place === index ? ({ ...step, ...change(step) } as Step) : step,
  );
}

const isNamed = (name: string) => (step: Step) => step.sourceName.includes(name);

describe('a network is refused', () => {
  test('not as it is in the package', () => {
    expect(namedSteps(steps, image)).toHaveLength(52 + 10 + 8 + 6);
  });

  test('where a layer has another stride, and the layer is named', () => {
    const wrong = changed(isNamed('expanded_conv_1/depthwise'), () => ({ strides: [1, 1] }));
    expect(() => namedSteps(wrong, image)).toThrow(
      'block2/depthwise is not as described: depthwise 1 × 150 × 150 × 96 to 1 × 75 × 75 × 96, ' +
        'relu6, filter 3 × 3 × 96 × 1, 96 biases, stride 1 × 1, dilation 1 × 1, SAME; expected ' +
        'depthwise 1 × 150 × 150 × 96 to 1 × 75 × 75 × 96, ' +
        'relu6, filter 3 × 3 × 96 × 1, 96 biases, stride 2 × 2, dilation 1 × 1, SAME.',
    );
  });

  test('where a layer has another padding, activation or filter', () => {
    const first = (step: Step) => step.inputs[0] === image;
    for (const change of [
      { padding: 'VALID' as const },
      { activation: 'relu' as const },
      { filter: { shape: [3, 3, 3, 16], bits: new Uint16Array(432) } },
    ]) {
      expect(() =>
        namedSteps(
          changed(first, () => change),
          image,
        ),
      ).toThrow(/^stem\/conv is not as described/);
    }
  });

  test('where a shortcut brings something else than the input of the block', () => {
    const shortcut = (step: Step) => step.kind === 'add';
    const wrong = changed(shortcut, ({ inputs }) => ({ inputs: [inputs[0] ?? -1, image] }));
    expect(() => namedSteps(wrong, image)).toThrow(
      'block3/add does not read what comes before it.',
    );
  });

  test('where a layer is missing or no predictor is there', () => {
    const without = (name: string) => steps.filter((step) => !isNamed(name)(step));
    expect(() => namedSteps(without('expanded_conv_15/add'), image)).toThrow(
      /^Expected 70 layers, found \d+\.$/,
    );
    expect(() => namedSteps(without('BoxPredictor_1/ClassPredictor/'), image)).toThrow(
      'The detector has no layer BoxPredictor_1/ClassPredictor/.',
    );
  });

  test('where a predictor scores another number of kinds', () => {
    const wrong = changed(isNamed('BoxPredictor_0/ClassPredictor/'), ({ outputShape }) => ({
      outputShape: [...outputShape.slice(0, 3), 75],
    }));
    expect(() => namedSteps(wrong, image)).toThrow(/^logits\/19x19 is not as described/);
  });
});
