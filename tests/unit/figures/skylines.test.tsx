import { describe, expect, it } from 'vitest';
import { SkylinesDrawing } from '@/components/figures/skylines/SkylinesDrawing';
import {
  barLabel,
  notesOf,
  sentenceOf,
  titleOf,
  type MappedNetwork,
} from '@/components/figures/skylines/words';
import { analyze, mobilenetV1, mobilenetV2, standardTwin, type Network } from '@/lib/arch';
import { messagesOf } from '@/lib/content/messages';
import { measures, type Measure } from '@/lib/layout/skyline-bars';
import { skylineColumns } from '@/lib/layout/skyline-columns';
import { layoutSkylines } from '@/lib/layout/skylines';
import { markupOf } from '../../support/markup';

function mapped(network: Network): MappedNetwork {
  const analysis = analyze(network);
  const twin = analyze(standardTwin(network));
  return { analysis, twin, columns: skylineColumns(analysis, twin) };
}

const wording = (language: 'en' | 'vi') => ({ language, text: messagesOf(language).skylines });

function drawing(
  network: MappedNetwork,
  language: 'en' | 'vi',
  width: number,
  shown: readonly Measure[],
  selected = 3,
) {
  return markupOf(
    <SkylinesDrawing
      ids={{ title: 'title', summary: 'summary' }}
      layout={layoutSkylines(network.columns, { width, measures: shown })}
      network={network}
      told={network}
      wording={wording(language)}
      lit={undefined}
      selected={selected}
      onSelect={() => undefined}
    />,
  );
}

describe('the map as a picture', () => {
  it('of MobileNetV1 on 960 px', () => {
    expect(drawing(mapped(mobilenetV1()), 'en', 960, measures)).toMatchSnapshot();
  });

  it.each(measures)('of MobileNetV1 on a phone, %s, first and last block chosen', (measure) => {
    const network = mapped(mobilenetV1());
    for (const selected of [1, 13]) {
      expect(drawing(network, 'en', 328, [measure], selected)).toMatchSnapshot(`block ${selected}`);
    }
  });

  it('of MobileNetV2 on 960 px, first and last block chosen', () => {
    const network = mapped(mobilenetV2());
    for (const selected of [1, 17]) {
      expect(drawing(network, 'en', 960, measures, selected)).toMatchSnapshot(`block ${selected}`);
    }
  });

  it('of MobileNetV2 0.35 at 160 on 328 px, one measure', () => {
    const network = mapped(mobilenetV2({ alpha: 0.35, resolution: 160 }));
    expect(drawing(network, 'vi', 328, ['values'])).toMatchSnapshot();
  });

  it('changes at most 300 elements while alpha is dragged', () => {
    const lines = (alpha: number) =>
      drawing(mapped(mobilenetV2({ alpha })), 'en', 960, measures).split('\n');
    const [before, after] = [lines(1), lines(0.75)];
    const changes = after.filter((line, index) => line !== before[index] && line.startsWith('<'));
    expect(changes.length).toBeGreaterThan(50);
    expect(changes.length).toBeLessThan(300);
  });

  it('is one radio group in which the chosen block alone can be reached with Tab', () => {
    const markup = drawing(mapped(mobilenetV1()), 'en', 960, measures);
    expect(markup.match(/role="radio"/g)).toHaveLength(15);
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(markup).toContain(
      'aria-checked="true" aria-label="block 3: 56 × 56 × 128 out, 54,992,896 multiply-adds, 17,536 weights"',
    );
  });
});

describe('the words of the map', () => {
  it('claim what the bars show, with a computed number', () => {
    expect(titleOf(mapped(mobilenetV1()), wording('en'))).toBe(
      'Values fall, weights rise, work stays at about one height or twice it. Normal convolutions would need 8.6\u00a0times as many multiply-adds.',
    );
    expect(titleOf(mapped(mobilenetV2()), wording('vi'))).toBe(
      'Giữa các khối thì mỏng, trong khối thì rộng. Tích chập chuẩn sẽ cần số phép nhân-cộng gấp 4,1\u00a0lần.',
    );
    expect(titleOf(mapped(mobilenetV2({ expansion: 1 })), wording('en'))).toMatch(
      /^Values fall and weights rise\./,
    );
  });

  it('say the state in one sentence', () => {
    expect(sentenceOf(mapped(mobilenetV1()), wording('en'))).toBe(
      'MobileNetV1, α\u00a0=\u00a01, on 224 × 224 pixels: 568,740,352 multiply-adds, of which 3.1% are depthwise; built from normal convolutions 4,867,293,184, 8.6\u00a0times as many. From block 1 to block 13 the values handed on go from 802,816 to 50,176, the weights from 2,336 to 1,057,792.',
    );
  });

  it('say which share the hairline of depthwise layers is', () => {
    expect(notesOf('work', mapped(mobilenetV1()), wording('en'))[1]).toBe(
      'line at the foot: depthwise, 3.1%',
    );
    expect(notesOf('weights', mapped(mobilenetV1()), wording('en'))[0]).toBe(
      'line at the foot: depthwise, 1.1%',
    );
    expect(notesOf('values', mapped(mobilenetV1()), wording('en'))).toEqual([]);
  });

  it('never call a bar 0', () => {
    expect([5, 4, 0].map((amount) => barLabel(amount, 1e3, 'en'))).toEqual(['0.01', '<0.01', '0']);
    expect(barLabel(2, 1e3, 'vi', 2)).toBe('<0,01');
  });

  it('label bars with three digits that count, or two where columns are narrow', () => {
    const amounts = [802_816, 50_176, 2_336, 864, 1_057_792];
    expect(amounts.map((amount) => barLabel(amount, 1e3, 'en'))).toEqual([
      '803',
      '50.2',
      '2.34',
      '0.86',
      '1,058',
    ]);
    expect(amounts.map((amount) => barLabel(amount, 1e3, 'vi', 2))).toEqual([
      '803',
      '50',
      '2,3',
      '0,86',
      '1.058',
    ]);
  });
});
