// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { FakeEngine } from '@/lib/engine/fake-engine';
import type { NumericsCheck as Checked } from '@/lib/engine/types';
import {
  aboutPhoto,
  answer,
  answerClassify,
  answerLoad,
  bench,
  settled,
} from '@/tests/support/inspect-tool';
import { button, mount, press } from '@/tests/support/mount';
import { NumericsCheck } from './NumericsCheck';

vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => bench.engine }));

beforeEach(() => {
  bench.engine = new FakeEngine();
});

const { photo, by } = aboutPhoto('one.jpg');
const text = messagesOf('en').classify;
const check = (name = 'one.jpg') => (
  <NumericsCheck
    language="en"
    text={text}
    source={by.source}
    photo={name === 'one.jpg' ? photo : aboutPhoto(name).photo}
  />
);

function checked(difference: number, passed: boolean): Checked {
  const cell = { row: 3, column: 4, channel: 5, network: 1.5, recomputed: 1.25, difference };
  const worst = { layer: 'block2/depthwise', cells: 45, worst: cell };
  return { backend: 'wasm-simd', layers: [worst], worst, passed, tolerance: 1e-3 };
}

async function begin() {
  const mounted = mount(check());
  press(button(mounted.container, text.networks.check.start));
  await answerLoad();
  await answerClassify();
  return mounted;
}

describe('the numerics check', () => {
  it('tells where the running backend is furthest from the arithmetic, and that this is too far', async () => {
    const { container } = await begin();
    await answer('check', checked(0.2, false));
    const result = container.querySelector('[data-testid=numerics-result]');
    expect(result?.getAttribute('data-passed')).toBe('false');
    expect(result?.textContent).toContain(text.networks.check.failed);
    expect(result?.textContent).toContain('block 2, depthwise, row 3');
    expect(result?.textContent).toContain('0.2');
  });

  it('writes a dash where a value is no number', async () => {
    const { container } = await begin();
    await answer('check', checked(NaN, false));
    expect(container.querySelector('dd')?.textContent).toBe('–');
  });

  it('can be cancelled', async () => {
    const { container } = await begin();
    const question = bench.engine.questions.at(-1);
    press(button(container, text.networks.check.cancel));
    await settled();
    expect(question?.options.signal?.aborted).toBe(true);
    expect(container.querySelector('[data-testid=numerics-result]')).toBeNull();
  });

  it('shows no result beside another photo than its own', async () => {
    const { container, show } = await begin();
    await answer('check', checked(1e-6, true));
    expect(container.querySelector('[data-passed=true]')).not.toBeNull();
    show(check('two.jpg'));
    expect(container.querySelector('[data-testid=numerics-result]')).toBeNull();
  });
});
