import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanes, presets, runExperiment } from '@/lib/layout/two-halves';
import { photoChannels } from '@/lib/layout/two-halves-photo';
import { anyState } from '@/tests/support/figures/two-halves';
import { shownOf } from '@/tests/support/figures/two-halves-photo';
import { figureTexts } from './figure-texts';
import { answerText, laneLines, sumLines } from './photo-words';
import type { TwoHalvesState, WeighedState } from './state';
import { probeText, type Shown } from './words';

describe('the sentence on a photo', () => {
  it('says the range of the output, and where it is strongest', () => {
    expect(figureTexts(shownOf({ weights: [1, -0.5, 0] })).summary).toBe(
      'Photo: cat, 96 × 96 cells, each channel from 0 to 255. Looking, then mixing with the weights 1; −½; 0, ReLU between them on. ' +
        'The output runs from 0 to 153, largest at row 2, column 49, at the top.',
    );
  });

  it('says which lane is strongest while looking only', () => {
    const { summary, title } = figureTexts(shownOf({ mode: 'look' }));
    expect(summary).toContain(
      'The outputs run from 0 to 204; the largest value is in output R, at row 2, column 49, at the top.',
    );
    expect(title).toBe('The same 9 weights answer at each of the 9,216 cells of a photo.');
  });

  it('says where nothing is above 0', () => {
    const { summary } = figureTexts(shownOf({ weights: [-1, -1, -1] }, 'vi'));
    expect(summary).toContain(
      'Không tính mép, không ô nào của đầu ra trên 0: các giá trị đi từ −306 đến 0.',
    );
  });
});

describe('the table on a photo', () => {
  it('holds the lit cell from its patch to its output', () => {
    const cell = 10 * 96 + 48;
    const { table } = figureTexts(shownOf({ photoCell: cell, weights: [1, -1, 0] }));
    expect(table.caption).toContain('row 11, column 49');
    expect(table.rows.slice(3, 5)).toEqual([
      ['row 11, column 48, filter −1', 51, 51, 51],
      ['row 11, column 49, filter 1', 255, 153, 51],
    ]);
    expect(table.rows.slice(9)).toEqual([
      ['filtered', 204, 102, 0],
      ['after ReLU', 204, 102, 0],
      ['weight', 1, -1, 0],
      ['product', 204, -102, 0],
      ['output', 102, '', ''],
    ]);
  });

  it('adds up in any setting, also at the rim', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const shown = shownOf({ ...any, mode: 'both', picture: 'photo', relu: true });
        const { rows } = figureTexts(shown).table;
        const numbers = (row: (typeof rows)[number] | undefined) =>
          (row ?? []).slice(1).map(Number);
        lanes.forEach((_, lane) => {
          const filter = shown.state.filters[lane] ?? shown.state.filters[0];
          const sum = rows
            .slice(0, 9)
            .reduce((all, row, tap) => all + (numbers(row)[lane] ?? 0) * (filter[tap] ?? 0), 0);
          expect(numbers(rows[9])[lane]).toBeCloseTo(sum, 9);
        });
        const products = numbers(rows[12]).reduce((all, each) => all + each, 0);
        expect(numbers(rows[13])[0]).toBeCloseTo(products, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the equations on a photo', () => {
  /** Of any grey, so that nothing but whole bytes helps the sums. */
  const noise = photoChannels(
    Uint8ClampedArray.from({ length: 4 * 96 ** 2 }, (_, index) => (index * index * 7919) % 251),
  );
  const numberOf = (text: string) => {
    const size = text.replace(/[−(),]/g, '').replace('½', '.5');
    return (text.includes('−') ? -1 : 1) * Number(size);
  };

  it('are true of the numbers as they are printed, at any cell and with any weights', () => {
    const cells = fc.integer({ min: 0, max: 96 ** 2 - 1 });
    fc.assert(
      fc.property(anyState, cells, (any, photoCell) => {
        const state: WeighedState = { ...any, picture: 'photo', mode: 'both', photoCell };
        const shown: Shown = { ...shownOf(state), outcome: runExperiment(state, noise) };
        const lines = sumLines(shown, 0);
        const products = lines.slice(0, 3).map((line) => {
          const [, value = '', weight = ''] = line.match(/[RGB] (\S+) × (\S+)$/) ?? [];
          return numberOf(value) * numberOf(weight);
        });
        const printed = products.reduce((sum, product) => sum + product, 0);
        expect(lines[3]).toMatch(/^= [−\d,½]+$/);
        expect(numberOf((lines[3] ?? '').slice(2))).toBe(printed + 0);
        expect(probeText(shown, 0).split(' = ')[1]).toBe((lines[3] ?? '').slice(2));
        const ofLanes = lanes.map((_, lane) => {
          const [, value = ''] =
            laneLines(shown, lane)
              .at(-1)
              ?.match(/= (\S+)$/) ?? [];
          return numberOf(value);
        });
        expect(ofLanes.reduce((sum, value) => sum + value, 0)).toBe(printed + 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is said about the picture', () => {
  it('is that edges light up with the weights a photo starts with, and come out dark with 1, −1, −1', () => {
    const shown = shownOf({ picture: 'photo' });
    expect(shown.state.weights).toEqual([1, 1, 1]);
    expect(answerText(shown)).toBe('Most of what the filter looks for lights up in the output.');
    expect(answerText(shownOf({ weights: [-1, -1, 1] }, 'vi'))).toBe(
      'Với các trọng số −1; −1; 1, phần lớn những gì bộ lọc tìm lại hiện ra tối: dưới 0.',
    );
    expect(answerText(shownOf({ weights: [0, 0, 1] }))).toContain('it adds up to 0');
    expect(answerText(shownOf({ mode: 'mix' }))).toContain('lighter than mid-grey is above 0');
  });

  it('is that the filter finds nothing where there is nothing to find, without a word of weights', () => {
    const empty = { filters: [presets.nothing.map(() => 0 as const)] as const };
    for (const mode of ['look', 'both'] as const) {
      expect(answerText(shownOf({ ...empty, mode }))).toBe(
        'The filter finds nothing in this photo.',
      );
    }
    expect(answerText(shownOf({ filters: [presets.topEdge], mode: 'look' }, 'vi'))).toBe(
      'Bộ lọc không tìm thấy gì trong ảnh này.',
    );
  });

  it('names no weights while looking only, whatever the filters and ReLU', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const text = answerText(shownOf({ ...any, mode: 'look', picture: 'photo' }));
        expect(text).not.toContain('weights');
      }),
      { numRuns: 60 },
    );
  });

  it('is true of the weights of each picture, and weights that the reader has set stay in both', () => {
    const weightsOn = (picture: 'squares' | 'photo', set: Partial<TwoHalvesState> = {}) =>
      shownOf({ picture, ...set }).state.weights;
    expect([weightsOn('squares'), weightsOn('photo')]).toEqual([
      [1, -1, -1],
      [1, 1, 1],
    ]);
    for (const weights of [
      [1, 1, 1],
      [1, -1, -1],
    ] as const) {
      expect(weightsOn('squares', { weights })).toEqual(weights);
      expect(weightsOn('photo', { weights })).toEqual(weights);
    }
  });
});
