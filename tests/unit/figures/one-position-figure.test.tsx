// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OnePosition } from '@/components/figures/one-position';
import { messagesOf } from '@/lib/content/messages';
import { createOnePositionStore } from '@/lib/store/one-position';
import { fakeBrowser } from '../../support/browser';
import { button, enter, find, mount, press, pressKey } from '../../support/mount';

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

function figure() {
  const store = createOnePositionStore();
  const { container } = mount(
    <OnePosition language="en" messages={messagesOf('en')} store={store} headingLevel={2} />,
  );
  return { store, container };
}

describe('the figure of one position', () => {
  it('counts with the number of filters that is typed', () => {
    const { container } = figure();
    enter(find<HTMLInputElement>(container, 'input[max="64"]'), '8');
    expect(find(container, 'h2').textContent).toContain('216 times, the separable one 51');
  });

  it('steps back by finished value: from 135 to 108, where the fourth filter ends', () => {
    const { container, store } = figure();
    press(button(container, 'To the previous finished value'));
    expect(store.getState().tick).toBe(108);
  });

  it('uncovers 57 once the question is answered', () => {
    const { container, store } = figure();
    act(() => store.setState({ filters: 10 }));
    press(button(container, 'Just show me'));
    expect(find(container, 'h2').textContent).toContain('the separable one 57');
  });

  it('is one Tab stop, moves by arrows and opens the products of a value by Enter', () => {
    const { container } = figure();
    const drawing = find(container, 'svg[role=graphics-document]');
    expect(drawing.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const first = find<SVGElement & HTMLElement>(drawing, '[tabindex="0"]');
    first.focus();
    pressKey(first, 'ArrowDown');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Normal, filter 2');
    pressKey(document.activeElement ?? first, 'Enter');
    const table = find(container, 'section table');
    expect(table.querySelectorAll('tbody tr')).toHaveLength(27);
    press(button(container, 'Close the products'));
    expect(container.querySelector('section')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Normal, filter 2');
  });
});
