// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { bottleneck, type BottleneckChoice } from '@/lib/layout/bottleneck';
import { uprightPlan, widePlan } from '@/lib/layout/spindle-plan';
import { fakeBrowser } from '@/tests/support/browser';
import { markupOf } from '@/tests/support/markup';
import { button, enter, find, mount, press, pressKey } from '@/tests/support/mount';
import { InvertedResidual } from './InvertedResidual';
import { morphTarget, SpindleDrawing } from './SpindleDrawing';
import { createInvertedResidualStore } from './state';

function show(setting: Partial<BottleneckChoice> = {}, width = 960, reducedMotion = true) {
  const browser = fakeBrowser({ reducedMotion });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    width,
    height: 0,
    x: 0,
    y: 0,
    top: 0,
    left: 0,
    right: width,
    bottom: 0,
    toJSON: () => undefined,
  });
  const store = createInvertedResidualStore(setting);
  const { container } = mount(
    <InvertedResidual language="en" messages={messagesOf('en')} store={store} />,
  );
  const drawing = find<SVGSVGElement>(container, '[role=graphics-document]');
  const part = (name: string) => {
    const parts = [...drawing.querySelectorAll('[role=graphics-symbol]')];
    const found = parts.find((each) => each.getAttribute('aria-label')?.startsWith(name));
    if (found === undefined) throw new Error(`there is no part ${name}`);
    return found;
  };
  const arcs = () =>
    [...container.querySelectorAll('[data-shortcut]')].map((each) =>
      Number(each.getAttribute('data-block')),
    );
  return { browser, store, container, drawing, part, arcs };
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

describe('the figure of the inverted residual', () => {
  it('starts with the whole point: the third block and its shortcut', () => {
    const { container, drawing } = show();
    expect(find(container, 'h3').textContent).toContain('24 → 144 → 144 → 24');
    expect(drawing.getAttribute('viewBox')).toBe('0 0 960 520');
    expect(drawing.querySelectorAll('[data-glyph=relu6]')).toHaveLength(2);
    expect(drawing.querySelectorAll('[data-glyph=linear]')).toHaveLength(1);
    expect(drawing.querySelectorAll('[data-glyph=add]')).toHaveLength(1);
    expect(find(drawing, '[data-lines]').getAttribute('data-lines')).toBe('24');
  });

  it('turns upright where it is narrow', () => {
    expect(show({}, 328).drawing.getAttribute('viewBox')).toBe('0 0 328 830');
  });

  it('has one Tab stop; left and right walk the parts, up and down the blocks', () => {
    const { drawing, part, store } = show();
    expect(drawing.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    pressKey(part('depthwise'), 'ArrowRight');
    expect(document.activeElement).toBe(part('project'));
    pressKey(part('project'), 'ArrowDown');
    expect(store.getState().block).toBe(4);
    expect(part('project').getAttribute('aria-label')).toContain('144 channels in, 32 out');
    expect(drawing.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    pressKey(part('project'), 'ArrowUp');
    expect(store.getState().block).toBe(3);
  });

  it('stays on the first and the last block', () => {
    const { part, store } = show({ block: 17 });
    pressKey(part('depthwise'), 'ArrowDown');
    expect(store.getState().block).toBe(17);
  });

  it('leaves out the expand layer of the first block', () => {
    const { drawing } = show({ block: 1 });
    const names = [...drawing.querySelectorAll('[role=graphics-symbol]')].map(
      (each) => each.getAttribute('aria-label')?.split(':')[0],
    );
    expect(names).not.toContain('expand 1 × 1');
    expect(drawing.querySelectorAll('[data-glyph=relu6]')).toHaveLength(1);
    expect(drawing.textContent).toContain('no expand: t = 1');
  });

  it('zooms the bar out 23.6 times when the middle becomes normal', () => {
    const { container, drawing } = show();
    expect(drawing.textContent).toContain('The whole block: 25.7M multiply-adds');
    press(find(container, 'input[type=radio][value=normal]'));
    expect(drawing.textContent).toContain('The whole block: 606.9M multiply-adds');
    expect(drawing.textContent).toContain('scale 23.6\u00a0times as coarse');
    expect(drawing.querySelectorAll('[data-operation=normal]')).toHaveLength(1);
  });

  it('becomes the classical block when the middle is pulled in', () => {
    const { container, drawing, store } = show();
    expect(container.textContent).toContain('drag');
    enter(find<HTMLInputElement>(container, 'input[type=range]'), '0.25');
    expect(store.getState().expansion).toBe(0.25);
    expect(drawing.textContent).toContain('the classical residual block: wide, narrow, wide');
  });
});

describe('the question', () => {
  it('covers all shortcuts but the one drawn first, and only them', () => {
    const { arcs, drawing, container } = show();
    expect(arcs()).toEqual([3]);
    press(button(container, '‹ Previous block'));
    expect(drawing.textContent).toContain('a shortcut here?');
    expect(drawing.textContent).not.toContain('not the same width');
    expect(find(container, 'h3').textContent).not.toContain('hortcut');
  });

  it('answers wrong ticks by name and then shows every shortcut', () => {
    const { arcs, container } = show();
    press(find(container, 'input[aria-label="block 4 has a shortcut"]'));
    press(button(container, 'Check my answer'));
    expect(container.textContent).toContain('1 of 10 found, 1 ticked that have none.');
    expect(container.textContent).toContain(
      'Block 4 has none: stride 2 turns side 56 into 28, and 24 is not 32.',
    );
    expect(arcs()).toEqual([3, 5, 6, 8, 9, 10, 12, 13, 15, 16]);
  });

  it('can be left unanswered', () => {
    const { arcs, container } = show();
    press(button(container, 'Just show me'));
    expect(arcs()).toHaveLength(10);
    expect(container.querySelector('input[type=checkbox]')).toBeNull();
  });
});

describe('the way from one block to the next', () => {
  it('is gone through in 400 ms', () => {
    const { browser, container, drawing } = show({}, 960, false);
    const bar = () =>
      [...drawing.querySelectorAll('[data-operation]')].map((each) =>
        Math.round(Number(each.getAttribute('width'))),
      );
    const before = bar();
    press(find(container, 'input[type=radio][value=normal]'));
    expect(bar()).toEqual(before);
    browser.frame(16);
    browser.frame(200);
    const half = bar();
    expect(half[1]).toBeGreaterThan(before[1] ?? NaN);
    browser.frame(200);
    expect(bar()).toEqual([17, 924, 17]);
    expect(half[1]).toBeLessThan(924);
    expect(browser.waiting()).toBe(0);
  });

  it('is a cut with a ghost for readers who asked for less motion', () => {
    const { browser, container, drawing } = show();
    const paths = drawing.querySelectorAll('path').length;
    press(button(container, 'Just show me'));
    press(button(container, 'Next block ›'));
    expect(browser.waiting()).toBe(0);
    expect(drawing.textContent).toContain('Block 4 of 17');
    expect(drawing.querySelectorAll('path').length).toBeGreaterThan(paths);
  });
});

describe('the drawing', () => {
  const states = {
    first: { block: 1, middle: 'depthwise', expansion: 'own' },
    middle: { block: 4, middle: 'normal', expansion: 'own' },
    last: { block: 17, middle: 'depthwise', expansion: 0.25 },
  } as const;
  const plans = { wide: widePlan, upright: uprightPlan };

  for (const [state, choice] of Object.entries(states)) {
    for (const [layout, plan] of Object.entries(plans)) {
      it(`${layout}, ${state}`, () => {
        fakeBrowser();
        const block = bottleneck(choice);
        const words = {
          texts: messagesOf('en').invertedResidual,
          numbers: numbersIn('en'),
          isCovered: () => false,
        };
        const markup = markupOf(
          <SpindleDrawing
            block={block}
            plan={plan}
            words={words}
            morph={{ values: morphTarget(block), before: null }}
            ids={{ title: 'title', summary: 'summary' }}
            onChoose={() => undefined}
          />,
        );
        expect(markup).toMatchSnapshot();
      });
    }
  }
});
