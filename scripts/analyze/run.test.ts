import { describe, expect, it } from 'vitest';
import examples from '@/tests/fixtures/golden/layer_examples.json';
import { goldenMemory, goldenVariants } from '@/tests/unit/arch/golden';
import type { ConvReport } from './conv-report';
import type { NetworkReport } from './network-report';
import { run } from './run';

/** Runs a command line that is written as one text. */
const call = (line: string) => run(line.split(' ').filter((word) => word !== ''));

function printed(line: string): string {
  const { code, stdout, stderr } = call(line);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const network = (line: string) => JSON.parse(printed(`${line} --format json`)) as NetworkReport;
const conv = (line: string) => JSON.parse(printed(`conv ${line} --format json`)) as ConvReport;

/** The golden tables write top, bottom, left, right; the command top, right, bottom, left. */
function clockwise(pads: readonly number[]) {
  const [top, bottom, left, right] = pads;
  return [top, right, bottom, left];
}

describe('a network', () => {
  const golden = goldenVariants.filter(({ family }) => family === 'v1' || family === 'v2');
  const ops: Record<string, string> = { expand: 'pointwise', project: 'pointwise' };

  it('is compared with five published networks', () => {
    expect(golden.map(({ weighted_layers }) => weighted_layers)).toEqual([28, 28, 53, 53, 53]);
  });

  it.each(golden)('$id has the totals and the layers of the golden tables', (variant) => {
    const { family, alpha, input, totals } = variant;
    const report = network(`${family} --alpha ${alpha} --size ${input}`);
    expect(report.network).toEqual({ family, alpha, size: input, classes: 1000, rules: 'slim' });
    expect(report.totals).toEqual({
      macs: totals.macs,
      params: {
        weights: totals.params_weights,
        bias: totals.params_bias,
        bnTrainable: totals.params_bn_trainable,
        bnMoving: totals.params_bn_moving,
        trainable: totals.params_trainable,
        total: totals.params_total,
        folded: totals.params_bn_folded,
      },
    });
    const rows = variant.layers.filter(({ op }) => op !== 'pool' && op !== 'add');
    const withoutField = report.layers.map((layer) => {
      return { ...layer, name: '', receptiveField: 0, jump: 0 };
    });
    expect(withoutField).toEqual(
      rows.map(({ params, ...row }) => ({
        name: '',
        op: ops[row.op] ?? row.op,
        kernel: [row.kernel, row.kernel],
        stride: row.stride,
        input: [row.inH, row.inW, row.inC],
        output: [row.outH, row.outW, row.outC],
        pads: clockwise(row.padding ?? []),
        params: {
          weights: params.weights,
          bias: params.bias,
          bnTrainable: (params.bn_gamma ?? NaN) + (params.bn_beta ?? NaN),
          bnMoving: (params.bn_mean ?? NaN) + (params.bn_var ?? NaN),
        },
        macs: row.macs,
        receptiveField: 0,
        jump: 0,
      })),
    );
  });

  it.each(['v1', 'v2'])('%s has the receptive fields of the golden tables', (family) => {
    const rows = goldenMemory.models[`mobilenet_${family}_1.0_224`]?.rows ?? [];
    const expected = rows
      .filter(({ op }) => op !== 'pool' && op !== 'add')
      .map(({ rf, jump }) => [rf, jump]);
    expect(expected.length).toBe(family === 'v1' ? 28 : 53);
    const { layers } = network(family);
    expect(layers.map(({ receptiveField, jump }) => [receptiveField, jump])).toEqual(expected);
  });

  it('follows each option', () => {
    expect(network('v1 --alpha 0.5 --size 160').totals.macs).toBe(76_524_800);
    expect(network('v1 --classes 1001').totals.macs).toBe(568_741_376);
    expect(network('v1 --twin').totals.macs).toBe(4_867_293_184);
    expect(network('v1 --size 225 --rules keras').layers.at(-2)?.output).toEqual([7, 7, 1024]);
    expect(network('v1 --size 225 --rules slim').layers.at(-2)?.output).toEqual([8, 8, 1024]);
    expect(network('v2 --expansion 4').layers[3]?.output).toEqual([112, 112, 64]);
    expect(network('v2 --alpha=1.4').layers.at(-1)?.input).toEqual([1, 1, 1792]);
  });

  it.each(['v1', 'v2', 'v1 --twin', 'v2 --alpha 1.4'])(
    '%s fits a terminal as a table with totals',
    (line) => {
      const lines = printed(line).split('\n');
      const { layers, totals } = network(line);
      const widths = lines.map((text) => text.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(100);
      expect(Math.max(...widths)).toBeGreaterThanOrEqual(80);
      const total = lines.find((text) => text.startsWith(`${layers.length} layers`));
      expect(total).toContain(totals.params.total.toLocaleString('en'));
      expect(total?.trim().endsWith(totals.macs.toLocaleString('en'))).toBe(true);
    },
  );

  it('is a plain table of numbers as CSV', () => {
    const lines = printed('v1 --format csv').split('\n');
    expect(lines.length).toBe(1 + 28 + 1);
    expect(lines[1]).toBe(
      'stem/conv,conv,3,3,2,224,224,3,112,112,32,0,1,1,0,864,0,64,64,10838016,3,2',
    );
    expect(lines[28]).toBe(
      'head/classifier,fc,1,1,1,1,1,1024,1,1,1000,0,0,0,0,1024000,1000,0,0,1024000,,',
    );
    const columns = lines.slice(0, -1).map((line) => line.split(',').length);
    expect(new Set(columns)).toEqual(new Set([22]));
  });
});

describe('a convolution', () => {
  type Case = (typeof examples.cases)[number];
  const lineOf = ({ input, kernel, ...rest }: Case) => {
    const padding = Array.isArray(rest.padding) ? clockwise(rest.padding).join() : rest.padding;
    return (
      `--input ${input.h}x${input.w}x${input.c} --kernel ${kernel} --filters ${rest.filters}` +
      ` --stride ${rest.stride} --dilation ${rest.dilation} --padding ${padding}` +
      ` --depth-multiplier ${rest.depth_multiplier} ${rest.bias ? '--bias' : ''}`
    );
  };

  it.each(examples.cases.filter(({ expected }) => !('error' in expected)))(
    '$id: as in the worked examples',
    (example) => {
      const { expected } = example;
      const { params, multiplications } = conv(lineOf(example)).ratio;
      expect(params).toBeCloseTo(expected.ratio_params ?? NaN, 12);
      expect(multiplications).toBeCloseTo(expected.ratio_multiplications ?? NaN, 12);
      const counts = (part?: { params: number; multiplications: number }) => ({
        params: part?.params,
        multiplications: part?.multiplications,
      });
      expect({ ...conv(lineOf(example)), ratio: null }).toEqual({
        output: [expected.outH, expected.outW, expected.outC],
        pads: clockwise(expected.pads ?? []),
        normal: counts(expected.normal),
        depthwise: counts(expected.depthwise),
        pointwise: counts(expected.pointwise),
        separable: counts(expected.separable),
        ratio: null,
      });
    },
  );

  it.each(examples.cases.filter(({ expected }) => 'error' in expected))(
    '$id: refused, naming the kernel',
    (example) => {
      const { code, stdout, stderr } = call(`conv ${lineOf(example)}`);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`--kernel ${example.kernel} does not fit`);
    },
  );

  it('takes windows that are not square, pads by side, and groups', () => {
    expect(conv('--input 6x6x3 --kernel 1x3 --filters 5').output).toEqual([6, 4, 5]);
    const padded = conv('--input 6x6x4 --kernel 3 --filters 8 --padding 1,2,3,4 --groups 2');
    expect(padded.pads).toEqual([1, 2, 3, 4]);
    expect(padded.output).toEqual([8, 10, 8]);
    expect(padded.normal).toEqual({ params: 144, multiplications: 11_520 });
  });

  it('is an aligned table', () => {
    expect(printed('conv --input 6x6x3 --kernel 3 --filters 5')).toBe(
      [
        'convolution         filters     input  output  params  multiplications',
        '------------------  ----------  -----  ------  ------  ---------------',
        'normal              5 of 3×3×3  6×6×3   4×4×5     135            2,160',
        'depthwise           3 of 3×3×1  6×6×3   4×4×3      27              432',
        'pointwise           5 of 1×1×3  4×4×3   4×4×5      15              240',
        '= separable                     6×6×3   4×4×5      42              672',
        '------------------  ----------  -----  ------  ------  ---------------',
        'separable / normal                             0.3111           0.3111',
        '',
        'padding  top 0, right 0, bottom 0, left 0; taps on it are counted',
        'saving   3.2143 times fewer multiplications',
        '',
      ].join('\n'),
    );
  });

  it('says so where the separable one is dearer, and prints CSV', () => {
    expect(printed('conv --input 6x6x3 --kernel 3 --filters 1')).toContain(
      'saving   none: 1.1111 times as many multiplications',
    );
    expect(printed('conv --input 4x4x1 --kernel 2 --filters 4 --format csv')).toBe(
      'convolution,params,multiplications\nnormal,16,144\ndepthwise,4,36\npointwise,4,36\n' +
        'separable,8,72\nratio,0.5,0.5\n',
    );
  });
});
