import { describe, expect, it } from 'vitest';
import { analyze, mobilenetV2 } from '@/lib/arch';
import examples from '@/tests/fixtures/golden/layer_examples.json';

describe('the first three blocks of V2 1.0 at 224', () => {
  const { blocks } = analyze(mobilenetV2());

  it.each(examples.blocks.map((golden, index) => ({ golden, number: index + 1 })))(
    '$golden.id holds in every field',
    ({ golden, number }) => {
      const analyzed = blocks[number];
      if (analyzed?.block.kind !== 'inverted-residual') throw new Error(`no block ${number}`);
      const { block, rows, input, output, macs, parameters } = analyzed;
      const part = (role: string) => {
        const row = rows.find(({ name }) => name.endsWith(role));
        return { weights: row?.parameters.weights ?? 0, macs: row?.macs ?? 0 };
      };
      const depthwise = rows.find(({ layer }) => layer.kind === 'depthwise');
      const kernel = depthwise?.layer.kind === 'depthwise' ? depthwise.layer.kernel : 0;
      const { height, width, channels } = input;
      const t = block.expansion;
      // The paper counts every part at the input size and an expand convolution always.
      const formula = height * width * channels * t * (channels + kernel ** 2 + output.channels);
      const { id, note, source } = golden;
      expect({
        id,
        note,
        source,
        input: [height, width, channels],
        t,
        outC: block.filters,
        stride: block.stride,
        kernel,
        expansion: depthwise?.output.channels,
        out: [output.height, output.width, output.channels],
        residual: block.residual,
        parts: {
          expand: part('/expand'),
          depthwise: part('/depthwise'),
          project: part('/project'),
        },
        weights: parameters.weights,
        macs,
        params_trainable_with_bn: parameters.trainable,
        params_total_with_bn: parameters.total,
        paper_formula_hwdt_d_k2_dd: formula,
        paper_formula_exact: formula === macs,
      }).toEqual(golden);
    },
  );
});
