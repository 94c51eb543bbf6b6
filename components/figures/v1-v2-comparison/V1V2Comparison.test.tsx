// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { analyze, mobilenetV1, mobilenetV2 } from '@/lib/arch';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { createStateStore } from '@/lib/store/link';
import { fakeBrowser } from '@/tests/support/browser';
import { markupOf } from '@/tests/support/markup';
import { button, find, mount, press } from '@/tests/support/mount';
import { measures, pairNames, pairOf, printedOf, publishedPair } from './comparison';
import { Drawing } from './Drawing';
import { comparisonTable, type ComparisonState } from './state';
import { V1V2Comparison } from './V1V2Comparison';
import { comparisonRows, summaryText, type Shown } from './words';

const texts = messagesOf('en').v1V2Comparison;
const ids = { title: 'title', summary: 'summary' };
const shown: Shown = {
  comparison: publishedPair(),
  texts,
  language: 'en',
  isCovered: false,
};

beforeEach(() => {
  fakeBrowser();
});

function show(language: 'en' | 'vi' = 'en') {
  const store = createStateStore<ComparisonState>(comparisonTable);
  const { container } = mount(
    <V1V2Comparison language={language} messages={messagesOf(language)} store={store} />,
  );
  return { store, container, drawing: find(container, 'svg[role=img]') };
}

describe('V1 beside V2', () => {
  it('has the published numbers of both', () => {
    expect(pairNames.map((name) => pairOf(publishedPair(), name))).toEqual([
      { first: 13, second: 17, ratio: 17 / 13 },
      { first: 4_231_976, second: 3_504_872, ratio: 3_504_872 / 4_231_976 },
      { first: 568_740_352, second: 300_774_272, ratio: 300_774_272 / 568_740_352 },
      { first: 1_204_224, second: 1_505_280, ratio: 1.25 },
      { first: 1_204_224, second: 602_112, ratio: 0.5 },
    ]);
  });

  it('names the network and the quantity of every printed number as its heads', () => {
    const { container, store } = show();
    store.setState({ measure: 'macs' });
    const printed = find<HTMLTableSectionElement>(
      container,
      `[aria-label="${texts.published.caption}"] tbody`,
    );
    const heads = [...printed.rows].map((row) =>
      [...row.querySelectorAll('th[scope=row]')].map(({ textContent }) => textContent),
    );
    expect(heads).toHaveLength(7);
    expect(heads[0]).toEqual(['V1', 'million multiply-adds']);
    expect(heads[2]).toEqual(['V2', 'million multiply-adds']);
  });

  it('covers the memory of V2, and nothing else, until there is an answer', () => {
    const { container, drawing } = show();
    const heading = find(container, 'h3');
    expect(heading.textContent).toBe(
      'V2 needs 1.9 times fewer multiply-adds than V1. And how much memory?',
    );
    expect(drawing.querySelectorAll('rect')).toHaveLength(9);
    expect(find(container, 'table').textContent).not.toContain('1,505,280');
    press(button(container, 'Just show me'));
    expect(heading.textContent).toBe(
      'V2 needs 1.9 times fewer multiply-adds than V1 and yet, run layer by layer, 25% more memory.',
    );
    expect(drawing.querySelectorAll('rect')).toHaveLength(10);
    expect(drawing.textContent).toContain('layer by layer: V2 ÷ V1 = 1.25');
    expect(drawing.textContent).toContain('1,505,280');
  });

  it('answers the wrong guesses by name', () => {
    const { container } = show();
    press(find(container, 'input[value=less]'));
    press(button(container, 'Check my answer'));
    expect(container.textContent).toContain('what V2 needs if each block is one operation');
    press(find(container, 'input[value=more]'));
    press(button(container, 'Check my answer'));
    expect(container.textContent).toContain('112 × 112 × 96, wider than anything V1 holds');
  });

  it('says of each measure what is printed, and why it differs', () => {
    const { container } = show();
    expect(container.textContent).toContain(
      'V1million multiply-adds575568.74not established: no way of counting that was tried gives itSandler',
    );
    expect(container.textContent).toContain('529568.74a typing error in the source');
    press(find(container, 'input[value=blocks]'));
    expect(container.textContent).toContain('speaks of 19 bottlenecks');
    expect(container.textContent).toContain('add up to 17');
    press(find(container, 'input[value=memory]'));
    expect(container.textContent).not.toContain('most in block');
    press(button(container, 'Just show me'));
    expect(container.textContent).toContain(
      'V1 keeps most in block 1, pointwise: 112 × 112 × 32 + 112 × 112 × 64. ' +
        'V2 in block 2, depthwise: 112 × 112 × 96 + 56 × 56 × 96.',
    );
  });

  it('speaks Vietnamese', () => {
    const { container } = show('vi');
    press(button(container, 'Cho xem luôn'));
    expect(container.textContent).toContain('1.505.280');
    expect(container.textContent).toContain('ít phép nhân-cộng hơn V1 1,9 lần');
  });

  it('shows only what was printed of the plain networks at this setting', () => {
    const macs = printedOf(publishedPair(), 'macs').map(({ printed }) => printed);
    expect(macs).toEqual(['569', '569', '300', '575', '300', '300', '529']);
    expect(printedOf(publishedPair(), 'parameters')).toHaveLength(11);
  });
});

describe('drawing, sentence and table', () => {
  const setting = fc.record({
    alpha: fc.integer({ min: 10, max: 200 }).map((hundredths) => hundredths / 100),
    resolution: fc.constantFrom(96, 128, 160, 192, 224, 256),
  });

  it('agree with the analyses of any two networks', () => {
    const { integer } = numbersIn('en');
    fc.assert(
      fc.property(setting, setting, (first, second) => {
        const comparison = {
          first: analyze(mobilenetV1(first)),
          second: analyze(mobilenetV2(second)),
        };
        const now: Shown = { ...shown, comparison };
        const markup = markupOf(<Drawing layout="narrow" measure="macs" shown={now} ids={ids} />);
        const widths = [...markup.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, w]) =>
          Number(w),
        );
        const sentence = summaryText(now);
        comparisonRows(now).rows.forEach((row, index) => {
          const name = pairNames[index] ?? 'macs';
          const pair = pairOf(comparison, name);
          expect(row.slice(1)).toEqual([pair.first, pair.second, pair.ratio]);
          expect(sentence).toContain(`${integer(pair.first)} and ${integer(pair.second)}`);
          expect(markup).toContain(`>${integer(pair.second)}<`);
          const [a = 0, b = 0] = widths.slice(2 * index);
          expect(Math.abs(b / a - pair.ratio)).toBeLessThan(0.02 * Math.max(1, pair.ratio ** 2));
        });
      }),
      { numRuns: 1000 },
    );
  });

  for (const layout of ['wide', 'narrow'] as const) {
    for (const measure of measures) {
      it(`${layout}, ${measure}`, () => {
        expect(
          markupOf(<Drawing layout={layout} measure={measure} shown={shown} ids={ids} />),
        ).toMatchSnapshot();
      });
    }
  }
});
