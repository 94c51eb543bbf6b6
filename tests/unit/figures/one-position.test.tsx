import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArrangedDrawing } from '@/components/figures/one-position/OnePositionDrawing';
import { viewOf, worksOf } from '@/components/figures/one-position/view';
import { claimOf, questionOf, summaryOf, tableOf } from '@/components/figures/one-position/words';
import { judge } from '@/components/ui/predict/judge';
import { convolution, separableConvolution } from '@/lib/arch';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { type Arrangement, designWidths } from '@/lib/layout/arrangement';
import type { OnePositionSetting } from '@/lib/store/one-position';
import { markupOf } from '../../support/markup';

const texts = messagesOf('en').onePosition;
const numbers = numbersIn('en');
const atEnd: OnePositionSetting = { filters: 5, scope: 'position', tick: 1728 };

function shown(setting: Partial<OnePositionSetting>, isAnswered = true) {
  const whole = { ...atEnd, ...setting };
  return viewOf(whole, worksOf(whole.filters), isAnswered);
}

function drawing(setting: Partial<OnePositionSetting>, arrangement: Arrangement, answered = true) {
  return markupOf(
    <ArrangedDrawing
      view={shown(setting, answered)}
      texts={texts}
      numbers={numbers}
      ids={{ title: 'title', summary: 'summary' }}
      phase={0}
      lit={undefined}
      opened={undefined}
      onOpen={() => undefined}
      arrangement={arrangement}
      width={designWidths[arrangement]}
    />,
  );
}

/** What can be read in a drawing, its labels for screen readers included. */
function wordsIn(markup: string): string {
  const labels = [...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
  return [markup.replace(/<[^>]*>/g, ' '), ...labels].join(' ');
}

describe('the words of one position', () => {
  it('claim 135 and 42 for the lecture example', () => {
    expect(claimOf(shown({}), texts, numbers)).toBe(
      'At one position a normal convolution multiplies 135 times, the separable one 42: it looks once and keeps what it saw.',
    );
    expect(summaryOf(shown({}), texts, numbers)).toBe(
      'With 5 filters: normal 135 multiplications, separable 27 + 15 = 42. Ratio 0.311.',
    );
  });

  it('claim 2,160 and 672 at all 16 positions, with the same ratio', () => {
    expect(claimOf(shown({ scope: 'all' }), texts, numbers)).toBe(
      'At all 16 positions a normal convolution multiplies 2,160 times, the separable one 672: both 16 times as often, so the ratio stays 0.311.',
    );
  });

  it('say that one filter saves nothing', () => {
    expect(claimOf(shown({ filters: 1 }), texts, numbers)).toBe(
      'With one filter nothing is saved: a normal convolution multiplies 27 times, the separable one 30.',
    );
  });

  it('say in Vietnamese what is done after 80 multiplications', () => {
    const vietnamese = messagesOf('vi').onePosition;
    expect(summaryOf(shown({ tick: 80 }), vietnamese, numbersIn('vi'))).toBe(
      'Sau 80 phép nhân, tích chập tách biệt đã xong từ phép thứ 42; tích chập chuẩn mới xong 2 trên 5 giá trị.',
    );
  });

  it('ask for 57 and answer 84 and 270 by name', () => {
    const question = questionOf(texts, numbers);
    expect(judge(question, '57')?.isRight).toBe(true);
    expect(judge(question, '84')?.feedback).toContain('84 would be all of it twice');
    expect(judge(question, '270')?.feedback).toContain('10 filters times 27');
    expect(judge(question, '52')?.feedback).toContain('Each filter then mixes 3 numbers');
  });

  it('hide 57 everywhere until there is an answer, and hide nothing else', () => {
    for (const scope of ['position', 'all'] as const) {
      const view = shown({ filters: 10, scope }, false);
      const { rows } = tableOf(view, texts, numbers);
      const everything = [
        claimOf(view, texts, numbers),
        summaryOf(view, texts, numbers),
        JSON.stringify(rows),
        wordsIn(drawing({ filters: 10, scope }, 'wide', false)),
        wordsIn(drawing({ filters: 10, scope }, 'narrow', false)),
      ].join(' ');
      expect(everything).not.toMatch(/\b57\b|\b912\b|0\.211/);
      expect(everything).toContain(scope === 'all' ? '4,320' : '270');
      expect(everything).toContain('?');
    }
    expect(claimOf(shown({ filters: 10 }), texts, numbers)).toContain('57');
  });
});

describe('sentence, table and arithmetic', () => {
  const settings = fc.record({
    filters: fc.integer({ min: 1, max: 64 }),
    scope: fc.constantFrom('position', 'all'),
    tick: fc.integer({ min: 0, max: 1728 }),
  } as const);

  it('say the same numbers for any setting', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const view = shown(setting);
        const input = { height: 6, width: 6, channels: 3 };
        const spec = { input, kernel: 3, filters: setting.filters };
        const normal = convolution(spec);
        const separable = separableConvolution(spec);
        const { rows } = tableOf(view, texts, numbers);
        expect(rows.map((row) => row[4])).toEqual([
          normal.weights,
          separable.depthwise.weights,
          separable.pointwise.weights,
          separable.weights,
          separable.macs / normal.macs,
        ]);
        expect(rows.slice(0, 4).map((row) => row[3])).toEqual([
          normal.macs,
          separable.depthwise.macs,
          separable.pointwise.macs,
          separable.macs,
        ]);
        const made = [view.normal.done, view.separable.done];
        expect([rows[0]?.[1], rows[3]?.[1]]).toEqual(made);
        const claim = claimOf(view, texts, numbers);
        const times = setting.scope === 'all' ? 16 : 1;
        expect(claim).toContain(numbers.integer(normal.weights * times));
        expect(claim).toContain(numbers.integer(separable.weights * times));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the pictures', () => {
  it.each(['wide', 'narrow'] as const)('%s: nothing done, in the middle, at the end', (name) => {
    for (const tick of [0, 33, 135]) expect(drawing({ tick }, name)).toMatchSnapshot(`${tick}`);
  });
});
