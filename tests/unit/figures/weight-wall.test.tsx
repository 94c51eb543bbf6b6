import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tileText } from '@/components/figures/weight-wall/TileCursor';
import { viewOf } from '@/components/figures/weight-wall/view';
import { ArrangedWall } from '@/components/figures/weight-wall/WallDrawing';
import {
  claimOf,
  noticesOf,
  questionOf,
  summaryOf,
  tableOf,
} from '@/components/figures/weight-wall/words';
import { judge } from '@/components/ui/predict/judge';
import { compareConvolutions } from '@/lib/arch';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { type Arrangement, designWidths } from '@/lib/layout/arrangement';
import {
  changeWall,
  kernels,
  possibleGroups,
  weightWallStore,
  type WeightWallSetting,
} from '@/lib/store/weight-wall';
import { markupOf } from '../../support/markup';

const texts = messagesOf('en').weightWall;
const numbers = numbersIn('en');
const lecture: WeightWallSetting = {
  channels: 3,
  filters: 5,
  kernel: 3,
  step: 3,
  groups: 1,
  view: 'count',
  normalColumn: 1,
  separableColumn: 1,
};

const shown = (setting: Partial<WeightWallSetting>) => viewOf({ ...lecture, ...setting });

interface Shot extends Partial<WeightWallSetting> {
  readonly progress?: number;
  readonly slide?: number;
}

function drawing({ progress, slide = 0, ...setting }: Shot, arrangement: Arrangement) {
  const view = shown(setting);
  return markupOf(
    <ArrangedWall
      view={view}
      texts={texts}
      numbers={numbers}
      ids={{ title: 'title', summary: 'summary' }}
      progress={progress ?? view.setting.step}
      groups={view.setting.groups}
      slide={slide}
      isTried
      onChange={() => undefined}
      arrangement={arrangement}
      width={designWidths[arrangement]}
    />,
  );
}

/** Cells in the paths of one kind, and whether they are opaque. */
function cellsDrawn(markup: string, kind: string): number {
  const paths = [...markup.matchAll(/<path[^>]*data-cells="(\w+)"[^>]* d="([^"]*)"/g)];
  return paths
    .filter(([whole, name]) => name === kind && !whole.includes('opacity'))
    .reduce((sum, [, , d = '']) => sum + (d.match(/z/g)?.length ?? 0), 0);
}

describe('the words of the wall', () => {
  it('claim 1/5 + 1/9 = 0.311 and count 42 of 135', () => {
    expect(claimOf(shown({}), texts, numbers)).toBe(
      'One row out of 5, and one cell out of 9: 1/5 + 1/9 = 0.311.',
    );
    expect(summaryOf(shown({}), texts, numbers)).toBe(
      'Counted: 27 + 15 = 42 of 135 weights are left, a ratio of 0.311; 93 are saved.',
    );
  });

  it('round a tie as the table does: 81/720 is 0.1125, printed 0.113', () => {
    const tie = { channels: 1, filters: 720, kernel: 3 };
    expect(claimOf(shown(tie), texts, numbers)).toContain('1/720 + 1/9 = 0.113');
    expect(tableOf(shown(tie), texts, numbers).rows[3]?.[4]).toBe(0.1125);
  });

  it('say where a separable convolution is dearer: one filter, or f = 1', () => {
    expect(claimOf(shown({ filters: 1 }), texts, numbers)).toContain('1.111, dearer');
    expect(claimOf(shown({ kernel: 1 }), texts, numbers)).toContain('1.2, dearer');
    expect(claimOf(shown({}), texts, numbers)).not.toContain('dearer');
  });

  it('tell the ceiling of 9 and the 8.84 of 512 filters only after the question', () => {
    const told = (isAnswered: boolean) =>
      noticesOf(shown({}), texts, numbers, isAnswered).join(' ');
    expect(told(true)).toContain('no more than 9 times');
    expect(told(true)).toContain('8.84 times');
    expect(told(false)).not.toContain('ceiling');
    expect(told(false)).not.toContain('9 times');
    expect(told(false)).toContain('dearer, 1.11');
  });

  it('answer each wrong limit by name', () => {
    const question = questionOf(texts, numbers);
    expect(judge(question, 'cell')?.isRight).toBe(true);
    expect(judge(question, 'zero')?.feedback).toContain('The dots stay');
    expect(judge(question, 'channel')?.feedback).toContain('cancels');
  });

  it('say of a tile how many of its weights are kept', () => {
    const text = (setting: Partial<WeightWallSetting>, filter: number, channel: number) =>
      tileText({ filter, channel }, shown(setting), texts, numbers);
    expect(text({}, 1, 2)).toBe('filter 2, channel 3: 1 of 9 weights kept');
    expect(text({ step: 0 }, 1, 2)).toBe('filter 2, channel 3: 9 of 9 weights kept');
    expect(text({}, -1, 2)).toBe('depthwise filter of channel 3: 9 weights');
    const groups = { channels: 4, filters: 8, step: 4, groups: 2 };
    expect(text(groups, 0, 3)).toBe('filter 1, channel 4: 0 of 9 weights kept');
  });
});

describe('drawing, equation, table and arithmetic', () => {
  const settings = fc.record({
    channels: fc.integer({ min: 1, max: 1024 }),
    filters: fc.integer({ min: 1, max: 1024 }),
    kernel: fc.constantFrom(...kernels),
    step: fc.integer({ min: 0, max: 3 }),
    groups: fc.constant(1),
  });

  it('agree for any setting, and the fractions are 1/n_c′ and 1/f²', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { channels, filters, kernel } = setting;
        const input = { height: kernel, width: kernel, channels };
        const { normal, separable, parametersRatio } = compareConvolutions({
          input,
          kernel,
          filters,
        });
        const { rows } = tableOf(shown(setting), texts, numbers);
        expect(rows.map((row) => row[3])).toEqual([
          normal.weights,
          separable.depthwise.weights,
          separable.pointwise.weights,
          separable.weights,
        ]);
        expect(rows[1]?.[4]).toBeCloseTo(1 / filters, 12);
        expect(rows[2]?.[4]).toBeCloseTo(1 / kernel ** 2, 12);
        expect(rows[3]?.[4]).toBeCloseTo(parametersRatio, 12);
        const claim = claimOf(shown(setting), texts, numbers);
        expect(claim).toContain(`1/${numbers.integer(filters)} + 1/${kernel ** 2}`);
        expect(claim).toContain(numbers.upTo(parametersRatio, 3));
      }),
      { numRuns: 1000 },
    );
  });

  it('draw one solid cell for each weight that is kept, at every beat', () => {
    const counts = (shot: Shot) =>
      ['wall', 'row', 'dots', 'groups'].map((kind) => cellsDrawn(drawing(shot, 'narrow'), kind));
    expect(counts({ step: 0 })).toEqual([135, 0, 0, 0]);
    expect(counts({ step: 1 })).toEqual([135, 27, 0, 0]);
    expect(counts({ step: 2 })).toEqual([0, 27, 15, 0]);
    expect(counts({ step: 3 })).toEqual([0, 27, 15, 0]);
    const groups = { channels: 4, filters: 8, step: 4, groups: 2 };
    expect(counts(groups)).toEqual([0, 0, 0, 144]);
  });

  it('put the numbers of the table into the equation', () => {
    const words = drawing({}, 'wide').replace(/<[^>]*>/g, ' ');
    expect(words).toMatch(/0\.311/);
    expect(words).toMatch(/27 \+ 15 = 42\s+of 135 weights/);
    expect(drawing({ step: 1 }, 'wide').replace(/<[^>]*>/g, ' ')).not.toMatch(/0\.311/);
  });
});

describe('the fractions of the equation', () => {
  it.each(['wide', 'narrow'] as const)(
    'name the half that each counts in that half’s colour, and keep the colours of the letters: %s',
    (arrangement) => {
      const terms = drawing({}, arrangement).split(/(?=<g data-dimension="\w+" data-part=)/);
      const told = terms.slice(1).map((markup) => {
        const [part, ...letters] = [...markup.matchAll(/data-dimension="(\w+)"/g)].map(
          ([, dimension]) => dimension,
        );
        const words = markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
        return { part, letters: letters.slice(0, 2), words };
      });
      expect(told).toEqual([
        {
          part: 'f',
          letters: ['ncPrime', 'ncPrime'],
          words: expect.stringMatching(/^ 1 n c ′ depthwise one row of n c ′/),
        },
        {
          part: 'ncPrime',
          letters: ['f', 'f'],
          words: expect.stringMatching(/^ 1 f ² pointwise one cell of f ²/),
        },
      ]);
    },
  );
});

describe('the state of the wall', () => {
  it('lets groups divide channels and filters, and leaves 1 where nothing does', () => {
    expect(possibleGroups({ channels: 3, filters: 5 })).toEqual([1]);
    expect(possibleGroups({ channels: 4, filters: 8 })).toEqual([1, 2, 4]);
    changeWall(weightWallStore, { channels: 4, filters: 8, groups: 4 });
    expect(weightWallStore.getState().groups).toBe(4);
    changeWall(weightWallStore, { channels: 6 });
    expect(weightWallStore.getState().groups).toBe(2);
    changeWall(weightWallStore, lecture);
    expect(weightWallStore.getState()).toEqual(lecture);
  });
});

describe('the pictures', () => {
  it.each(['wide', 'narrow'] as const)('%s: every beat, and half way to the row', (arrangement) => {
    const shots = {
      wall: { step: 0 },
      half: { step: 0, progress: 0.5 },
      row: { step: 1 },
      dots: { step: 2 },
      counted: { step: 3 },
      groups: { channels: 4, filters: 4, step: 4, groups: 2 },
      'one channel a group': { channels: 2, filters: 4, step: 4, groups: 2, slide: 1 },
      'large wall, counted': { channels: 512, filters: 512, step: 3 },
      'slender wall, counted': { channels: 3, filters: 512, step: 3 },
    };
    for (const [name, shot] of Object.entries(shots)) {
      expect(drawing(shot, arrangement)).toMatchSnapshot(name);
    }
  });
});
