// @vitest-environment jsdom
import fc from 'fast-check';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { EngineError } from '@/lib/engine/errors';
import { inspectorOf } from '@/lib/engine/inspect/ask';
import type { ConvolutionTime, Engine } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { createStateStore } from '@/lib/store/link';
import { fakeBrowser } from '@/tests/support/browser';
import { markupOf } from '@/tests/support/markup';
import { button, find, mount, press } from '@/tests/support/mount';
import { timesOf } from '@/tests/support/made-up-times';
import { model, scriptedEngine } from '@/tests/support/scripted-engine';
import { Drawing } from './Drawing';
import { timeVsMacsTable, type TimeVsMacsState } from './state';
import { createMeasureRequests, TimeVsMacs } from './TimeVsMacs';
import { claimText, noticeTexts, summaryText, timesTable, type Shown } from './words';
import { layerOf, layers, operations, workloadsOf } from './workload';

const engine = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => engine.current }));

const texts = messagesOf('en').timeVsMacs;
const ids = { title: 'title', summary: 'summary' };

beforeEach(() => {
  fakeBrowser();
});

const measured = timesOf(3, [20, 4, 6, 10]);
const shown: Shown = { layer: layerOf(3), times: measured, texts, language: 'en' };

type Asked = Parameters<Engine['inspect']['timeConvolutions']>;

function show(timed: (...asked: Asked) => Promise<readonly ConvolutionTime[]>) {
  const scripted = scriptedEngine();
  engine.current = {
    ...scripted.engine,
    inspect: inspectorOf((method, question, options) => {
      if (method !== 'timeConvolutions') throw new Error(`asked for ${method}`);
      return timed(question as Asked[0], options) as never;
    }),
  } satisfies Engine;
  const store = createStateStore<TimeVsMacsState>(timeVsMacsTable);
  const requests = createMeasureRequests();
  const { container } = mount(
    <TimeVsMacs language="en" messages={messagesOf('en')} store={store} requests={requests} />,
  );
  return { ...scripted, store, requests, container, drawing: find(container, 'svg[role=img]') };
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
const answer = async ({ convolutions }: Asked[0]) =>
  convolutions.map(({ kind }) => measured.times[kind]);

describe('the layers', () => {
  it('are blocks of V1 without a stride, one of each side', () => {
    expect(
      layers.map(({ block, size, channelsIn, channelsOut }) => [
        block,
        size,
        channelsIn,
        channelsOut,
      ]),
    ).toEqual([
      [1, 112, 32, 64],
      [3, 56, 128, 128],
      [5, 28, 256, 256],
      [7, 14, 512, 512],
      [13, 7, 1024, 1024],
    ]);
  });

  it('are counted: multiply-adds, and bytes of inputs, weights and outputs', () => {
    const { normal, depthwise, pointwise, separable } = workloadsOf(layerOf(3));
    expect(normal.macs).toBe(56 * 56 * 9 * 128 * 128);
    expect(depthwise.macs).toBe(56 * 56 * 9 * 128);
    expect(pointwise.macs).toBe(56 * 56 * 128 * 128);
    expect(normal.bytes).toBe(4 * (2 * 56 * 56 * 128 + 9 * 128 * 128));
    expect(depthwise.bytes).toBe(4 * (2 * 56 * 56 * 128 + 9 * 128));
    expect(pointwise.bytes).toBe(4 * (2 * 56 * 56 * 128 + 128 * 128));
    expect(separable.macs).toBe(depthwise.macs + pointwise.macs);
    expect(separable.bytes).toBe(depthwise.bytes + pointwise.bytes);
  });
});

describe('the figure', () => {
  it('shows what can be computed and leaves the times empty until it has measured', async () => {
    const { container, drawing } = show(answer);
    expect(find(container, 'h3').textContent).toBe(
      'Separable, this layer multiplies 8.4 times less. How much less time it takes, only measuring tells.',
    );
    expect(drawing.querySelectorAll('[data-bar=first]')).toHaveLength(4);
    expect(drawing.querySelectorAll('[data-bar=second]')).toHaveLength(0);
    expect(drawing.textContent).toContain('not measured yet');
  });

  it('loads, measures all four in turn, and says what it found', async () => {
    const asked: Asked[0][] = [];
    const { container, drawing, loads } = show((question) => {
      asked.push(question);
      return answer(question);
    });
    press(button(container, 'Measure on this device'));
    await settled();
    expect(button(container, 'Cancel')).toBeDefined();
    loads[0]?.resolve(model);
    await settled();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.convolutions.map(({ kind }) => kind)).toEqual(operations);
    expect(asked[0]?.convolutions[0]).toEqual({
      kind: 'normal',
      size: 56,
      channelsIn: 128,
      channelsOut: 128,
      kernel: 3,
      stride: 1,
    });
    expect(find(container, 'h3').textContent).toBe(
      'Separable, this layer multiplies 8.4 times less and, measured here just now, takes 2.0 times less time.',
    );
    expect(drawing.querySelectorAll('[data-bar=second]')).toHaveLength(4);
    expect(drawing.querySelectorAll('[data-spread]')).toHaveLength(4);
    expect(container.textContent).toContain(
      'Medians of 9 runs each, all four in turn, on WebAssembly with SIMD',
    );
    // 20 / 1.1² and 20 · 1.1² by 10
    expect(container.textContent).toContain(
      'time of both halves: 2.0, by the brackets 1.7 to 2.4.',
    );
    expect(container.textContent).toContain('depthwise took 40%, with 7% of their multiply-adds');
    expect(button(container, 'Measure again')).toBeDefined();
  });

  it('does not show the times of one layer beside another', async () => {
    const { container, drawing, loads, store } = show(answer);
    press(button(container, 'Measure on this device'));
    await settled();
    loads[0]?.resolve(model);
    await settled();
    act(() => store.setState({ block: 7 }));
    expect(drawing.querySelectorAll('[data-bar=second]')).toHaveLength(0);
    act(() => store.setState({ block: 3 }));
    expect(drawing.querySelectorAll('[data-bar=second]')).toHaveLength(4);
  });

  it('gives up the run of a layer that is no longer shown, and its progress with it', async () => {
    const runs: Asked[1][] = [];
    const { container, loads, store } = show((_, options) => {
      runs.push(options);
      return new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => reject(new EngineError('cancelled')));
      });
    });
    press(button(container, 'Measure on this device'));
    await settled();
    loads[0]?.resolve(model);
    await settled();
    act(() => runs[0]?.onProgress?.(0.5));
    expect(find<HTMLProgressElement>(container, 'progress').value).toBe(0.5);
    act(() => store.setState({ block: 7 }));
    expect(runs[0]?.signal?.aborted).toBe(true);
    expect(container.querySelector('progress')).toBeNull();
  });

  it('goes on when the layer is set to what it is', async () => {
    const { container, loads, store } = show(answer);
    press(button(container, 'Measure on this device'));
    await settled();
    act(() => store.setState({ block: 3 }));
    expect(loads[0]?.signal?.aborted).toBe(false);
  });

  it('can be stopped', async () => {
    const { container, loads } = show(answer);
    press(button(container, 'Measure on this device'));
    await settled();
    press(button(container, 'Cancel'));
    await settled();
    expect(loads[0]?.signal?.aborted).toBe(true);
    expect(button(container, 'Measure on this device')).toBeDefined();
  });

  it('says what went wrong and can be asked again', async () => {
    const { container, loads } = show(() => Promise.reject(new EngineError('engine-crashed')));
    press(button(container, 'Measure on this device'));
    await settled();
    loads[0]?.resolve(model);
    await settled();
    expect(find(container, '[role=alert]').textContent).toContain('stopped while it was working');
    expect(button(container, 'Measure on this device')).toBeDefined();
  });

  it('measures when a sentence asks for it', async () => {
    const { requests, loads } = show(answer);
    await settled();
    expect(loads).toHaveLength(0);
    act(() => requests.setState({ isOpen: true }));
    await settled();
    expect(loads).toHaveLength(1);
  });

  it('says so where separable is the slower one', () => {
    const slower = { ...shown, times: timesOf(3, [10, 8, 6, 15]) };
    expect(claimText(slower)).toContain('takes 1.5 times as long');
    expect(noticeTexts({ ...shown, times: null })).toHaveLength(2);
  });

  it('claims nothing where the middle halves of the runs overlap, and asks to measure again', () => {
    // 10 to 22.5 ms against 8 to 18: separable is the faster one by its median alone.
    const overlapping = { ...shown, times: timesOf(3, [15, 4, 6, 12], 1.5) };
    expect(claimText(overlapping)).toBe(
      'Separable, this layer multiplies 8.4 times less. No difference in time can be told just now: noisy, measure again.',
    );
    expect(noticeTexts(overlapping)).toHaveLength(2);
  });
});

describe('drawing, sentence and table', () => {
  const anyTimes = fc.record({
    block: fc.constantFrom(...layers.map(({ block }) => block)),
    medians: fc.array(fc.double({ min: 0.01, max: 900, noNaN: true }), {
      minLength: 4,
      maxLength: 4,
    }),
  });

  it('agree for any times of any layer', () => {
    const { integer, milliseconds, percent } = numbersIn('en');
    fc.assert(
      fc.property(anyTimes, ({ block, medians }) => {
        const times = timesOf(block, medians);
        const now: Shown = { ...shown, layer: layerOf(block), times };
        const markup = markupOf(<Drawing layout="narrow" shown={now} ids={ids} />);
        const workloads = workloadsOf(layerOf(block));
        const sentence = summaryText(now);
        const lengths = [...markup.matchAll(/data-bar="(\w+)"[^>]* width="([\d.]+)"/g)];
        const full = Number(lengths[0]?.[2]);
        timesTable(now).rows.forEach((row, index) => {
          const kind = operations[index] ?? 'normal';
          const share = (medians[index] ?? 0) / (medians[0] ?? 1);
          expect(row[1]).toBe(workloads[kind].macs);
          expect(row[5]).toBe(medians[index]);
          expect(row[6]).toBe(share);
          expect(sentence).toContain(`${integer(workloads[kind].macs)} MACs`);
          expect(sentence).toContain(milliseconds(medians[index] ?? 0));
          expect(markup).toContain(
            `${milliseconds(medians[index] ?? 0)}, ${percent(share, share < 0.1 ? 1 : 0)}`,
          );
          const drawn = Number(lengths[2 * index + 1]?.[2]);
          const least = 2;
          expect(Math.abs(drawn - Math.max(share * full, least))).toBeLessThan(
            0.02 * drawn + (full === least ? Infinity : 0.01),
          );
        });
      }),
      { numRuns: 1000 },
    );
  });

  for (const layout of ['wide', 'narrow'] as const) {
    it(`${layout}, before and after`, () => {
      const before = { ...shown, times: null };
      expect(markupOf(<Drawing layout={layout} shown={before} ids={ids} />)).toMatchSnapshot();
      expect(markupOf(<Drawing layout={layout} shown={shown} ids={ids} />)).toMatchSnapshot();
    });
  }
});
