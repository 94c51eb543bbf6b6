/** What readers are told in sentences, with the literal values. */
import { describe, expect, it } from 'vitest';
import {
  analyze,
  mobilenetV1,
  mobilenetV2,
  standardTwin,
  totalsByKind,
  V1_ROWS,
  type Network,
} from '@/lib/arch';

const v1 = analyze(mobilenetV1());
const v2 = analyze(mobilenetV2());
const macs = (network: Network) => analyze(network).total.macs;
const trainable = (network: Network) => analyze(network).total.parameters.trainable;
const block = (number: number, analysis = v2) => {
  const found = analysis.blocks[number];
  if (found === undefined) throw new Error(`no block ${number}`);
  return found;
};
const row = (name: string, analysis = v2) => {
  const found = analysis.rows.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found;
};

describe('V1 1.0 at 224', () => {
  it('has 568,740,352 MACs and 4,231,976 parameters, 4,253,864 with moving statistics', () => {
    expect(v1.total.macs).toBe(568_740_352);
    expect(v1.total.parameters).toMatchObject({ trainable: 4_231_976, total: 4_253_864 });
  });

  it('has 567,875,744 MACs on real pixels, without the taps on padding', () => {
    expect(v1.total.macsOnRealPixels).toBe(567_875_744);
  });

  it('has 28 weighted layers in 13 numbered blocks between stem and head', () => {
    expect(v1.weightedLayers).toBe(28);
    expect(v1.blocks.map(({ block: { number } }) => number)).toEqual([...Array(15).keys()]);
    expect(v1.blocks.map(({ block: { kind } }) => kind)).toEqual([
      'stem',
      ...Array<string>(13).fill('separable'),
      'head',
    ]);
  });

  it('would have 533.8 million MACs if the last depthwise had the printed stride 2', () => {
    const rows = V1_ROWS.map((r, index) =>
      index === V1_ROWS.length - 1 ? { ...r, stride: 2 } : r,
    );
    expect(macs(mobilenetV1({ rows })) / 1e6).toBeCloseTo(533.8, 1);
  });

  it('has 307.32 million MACs without the five 14 x 14 x 512 blocks, and 2.888 M parameters', () => {
    const rows = V1_ROWS.filter((r) => r.repeat === 1);
    const shallow = analyze(mobilenetV1({ rows }));
    expect(shallow.total.macs / 1e6).toBeCloseTo(307.32, 2);
    expect(shallow.total.parameters.trainable / 1e6).toBeCloseTo(2.888, 3);
  });

  it('costs 568.7, 418.1, 290.7, 186.4 million at 224, 192, 160, 128, always 4,231,976 parameters', () => {
    const networks = [224, 192, 160, 128].map((resolution) => mobilenetV1({ resolution }));
    expect(networks.map((network) => (macs(network) / 1e6).toFixed(1))).toEqual([
      '568.7',
      '418.1',
      '290.7',
      '186.4',
    ]);
    expect(new Set(networks.map(trainable))).toEqual(new Set([4_231_976]));
  });

  it('costs 569.46 million at 225 under Keras rules and 644.58 with SAME', () => {
    expect(macs(mobilenetV1({ resolution: 225, rules: 'keras' }))).toBe(569_460_352);
    expect(macs(mobilenetV1({ resolution: 225 }))).toBe(644_580_288);
  });

  it('needs a classifier of 1.024 million MACs, 1,025,000 parameters; 1,001 classes add 1,024 and 1,025', () => {
    expect(row('head/classifier', v1)).toMatchObject({
      macs: 1_024_000,
      parameters: { trainable: 1_025_000 },
    });
    const background = mobilenetV1({ classes: 1001 });
    expect(macs(background) - v1.total.macs).toBe(1024);
    expect(trainable(background) - v1.total.parameters.trainable).toBe(1025);
  });

  it('sees 315 pixels at the end, one every 32, beginning 126 outside; 157 outside at 321', () => {
    const field = row('block13/pointwise', v1).receptiveField;
    expect(field?.height).toEqual({ size: 315, jump: 32, padding: 126 });
    const larger = analyze(mobilenetV1({ resolution: 321 }));
    expect(row('block13/pointwise', larger).receptiveField?.width.padding).toBe(157);
  });

  it("takes the paper's ReLU where it is asked for", () => {
    const { activation } = row('stem/conv', analyze(mobilenetV1({ activation: 'relu' })));
    expect(activation).toMatchObject({ function: 'relu' });
  });
});

describe('the twin of normal convolutions', () => {
  const twin = analyze(standardTwin(mobilenetV1()));

  it('of V1 has 4,867.3 million MACs, 4,866.3 without the classifier, and 29.29 M parameters', () => {
    expect(twin.total.macs).toBe(4_867_293_184);
    expect(twin.total.macs - row('head/classifier', twin).macs).toBe(4_866_269_184);
    expect(twin.total.parameters.trainable / 1e6).toBeCloseTo(29.29, 2);
  });

  it.each([mobilenetV1(), mobilenetV2(), mobilenetV2({ alpha: 0.25, resolution: 97 })])(
    'has the same shape after every block, batch norm and activation as before',
    (network) => {
      const own = analyze(network);
      const other = analyze(standardTwin(network));
      expect(other.blocks.map(({ output }) => output)).toEqual(
        own.blocks.map(({ output }) => output),
      );
      own.blocks.forEach((ownBlock, index) => {
        const last = ownBlock.rows.at(-1);
        const twinLast = other.blocks[index]?.rows.at(-1);
        expect(twinLast?.activation).toEqual(last?.activation);
        expect(twinLast?.batchNorm).toEqual(last?.batchNorm);
        expect(twinLast?.receptiveField).toEqual(last?.receptiveField);
      });
    },
  );

  it('costs in each V1 block what the closed form says', () => {
    for (const { block: own, macs: separable } of v1.blocks) {
      if (own.kind !== 'separable') continue;
      const normal = block(own.number, twin).macs;
      expect(separable / normal).toBeCloseTo(1 / own.filters + 1 / 9, 12);
    }
  });

  it('of V2 keeps expand and shortcut and replaces depthwise + project', () => {
    const names = analyze(standardTwin(mobilenetV2())).blocks[3]?.rows.map(({ name }) => name);
    expect(names).toEqual(['block3/expand', 'block3/conv', 'block3/add']);
    expect(standardTwin(mobilenetV2()).blocks[3]).toMatchObject({
      kind: 'standard',
      residual: true,
    });
  });

  it('of a twin is the twin', () => {
    const network = standardTwin(mobilenetV2());
    expect(standardTwin(network)).toEqual(network);
  });
});

describe('V2 1.0 at 224', () => {
  it('has 300,774,272 MACs, 3,504,872 parameters, 53 weighted layers, 17 blocks, 10 additions', () => {
    expect(v2.total.macs).toBe(300_774_272);
    expect(v2.total.parameters.trainable).toBe(3_504_872);
    expect(v2.weightedLayers).toBe(53);
    expect(v2.blocks.filter((b) => b.block.kind === 'inverted-residual')).toHaveLength(17);
    expect(totalsByKind(v2).find(({ kind }) => kind === 'add')?.rows).toBe(10);
  });

  it('has a shortcut in blocks 3, 5, 6, 8, 9, 10, 12, 13, 15 and 16, counted from 1', () => {
    const residual = v2.blocks.flatMap(({ block: b }) =>
      b.kind === 'inverted-residual' && b.residual ? [b.number] : [],
    );
    expect(residual).toEqual([3, 5, 6, 8, 9, 10, 12, 13, 15, 16]);
  });

  it('gains an eleventh shortcut, in block 1, at alpha 0.1, 0.2 and 0.25; not at 0.3', () => {
    const additions = (alpha: number) =>
      totalsByKind(analyze(mobilenetV2({ alpha }))).find(({ kind }) => kind === 'add')?.rows;
    expect([0.1, 0.2, 0.25, 0.3, 1.4].map(additions)).toEqual([11, 11, 11, 10, 10]);
  });

  it('has no expand convolution in block 1 (t = 1); with one it would have 313.6 million MACs', () => {
    expect(block(1).rows.map(({ name }) => name)).toEqual(['block1/depthwise', 'block1/project']);
    expect(macs(mobilenetV2({ expandWhenOne: true })) / 1e6).toBeCloseTo(313.6, 1);
  });

  it('has no activation after any projection nor after any addition', () => {
    const linear = v2.rows.filter(({ name }) => /project|add/.test(name));
    expect(linear).toHaveLength(27);
    expect(linear.every(({ activation }) => activation === null)).toBe(true);
    expect(row('head/conv').activation).toMatchObject({ function: 'relu6' });
  });

  it("costs 10,035,200, 29,202,432 and 25,740,288 in blocks 1 to 3; the paper's formula fits only the third", () => {
    expect([1, 2, 3].map((number) => block(number).macs)).toEqual([
      10_035_200, 29_202_432, 25_740_288,
    ]);
    const formula = (h: number, c: number, t: number, out: number) => h * h * c * t * (c + 9 + out);
    expect(formula(112, 32, 1, 16)).toBe(22_880_256);
    expect(formula(112, 16, 6, 24)).toBe(59_006_976);
    expect(formula(56, 24, 6, 24)).toBe(25_740_288);
  });

  it("needs more memory than V1 op by op, half of V1's with a block as one operator", () => {
    expect(v1.memory.peak.elements).toBe(1_204_224);
    expect(v2.memory.peak).toEqual({
      elements: 1_505_280,
      bytes: 6_021_120,
      at: 'block2/depthwise',
    });
    expect(v2.memory.peakBlockAsOne).toMatchObject({ elements: 602_112, at: 'block1' });
  });

  it('keeps the shortcut alive: 978,432 values in the depthwise of block 3, not 903,168', () => {
    const { liveActivations, inputActivations, activations } = row('block3/depthwise');
    expect(liveActivations).toBe(978_432);
    expect(inputActivations + activations).toBe(903_168);
  });

  it('has the same memory peak at alpha 0.75 as at 1.0, and at 0.5 as at 0.35', () => {
    const peak = (alpha: number) => analyze(mobilenetV2({ alpha })).memory.peak.elements;
    expect(peak(0.75)).toBe(peak(1));
    expect(peak(0.5)).toBe(peak(0.35));
  });

  it('sees 491 pixels at the end, one every 32, beginning 214 outside', () => {
    expect(row('block17/project').receptiveField?.height).toEqual({
      size: 491,
      jump: 32,
      padding: 214,
    });
  });

  it('has 1,968,680 trainable parameters at alpha 0.5 because the head keeps 1280', () => {
    expect(trainable(mobilenetV2({ alpha: 0.5 }))).toBe(1_968_680);
  });

  it('costs 59.29 million at alpha 0.35 and 209.07 at 0.75, thanks to the 10 % rule', () => {
    expect(macs(mobilenetV2({ alpha: 0.35 })) / 1e6).toBeCloseTo(59.29, 2);
    expect(macs(mobilenetV2({ alpha: 0.75 })) / 1e6).toBeCloseTo(209.07, 2);
  });

  it('takes another expansion for all groups but the first: at t = 1 no block expands', () => {
    const thin = analyze(mobilenetV2({ expansion: 1 }));
    expect(thin.rows.some(({ name }) => name.includes('expand'))).toBe(false);
    expect(row('block2/expand', analyze(mobilenetV2({ expansion: 3 }))).output.channels).toBe(48);
  });
});

describe('timm\'s "activations", the sum of all weighted outputs', () => {
  it('are 5.044 M for V1 and 9.574, 6.679, 5.856, 3.641, 2.864 M for V2', () => {
    const outputs = [1.4, 1, 0.75, 0.5, 0.35].map(
      (alpha) => analyze(mobilenetV2({ alpha })).weightedOutputs / 1e6,
    );
    expect((v1.weightedOutputs / 1e6).toFixed(3)).toBe('5.044');
    expect(outputs.map((value) => value.toFixed(3))).toEqual([
      '9.574',
      '6.679',
      '5.856',
      '3.641',
      '2.864',
    ]);
  });
});
