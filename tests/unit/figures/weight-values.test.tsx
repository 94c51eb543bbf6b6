// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ControlsProvider } from '@/components/figures/Controlled';
import { realWalls, wallCounts } from '@/components/figures/weight-wall/values/real-walls';
import { ValuesDrawing } from '@/components/figures/weight-wall/values/ValuesDrawing';
import {
  placeText,
  valuesClaim,
  valuesSummary,
  valuesTable,
  weightText,
} from '@/components/figures/weight-wall/values/words';
import '@/components/figures/ask-network/AskNetwork';
import { WeightWall } from '@/components/figures/weight-wall';
import { messagesOf } from '@/lib/content/messages';
import { FakeEngine, fakeModelInfo, type FakeQuestion } from '@/lib/engine/fake-engine';
import { numbersIn } from '@/lib/format/numbers';
import { type Arrangement, designWidths } from '@/lib/layout/arrangement';
import type { Kernel } from '@/lib/ops';
import { allControls } from '@/lib/store/link-query';
import { changeWall, weightWallStore } from '@/lib/store/weight-wall';
import { fakeBrowser } from '../../support/browser';
import { button, find, mount, press, pressKey } from '../../support/mount';
import { markupOf } from '../../support/markup';

const current = vi.hoisted(() => ({ engine: undefined as unknown }));
vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => current.engine }));

const all = messagesOf('en');
const words = { texts: all.weightWall.values, numbers: numbersIn('en') };

const kernel = (shape: Kernel['shape'], weightOf: (index: number) => number): Kernel => ({
  shape,
  data: Array.from({ length: shape.reduce((product, side) => product * side, 1) }, (_, i) =>
    weightOf(i),
  ),
});

/** Every tile of the first layer is another one; the pointwise weights go from -1 to 1. */
const normal = kernel([3, 3, 3, 8], (i) => Math.sin(i * i));
const looking = kernel([3, 3, 8, 1], (i) => Math.cos(3 * i * i));
const mixing = kernel([1, 1, 8, 16], (i) => ((i % 16) - 7.5) / 7.5);
const walls = realWalls(normal, looking, mixing);

describe('the words of the real weights', () => {
  it('claim what follows from the description, before any weight has come', () => {
    expect(valuesClaim(words)).toBe(
      'In the first block of MobileNetV1 0.25, 16 filters share one pattern in each of 8 channels.',
    );
    expect(valuesSummary(null, words)).toBe(
      'Two walls still without their weights: 8 × 3 tiles of the first layer, 16 × 8 tiles of block 1.',
    );
    expect(valuesTable(null, words).rows).toEqual([]);
  });

  it('count the patterns of the weights that came', () => {
    expect(walls.patterns).toEqual({ normal: 24, tied: 8 });
    expect(valuesSummary(walls, words)).toBe(
      'The first layer has 24 patterns on 24 tiles; block 1 has 8 on 128 tiles, one for each channel.',
    );
  });

  it('name a tile by filter and channel, with a true minus sign', () => {
    expect(placeText(walls, { wall: 'separable', filter: 0, channel: 4 }, words)).toBe(
      'block 1, filter 1, channel 5: the channel’s pattern times −1',
    );
    expect(placeText(walls, { wall: 'separable', filter: -1, channel: 0 }, words)).toMatch(
      /^block 1, depthwise filter of channel 1: the pattern, from −0\.\d+ to /,
    );
    expect(weightText(-0.00213, words.numbers)).toBe('−0.0021');
    expect(weightText(-0.000001, words.numbers)).toBe('0');
    expect(weightText(6.7301, words.numbers)).toBe('6.73');
  });

  it('list every weight once: 216 + 72 + 128', () => {
    const weights = valuesTable(walls, words).rows.flatMap((row) => row.slice(1));
    expect(weights).toHaveLength(216 + 72 + 128);
    expect(new Set(valuesTable(walls, words).rows.map(([name]) => name)).size).toBe(24 + 8 + 16);
  });
});

function drawing(shown: typeof walls | null, arrangement: Arrangement) {
  return markupOf(
    <ValuesDrawing
      walls={shown}
      ids={{ title: 'title', summary: 'summary' }}
      arrangement={arrangement}
      width={designWidths[arrangement]}
      channels={{ normal: 0, separable: 0 }}
      onChoose={() => undefined}
      {...words}
    />,
  );
}

const squaresIn = (markup: string, name: string) =>
  [...markup.matchAll(/<path[^>]*data-squares="(\w+)"[^>]* d="([^"]*)"/g)]
    .filter(([, each]) => each === name)
    .reduce((sum, [, , d = '']) => sum + (d.match(/z/g)?.length ?? 0), 0);

describe.each(['wide', 'narrow'] as const)('the drawing of the real weights, %s', (arrangement) => {
  it('draws one square for each weight of both walls and of the row', () => {
    const markup = drawing(walls, arrangement);
    // A weight too small to be seen is left out: none of these is.
    const { normal: first, separable: second } = wallCounts;
    const cells = 9 * (first.channels * first.filters + second.channels * second.filters);
    expect(squaresIn(markup, 'wall')).toBeGreaterThan(0.97 * cells);
    expect(squaresIn(markup, 'wall')).toBeLessThanOrEqual(cells);
    expect(squaresIn(markup, 'row')).toBe(9 * second.channels);
    expect(markup.match(/data-mixing=/g)).toHaveLength(16);
  });

  it('shows empty tiles and nothing to walk on before the weights have come', () => {
    const markup = drawing(null, arrangement);
    expect(squaresIn(markup, 'wall')).toBe(0);
    expect(markup).not.toContain('data-roving');
  });

  it('is this picture, apart from the places to walk on', () => {
    const [picture] = drawing(walls, arrangement).split('<g role="group"');
    expect(picture).toMatchSnapshot();
  });
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

function answerWeights(asked: FakeQuestion | undefined) {
  const { layer } = asked?.question as { layer: string };
  const kernels: Readonly<Record<string, Kernel>> = {
    'stem/conv': normal,
    'block1/depthwise': looking,
    'block1/pointwise': mixing,
  };
  // The figure reads nothing but the kernel.
  asked?.answer({ layer, kernel: kernels[layer] } as never);
}

class NoResizes {
  observe(): void {}
  disconnect(): void {}
}

describe('the figure with real weights', () => {
  let engine: FakeEngine;
  beforeEach(() => {
    fakeBrowser();
    vi.stubGlobal('ResizeObserver', NoResizes);
    engine = new FakeEngine();
    current.engine = engine;
    changeWall(weightWallStore, { view: 'values' });
  });

  async function fetchWeights(container: Element) {
    press(button(container, 'Show real weights (MobileNetV1 0.25, 965\u00a0kB, from this site)'));
    await settle();
    engine.loads[0]?.answer(fakeModelInfo);
    for (let asked = 0; asked < 3; asked++) {
      await settle();
      answerWeights(engine.questions[asked]);
    }
    await settle();
  }

  const walk = (container: Element, ...targets: readonly string[]) =>
    targets.forEach((target) => act(() => find(container, `[data-target="${target}"]`).focus()));

  it('tells the figure of another column, not of every tile', async () => {
    changeWall(weightWallStore, { separableColumn: 1 });
    const { container } = mount(<WeightWall language="en" messages={all} headingLevel={2} />);
    await settle();
    await fetchWeights(container);
    const told = vi.fn();
    onTestFinished(weightWallStore.subscribe(told));
    walk(container, 'separable 0 0', 'separable 1 0', 'separable 2 0');
    expect(told).not.toHaveBeenCalled();
    walk(container, 'separable 2 3', 'separable 3 3');
    expect(told).toHaveBeenCalledTimes(1);
    expect(weightWallStore.getState().separableColumn).toBe(4);
  });

  it.each(['lock', 'hide'] as const)('keeps a column under %s=wwk', async (word) => {
    changeWall(weightWallStore, { normalColumn: 1, separableColumn: 2 });
    const controls = { ...allControls, [word]: new Set(['wwk']) };
    const { container } = mount(
      <ControlsProvider value={controls}>
        <WeightWall language="en" messages={all} headingLevel={2} />
      </ControlsProvider>,
    );
    await settle();
    await fetchWeights(container);
    walk(container, 'separable 0 5', 'normal 0 2');
    expect(weightWallStore.getState()).toMatchObject({ normalColumn: 3, separableColumn: 2 });
  });

  it('fetches on request, then lets the columns be walked', async () => {
    const { container } = mount(<WeightWall language="en" messages={all} headingLevel={2} />);
    await settle();
    expect(engine.loads).toHaveLength(0);
    await fetchWeights(container);
    expect(find(container, 'figure').textContent).toContain('24 patterns on 24 tiles');
    const first = find(container, '[data-target="separable 0 0"]');
    expect(first.getAttribute('tabindex')).toBe('0');
    act(() => first.focus());
    pressKey(first, 'ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'block 1, filter 1, channel 2: the channel’s pattern times −1',
    );
    expect(container.textContent).toContain('full square in channel 2:');
    pressKey(find(container, '[data-target="separable 0 1"]'), 'ArrowUp');
    expect(document.activeElement?.getAttribute('data-target')).toBe('separable -1 1');
  });

  it('goes back to counts by the switch', () => {
    const { container } = mount(<WeightWall language="en" messages={all} headingLevel={2} />);
    expect(container.textContent).not.toContain('What lies between?');
    press(find(container, 'input[value="count"]'));
    expect(weightWallStore.getState().view).toBe('count');
    expect(container.textContent).toContain('What lies between?');
  });
});
