// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WeightWall } from '@/components/figures/weight-wall';
import { messagesOf } from '@/lib/content/messages';
import { defaultsOf } from '@/lib/store/codec';
import { wallSteps, weightWallStore, weightWallTable } from '@/lib/store/weight-wall';
import type { WeightWallSetting } from '@/lib/store/weight-wall';
import { fakeBrowser } from '../../support/browser';
import { button, find, mount, press, pressKey } from '../../support/mount';

beforeEach(() => {
  fakeBrowser({ reducedMotion: true });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    DOMRect.fromRect({ width: 960 }),
  );
  weightWallStore.setState(defaultsOf<WeightWallSetting>(weightWallTable));
});

function figure(setting: Partial<WeightWallSetting> = {}) {
  weightWallStore.setState(setting);
  const { container } = mount(
    <WeightWall language="en" messages={messagesOf('en')} headingLevel={2} />,
  );
  const grip = (name: string) => find(container, `svg [role=slider][aria-label="${name}"]`);
  const tile = () => find<SVGElement & HTMLElement>(container, 'svg [role=img]');
  const walk = (...keys: string[]) => keys.forEach((key) => pressKey(tile(), key));
  return { container, grip, tile, walk };
}

describe('the grips of the wall', () => {
  it('change the number of filters by one with an arrow key, by a tenth with Page keys', () => {
    const { container, grip } = figure();
    pressKey(grip('filters'), 'ArrowUp');
    expect(weightWallStore.getState().filters).toBe(6);
    expect(grip('filters').getAttribute('aria-valuenow')).toBe('6');
    expect(find(container, 'h2').textContent).toContain('1/6 + 1/9 = 0.278');
    pressKey(grip('filters'), 'ArrowDown');
    expect(find(container, 'h2').textContent).toContain('1/5 + 1/9 = 0.311');
    act(() => weightWallStore.setState({ filters: 512 }));
    pressKey(grip('filters'), 'PageDown');
    expect(weightWallStore.getState().filters).toBe(461);
  });

  it('change the number of channels at the right edge, and stop at 1', () => {
    const { grip } = figure();
    pressKey(grip('input channels'), 'ArrowRight');
    expect(weightWallStore.getState().channels).toBe(4);
    pressKey(grip('input channels'), 'Home');
    pressKey(grip('input channels'), 'ArrowLeft');
    expect(weightWallStore.getState().channels).toBe(1);
  });
});

describe('the tiles of the wall', () => {
  it('are one Tab stop; arrows walk, and each says how many of its weights are kept', () => {
    const { tile, walk } = figure();
    tile().focus();
    walk('ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(document.activeElement).toBe(tile());
    expect(tile().getAttribute('aria-label')).toBe('filter 2, channel 3: 1 of 9 weights kept');
    walk('ArrowUp', 'ArrowUp');
    expect(tile().getAttribute('aria-label')).toBe('depthwise filter of channel 3: 9 weights');
    walk('ArrowUp', 'ArrowRight');
    expect(tile().getAttribute('aria-label')).toBe('depthwise filter of channel 3: 9 weights');
    expect(document.activeElement).toBe(tile());
  });

  it('end at the corner of the wall', () => {
    const { tile, walk } = figure({ step: wallSteps.wall });
    walk(...Array.from({ length: 9 }, () => ['ArrowDown', 'ArrowRight']).flat());
    expect(tile().getAttribute('aria-label')).toBe('filter 5, channel 3: 9 of 9 weights kept');
  });
});

describe('the groups of the wall', () => {
  it('say that nothing divides 3 and 5, and offer 4 and 8, which 1, 2 and 4 divide', () => {
    const { container } = figure();
    press(button(container, 'What lies between? Groups'));
    expect(container.textContent).toContain('divides both 3 channels and 5 filters');
    press(button(container, 'Take 4 channels and 8 filters'));
    expect(weightWallStore.getState()).toMatchObject({ channels: 4, filters: 8, step: 4 });
    expect(container.textContent).not.toContain('divides both');
    act(() => weightWallStore.setState({ groups: 2 }));
    expect(container.textContent).toContain('In 2 groups 144 of 288 weights are left');
    press(button(container, 'What lies between? Groups'));
    expect(weightWallStore.getState().step).toBe(wallSteps.counted);
  });
});

describe('the question of the wall', () => {
  it('keeps the ceiling of 9 to itself until there is an answer', () => {
    const { container } = figure();
    expect(container.textContent).not.toContain('no more than 9 times');
    expect(container.textContent).not.toContain('8.84');
    press(find(container, 'input[type=radio][value=zero]'));
    press(button(container, messagesOf('en').figure.predict.check));
    expect(container.textContent).toContain('The dots stay');
    expect(container.textContent).toContain('no more than 9 times');
    expect(container.textContent).toContain('8.84 times');
  });

  it('tells it to whoever only wants to be shown', () => {
    const { container } = figure();
    press(button(container, 'Just show me'));
    expect(container.textContent).toContain('no more than 9 times');
  });
});
