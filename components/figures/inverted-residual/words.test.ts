import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { bottleneck, bottlenecks, middles } from '@/lib/layout/bottleneck';
import { partIds } from '@/lib/layout/spindle-plan';
import { partText } from './part-text';
import { judgeShortcuts } from './prediction';
import { blockTable } from './table';
import { blockWorkText, layersOf, noticeTexts, summaryText, titleText, type Words } from './words';

const wordsIn = (language: 'en' | 'vi', isCovered = false): Words => ({
  texts: messagesOf(language).invertedResidual,
  numbers: numbersIn(language),
  isCovered: ({ number }) => isCovered && number !== 3,
});
const en = wordsIn('en');
const vi = wordsIn('vi');
const own = (block: number, middle: 'depthwise' | 'normal' = 'depthwise') =>
  bottleneck({ block, middle, expansion: 'own' });

describe('the claim', () => {
  it('says thin, wide, thin with the widths of the block', () => {
    expect(titleText(own(3), en)).toBe(
      'Thin, wide, thin: 24 → 144 → 144 → 24. The wide middle is affordable because it is depthwise, and the shortcut joins the thin ends.',
    );
    expect(titleText(own(3), vi)).toBe(
      'Mỏng, rộng, mỏng: 24 → 144 → 144 → 24. Phần giữa rộng mà vẫn rẻ vì là depthwise, và kết nối tắt nối hai đầu mỏng.',
    );
  });

  it('is another for another block, middle and shape', () => {
    expect(titleText(own(4), en)).toBe(
      'Thin, wide, thin: 24 → 144 → 144 → 32. The wide middle is affordable because it is depthwise. No shortcut: the sides differ, and 24 is not 32.',
    );
    expect(titleText(own(3, 'normal'), en)).toContain(
      'With a normal convolution the wide middle costs 144\u00a0times as much,',
    );
    const hourglass = bottleneck({ block: 3, middle: 'depthwise', expansion: 0.25 });
    expect(titleText(hourglass, en)).toBe(
      'Wide, narrow, wide: 24 → 6 → 6 → 24. Here the middle is the thin part, and the shortcut joins the wide ends.',
    );
    expect(titleText(own(1), en)).toBe(
      'One width all through: 32 → 32 → 16. The middle works at the width of the input. No shortcut: 32 is not 16.',
    );
  });

  it('says nothing of a shortcut that is covered', () => {
    expect(titleText(own(4), wordsIn('en', true))).toBe(
      'Thin, wide, thin: 24 → 144 → 144 → 32. The wide middle is affordable because it is depthwise.',
    );
  });
});

describe('the sentence', () => {
  it('tells block, widths, stride, shortcut and multiply-adds', () => {
    expect(summaryText(own(4), en)).toBe(
      'Block 4 of 17: 24, 144, 144, 32 channels; stride 2; no shortcut: the sides differ, and 24 is not 32. 15.47M multiply-adds: expand 1 × 1 10.84M, depthwise 3 × 3 1.02M, project 1 × 1 3.61M.',
    );
    expect(summaryText(own(3), vi)).toBe(
      'Khối 3 trên 17: 24, 144, 144, 24 kênh; bước trượt 1; có kết nối tắt: bước trượt 1, và 24 = 24. 25,7\u00a0Tr phép nhân-cộng: mở rộng 1 × 1 10,8\u00a0Tr, depthwise 3 × 3 4,1\u00a0Tr, chiếu 1 × 1 10,8\u00a0Tr.',
    );
  });

  it('says what there is to notice with the numbers of the block', () => {
    const [values, plain] = noticeTexts(own(3), en);
    expect(values).toContain('75,264 values come in');
    expect(values).toContain('451,584 are inside');
    expect(plain).toBe(
      'The block is not cheaper than one plain 3 × 3 from 24 to 24 (16.3M). What it buys is a middle of 144 channels that would cost 585.3M as a normal convolution.',
    );
  });

  it('names each part and where it stands', () => {
    expect(partText(own(3), 'expand', partIds, en)).toBe(
      'expand 1 × 1: 24 channels in, 144 out, 10.8M multiply-adds, then ReLU6. Part 2 of 6.',
    );
    expect(partText(own(3), 'project', partIds, en)).toBe(
      'project 1 × 1: 144 channels in, 24 out, 10.8M multiply-adds, then no activation (linear). Part 4 of 6.',
    );
  });
});

/** In steps of the last decimal that is written: whole numbers, which add without rounding. */
function written(text: string): { readonly steps: number; readonly step: string } {
  const [, whole = '', decimals = '', unit = ''] = /^([\d,]+)\.?(\d*)([KMB])$/.exec(text) ?? [];
  return { steps: Number(whole.replaceAll(',', '') + decimals), step: `${decimals.length}${unit}` };
}

describe('the multiply-adds of the parts', () => {
  it('are written with one decimal where that adds up, else with more', () => {
    const texts = (number: number) =>
      [...layersOf(own(number), en).map(({ work }) => work), blockWorkText(own(number), en)].join(
        ' ',
      );
    expect(texts(3)).toBe('10.8M 4.1M 10.8M 25.7M');
    expect(texts(4)).toBe('10.84M 1.02M 3.61M 15.47M');
    expect(texts(7)).toBe('4.817M 0.339M 2.408M 7.564M');
  });

  it('add up to what is written for the block: all published ones', () => {
    for (const block of bottlenecks) {
      const sum = written(blockWorkText(block, en));
      const parts = layersOf(block, en).map(({ work }) => written(work));
      expect(parts.reduce((total, { steps }) => total + steps, 0)).toBe(sum.steps);
      expect(new Set(parts.map(({ step }) => step))).toEqual(new Set([sum.step]));
    }
  });

  it('say with ≈ where three decimals do not add up, at any setting of the slider and the switch', () => {
    let isRounded = 0;
    for (const { number } of bottlenecks) {
      for (let quarters = 1; quarters <= 24; quarters += 1) {
        for (const middle of middles) {
          const block = bottleneck({ block: number, middle, expansion: quarters / 4 });
          const text = blockWorkText(block, en);
          const sum = written(text.replace('≈ ', ''));
          const parts = layersOf(block, en).map(({ work }) => written(work));
          const total = parts.reduce((all, { steps }) => all + steps, 0);
          expect(new Set(parts.map(({ step }) => step))).toEqual(new Set([sum.step]));
          if (text.startsWith('≈ ')) isRounded += 1;
          else expect(total).toBe(sum.steps);
        }
      }
    }
    expect(isRounded).toBeGreaterThan(0);
    expect(isRounded).toBeLessThan(0.1 * bottlenecks.length * 24 * middles.length);
  });
});

describe('the table', () => {
  it('agrees with the block and the sentence, whatever is set', () => {
    const settings = fc.record({
      block: fc.integer({ min: 1, max: 17 }),
      middle: fc.constantFrom(...middles),
      expansion: fc.integer({ min: 1, max: 24 }).map((quarters) => quarters / 4),
    });
    fc.assert(
      fc.property(settings, (choice) => {
        const block = bottleneck(choice);
        const { rows } = blockTable(block, en);
        const macs = rows.map((row) => row[6]);
        const parts = block.work.expand === null ? 2 : 3;
        const sum = macs.slice(0, parts).reduce<number>((total, cell) => total + Number(cell), 0);
        expect(rows).toHaveLength(parts + 1 + 17);
        expect(macs[parts]).toBe(block.macs);
        expect(sum).toBe(block.macs);
        expect(rows[parts]?.slice(3, 6)).toEqual([
          block.input.channels,
          block.inner,
          block.output.channels,
        ]);
        expect(rows[parts]?.[7]).toBe(block.shortcut.isOn ? 'yes' : 'no');
        const sentence = summaryText(block, en);
        expect(sentence).toContain(`${blockWorkText(block, en)} multiply-adds`);
        expect(sentence).toContain(block.shortcut.isOn ? '; shortcut:' : '; no shortcut:');
      }),
      { numRuns: 1000 },
    );
  });

  it('covers every shortcut but that of the example until there is an answer', () => {
    const { rows } = blockTable(own(3), wordsIn('en', true));
    const cells = rows.slice(4).map((row) => row[7]);
    expect(cells).toEqual(bottlenecks.map(({ number }) => (number === 3 ? 'yes' : '?')));
  });
});

describe('the prediction', () => {
  const right = [3, 5, 6, 8, 9, 10, 12, 13, 15, 16];
  const judge = (ticked: readonly number[]) =>
    judgeShortcuts({ kind: 'answered', ticked: new Set(ticked) }, en);

  it('is right when the ten are ticked and no other', () => {
    expect(judge(right)).toMatchObject({ isRight: true, remarks: [], mistakes: new Set() });
  });

  it('answers each wrong tick with its mismatch', () => {
    const verdict = judge([...right, 1, 4]);
    expect(verdict.isRight).toBe(false);
    expect(verdict.sentence).toBe('10 of 10 found, 2 ticked that have none.');
    expect(verdict.remarks).toEqual([
      'Block 1 has none: 32 is not 16.',
      'Block 4 has none: stride 2 turns side 56 into 28, and 24 is not 32.',
    ]);
    expect(verdict.mistakes).toEqual(new Set([1, 4]));
  });

  it('names the ones that were left out', () => {
    expect(judge([3]).remarks).toEqual([
      'Left out: 5, 6, 8, 9, 10, 12, 13, 15, 16. There the stride is 1 and as many channels come out as go in.',
    ]);
  });

  it('judges any ticks by set difference', () => {
    const ticks = fc.uniqueArray(fc.integer({ min: 1, max: 17 }));
    fc.assert(
      fc.property(ticks, (ticked) => {
        const { mistakes, isRight } = judge(ticked);
        const expected = bottlenecks
          .map(({ number }) => number)
          .filter((number) => right.includes(number) !== ticked.includes(number));
        expect([...mistakes].sort((a, b) => a - b)).toEqual(expected);
        expect(isRight).toBe(expected.length === 0);
      }),
    );
  });
});
