// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/figures/ask-network/AskNetwork';
import { ControlsProvider } from '@/components/figures/Controlled';
import {
  explain,
  multiplicationsOf,
  type RealPair,
} from '@/components/figures/one-position/real/real-pair';
import { RealDrawing } from '@/components/figures/one-position/real/RealDrawing';
import { RealPosition } from '@/components/figures/one-position/real/RealPosition';
import { createRealPositionStore } from '@/components/figures/one-position/real/state';
import {
  countsText,
  lookLines,
  mixLines,
  realClaim,
  realNumber,
  realSummary,
  realTable,
} from '@/components/figures/one-position/real/words';
import { messagesOf } from '@/lib/content/messages';
import {
  FakeEngine,
  fakeClassification,
  fakeModelInfo,
  type FakeQuestion,
} from '@/lib/engine/fake-engine';
import { numbersIn } from '@/lib/format/numbers';
import { sumDesignWidths, type SumArrangement } from '@/lib/layout/sum-lines';
import { convolve, depthwise, separable } from '@/lib/ops';
import { allControls } from '@/lib/store/link-query';
import { fakeBrowser } from '../../support/browser';
import { markupOf } from '../../support/markup';
import { button, find, mount, press } from '../../support/mount';

const current = vi.hoisted(() => ({ engine: undefined as unknown }));
vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => current.engine }));

const all = messagesOf('en');
const words = {
  texts: all.onePosition.real,
  photos: all.figure.network.photos,
  numbers: numbersIn('en'),
};

const wave = (length: number, speed: number) =>
  Float32Array.from({ length }, (_, i) => Math.sin(speed * (i + 1) * (i + 1)));

const [side, channels, filters] = [6, 10, 4];
const input = { shape: [side, side, channels] as const, data: wave(side * side * channels, 1) };
const looking = { shape: [3, 3, channels, 1] as const, data: wave(9 * channels, 2) };
const mixing = { shape: [1, 1, channels, filters] as const, data: wave(channels * filters, 3) };
const firstBias = wave(channels, 4);
const lastBias = wave(filters, 5).map((value) => value + 1);
const pads = { top: 1, bottom: 1, left: 1, right: 1 };
const extent = { height: 1, width: 1 };
const relu6 = 'relu6' as const;
const map = convolve(
  separable(input, looking, mixing, {
    depthwise: { padding: pads, bias: firstBias, activation: relu6 },
    pointwise: { bias: lastBias, activation: relu6 },
  })[1],
);

const weights = {
  depthwise: {
    layer: 'block3/depthwise',
    kind: 'depthwise' as const,
    kernel: looking,
    bias: firstBias,
    activation: relu6,
    stride: extent,
    pads,
    input: { height: side, width: side, channels },
    output: { height: side, width: side, channels },
  },
  pointwise: {
    layer: 'block3/pointwise',
    kind: 'pointwise' as const,
    kernel: mixing,
    bias: lastBias,
    activation: relu6,
    stride: extent,
    pads: { top: 0, bottom: 0, left: 0, right: 0 },
    input: { height: side, width: side, channels },
    output: { height: side, width: side, channels: filters },
  },
};

const pair: RealPair = {
  block: 3,
  photo: 'cat',
  looking: depthwise(input, looking, { padding: pads, bias: firstBias, activation: relu6 }),
  mixing: weights.pointwise,
  map,
};

const anyCell = fc.record({
  row: fc.nat({ max: 150 }),
  column: fc.nat({ max: 150 }),
  filter: fc.option(fc.nat({ max: 300 }), { nil: undefined }),
  channel: fc.option(fc.nat({ max: 12 }), { nil: undefined }),
});

describe('a value written out', () => {
  it('is the value of the map at every cell, however the reader asks', () => {
    fc.assert(
      fc.property(anyCell, (asked) => {
        const cell = explain(pair, asked);
        expect(cell.difference).toBe(0);
        expect(cell.row).toBeLessThan(side);
        expect(cell.filter).toBeLessThan(filters);
        // The lines drawn add up to the sum below them.
        for (const lines of [lookLines(cell, words), mixLines(cell, words)]) {
          const terms = lines.filter(({ isResult }) => isResult !== true);
          const total = terms.reduce((sum, { value }) => sum + value, 0);
          expect(total).toBeCloseTo(lines.find(({ isResult }) => isResult)?.value ?? NaN, 9);
        }
        expect(cell.largest.map(({ input: { channel } }) => channel)).toContain(cell.channel);
      }),
      { numRuns: 1000 },
    );
  });

  it('chooses the strongest filter and the channel that counts most', () => {
    const cell = explain(pair, { row: 2, column: 3, filter: undefined, channel: undefined });
    const here = Array.from(
      { length: filters },
      (_, filter) => explain(pair, { row: 2, column: 3, filter, channel: undefined }).value,
    );
    expect(cell.value).toBe(Math.max(...here));
    expect(cell.channel).toBe(cell.largest[0]?.input.channel);
  });

  it('names the sizes of both sums, the counts of both ways, and the difference', () => {
    const cell = explain(pair, { row: 2, column: 3, filter: 1, channel: undefined });
    expect(realClaim(3, null, words)).toBe('The sums are written out once the weights are here.');
    expect(realClaim(3, pair, words)).toBe(
      'In block 3, 9 products and a bias make each kept value, 10 products and a bias the result.',
    );
    expect(multiplicationsOf(pair)).toEqual({ separable: 9 * 10 + 10 * 4, normal: 9 * 10 * 4 });
    expect(countsText(pair, words)).toContain('multiply 130 times. A normal convolution of this');
    expect(realSummary(pair, cell, words)).toMatch(
      /^Block 3, photo “cat”, row 3, column 4, filter 2: .*; difference 0\.00\.$/,
    );
    expect(realNumber(-0.00000031, words.numbers)).toBe('−0.00000031');
    expect(realNumber(-1.5, words.numbers)).toBe('−1.50');
  });

  it('lists every product in the table: nine, and one for each channel', () => {
    const cell = explain(pair, { row: 0, column: 0, filter: 0, channel: undefined });
    const { rows } = realTable(cell, words);
    expect(rows).toHaveLength(9 + 2 + channels + 4);
    expect(rows.filter(([name]) => String(name).includes('padding'))).toHaveLength(5);
    expect(realTable(null, words).rows).toEqual([]);
  });
});

function drawing(arrangement: SumArrangement, row: number) {
  return markupOf(
    <RealDrawing
      cell={explain(pair, { row, column: 2, filter: 1, channel: undefined })}
      ids={{ title: 'title', summary: 'summary' }}
      arrangement={arrangement}
      width={sumDesignWidths[arrangement]}
      onChannel={() => undefined}
      {...words}
    />,
  );
}

describe.each(['wide', 'narrow'] as const)('the drawing of a value, %s', (arrangement) => {
  it.each([0, 3, 5])('is this picture in row %i', (row) => {
    expect(drawing(arrangement, row)).toMatchSnapshot();
  });
});

class NoResizes {
  observe(): void {}
  disconnect(): void {}
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));

async function until(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isThere(); tries++) await settle();
}

/** What the network has and is, for the layers that the figure asks for. */
function answer(asked: FakeQuestion | undefined) {
  if (asked?.method === 'activations') {
    const { layers } = asked.question as { layers: readonly string[] };
    expect(layers).toEqual(['block2/pointwise', 'block3/pointwise']);
    const values = [input, map].map(({ shape, data }, index) => ({
      layer: layers[index] ?? '',
      shape: [...shape],
      data: Float32Array.from(data),
    }));
    return asked.answer(values);
  }
  const { layer } = asked?.question as { layer: string };
  asked?.answer(layer.endsWith('depthwise') ? weights.depthwise : weights.pointwise);
}

describe('the figure of a real value', () => {
  let engine: FakeEngine;
  beforeEach(() => {
    fakeBrowser();
    vi.stubGlobal('ResizeObserver', NoResizes);
    const photo = { ok: true, blob: async () => new Blob(['a photo']) };
    vi.stubGlobal('fetch', async () => photo);
    engine = new FakeEngine();
    current.engine = engine;
  });

  async function fetchPair(container: Element) {
    press(button(container, 'Show real weights (MobileNetV1 0.25, 965\u00a0kB, from this site)'));
    await until(() => engine.loads.length > 0);
    engine.loads[0]?.answer(fakeModelInfo);
    await until(() => engine.requests.length > 0);
    engine.requests[0]?.answer(fakeClassification);
    for (let asked = 0; asked < 3; asked++) {
      await until(() => engine.questions.length > asked);
      answer(engine.questions[asked]);
    }
    await settle();
  }

  it('keeps a channel that the link fixes, as a picture with its name', async () => {
    const store = createRealPositionStore();
    const { container } = mount(
      <ControlsProvider value={{ ...allControls, lock: new Set(['oprk']) }}>
        <RealPosition {...{ language: 'en', messages: all, headingLevel: 2 }} store={store} />
      </ControlsProvider>,
    );
    await fetchPair(container);
    expect(container.querySelectorAll('[data-roving] [role=button]')).toHaveLength(0);
    const chosen = find(container, 'svg g[role=img]').getAttribute('aria-label') ?? '';
    const channel = /^channel (\d+):/.exec(chosen)?.[1];
    expect(container.textContent).toContain(`Depthwise, channel ${channel}: look`);
    expect(container.textContent).toContain('Fixed by this link: channel.');
  });

  it('asks when told to, shows both sums, and lets a channel be chosen', async () => {
    const { container } = mount(
      <RealPosition
        {...{ language: 'en', messages: all, headingLevel: 2 }}
        store={createRealPositionStore()}
      />,
    );
    expect(engine.loads).toHaveLength(0);
    await fetchPair(container);
    expect(find(container, 'figure').textContent).toContain('difference 0.00');
    const listed = [...container.querySelectorAll('[data-roving] [role=button]')];
    expect(listed).toHaveLength(7);
    const second = listed[1];
    if (!(second instanceof SVGElement)) throw new Error('nothing is listed');
    const channel = /channel (\d+)/.exec(second.getAttribute('aria-label') ?? '')?.[1];
    act(() => second.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(container.textContent).toContain(`Depthwise, channel ${channel}: look`);
  });
});
