// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messageInterval } from '@/components/ui/LiveRegion';
import { messagesOf } from '@/lib/content/messages';
import { fakeBrowser } from '@/tests/support/browser';
import { button, find, mount, press } from '@/tests/support/mount';
import { SkylinesMap } from './SkylinesMap';
import { createSkylinesStore } from './state';

beforeEach(() => {
  fakeBrowser();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

function show(block: number, language: 'en' | 'vi' = 'en') {
  const store = createSkylinesStore({ block });
  const { container } = mount(
    <SkylinesMap language={language} messages={messagesOf(language)} store={store} />,
  );
  const said = () => [...container.querySelectorAll('p')].map(({ textContent }) => textContent);
  return { container, store, said };
}

describe('walking along the map by buttons', () => {
  it('says in words what the chosen block hands on, in the language of the page', () => {
    expect(show(4).said()).toContain(
      'block 4: 28 × 28 × 256 out, 26,593,280 multiply-adds, 33,920 weights',
    );
    expect(show(14, 'vi').said()).toContain(
      'phần đầu ra: ra 1 × 1 × 1.000, 1.024.000 phép nhân-cộng, 1.024.000 trọng số',
    );
  });

  it('leads to the next block and back', () => {
    const { container, store, said } = show(3);
    press(button(container, 'Next block ›'));
    expect(store.getState().block).toBe(4);
    expect(said().join()).toContain('block 4: 28 × 28 × 256 out');
    press(button(container, '‹ Previous block'));
    press(button(container, '‹ Previous block'));
    expect(store.getState().block).toBe(2);
  });

  it('ends at the stem and at the head, where its button stays to be focused', () => {
    const start = show(0);
    const previous = button(start.container, '‹ Previous block');
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    press(previous);
    expect(start.store.getState().block).toBe(0);
    const end = show(14);
    press(button(end.container, 'Next block ›'));
    expect(end.store.getState().block).toBe(14);
  });

  it('is announced, since the focus stays on the button', () => {
    vi.useFakeTimers();
    const { container } = show(3);
    press(button(container, 'Next block ›'));
    act(() => vi.advanceTimersByTime(2 * messageInterval));
    const spoken = [...container.querySelectorAll('[role=status]')].map((each) => each.textContent);
    expect(spoken.join()).toContain('block 4: 28 × 28 × 256 out');
    vi.useRealTimers();
  });

  it('leaves the focus to the radio buttons, which name the same block', () => {
    const { container } = show(12);
    expect(find(container, '[role=radio][aria-checked=true]').getAttribute('aria-label')).toBe(
      'block 12: 7 × 7 × 1,024 out, 25,915,904 multiply-adds, 528,896 weights',
    );
  });
});
