// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { LayerTime } from '@/lib/engine/types';
import {
  aboutPhoto,
  answer,
  answerClassify,
  answerLoad,
  bench,
  info,
  openTool,
  settled,
} from '@/tests/support/inspect-tool';
import { button, press } from '@/tests/support/mount';
import { TimesTool } from './TimesTool';

vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => bench.engine }));

describe('the times', () => {
  const timeOf = (layer: string): LayerTime => ({
    layer,
    medianMs: layer === 'block1/depthwise' ? 2 : 1,
    range: [1, 2],
    spread: [1, 2],
    runs: 9,
    repetitions: 1,
    backend: 'wasm-simd',
    processors: 8,
    macs: layer === 'block1/pointwise' ? 100 : 10,
    bytes: 40,
    intensity: 0.25,
  });

  it('are measured on request, a few layers at a time, with the dearest named', async () => {
    const { container } = openTool(TimesTool);
    press(button(container, 'Measure'));
    await answerLoad();
    await answerClassify();
    await answer('network', info);
    expect(container.textContent).toContain('Measured 0 of 29 layers');
    for (let step = 1; container.querySelector('progress'); step += 1) {
      const { layers } = bench.engine.questions.at(-1)?.question as { layers: string[] };
      await answer('timeLayers', layers.map(timeOf));
      if (step > 20) throw new Error('it does not end');
    }
    expect(container.querySelectorAll('[data-testid=layer-time]')).toHaveLength(29);
    expect(container.textContent).toContain(
      'The layer that takes the most time is “block 1, depthwise”: 2.0\u00a0ms, 6.7% of all for 2.6% of the multiply-adds.',
    );
    expect(container.textContent).toContain(
      'The layer with the most multiply-adds is “block 1, pointwise”: 26.3%, for 3.3% of the time.',
    );
    expect(container.textContent).toContain('on this device (8 logical processors).');
  });

  it('keep no failure of an earlier photo', async () => {
    const { container, show } = openTool(TimesTool);
    press(button(container, 'Measure'));
    await settled();
    bench.engine.loads.at(-1)?.fail('model-unreachable');
    await settled();
    expect(container.textContent).toContain('MobileNet could not be fetched.');
    show(aboutPhoto('two.jpg'));
    expect(container.textContent).not.toContain('MobileNet could not be fetched.');
  });

  it('can be cancelled, and are given up when a newer photo comes', async () => {
    const { container, first, show } = openTool(TimesTool);
    press(button(container, 'Measure'));
    await answerLoad();
    press(button(container, 'Cancel'));
    expect(bench.engine.requests.at(-1)?.options.signal?.aborted).toBe(true);
    press(button(container, 'Measure'));
    await answerLoad();
    show(first, true);
    await settled();
    expect(bench.engine.requests.at(-1)?.options.signal?.aborted).toBe(true);
    expect(container.querySelector('progress')).toBeNull();
  });
});
