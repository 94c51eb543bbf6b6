// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countingStore } from '@/lib/store/counting';
import { calculatorStore } from '@/lib/store/settings';
import { presets, resetStores, set, showCalculator } from '@/tests/support/calculator-page';
import { button, enter, find, press } from '@/tests/support/mount';
import { calculatorLink } from './Calculator';

vi.mock('next/navigation', () => ({ useSearchParams: () => null }));

beforeEach(resetStores);

describe('what cannot be', () => {
  it('is refused with its reason, and the last good result stays', () => {
    const page = showCalculator();
    const field = page.field('filter side');
    enter(field, '7');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(find(page.container, '[role=alert]').textContent).toBe(
      'Type a whole number from 1 to 6. 3 stays in use. The filter would reach over 7 pixels, and with its padding the input has 6.',
    );
    expect(page.ratio()).toBe('0.311');
  });

  it('says in Vietnamese why a way of padding is off', () => {
    const page = showCalculator('vi');
    set({ padding: 'same', f: 9 });
    const valid = find<HTMLInputElement>(page.container, 'input[type=radio][value=valid]');
    expect(valid.disabled).toBe(true);
    expect(page.container.textContent).toContain(
      'Không chọn được “valid”: bộ lọc trải trên 9 điểm ảnh, mà đầu vào khi đó chỉ có 6 điểm ảnh.',
    );
  });

  it('is padded with as much as it needs when padding becomes a number', () => {
    const page = showCalculator();
    set({ padding: 'same', f: 11 });
    press(find(page.container, 'input[type=radio][value=pixels]'));
    expect(calculatorStore.getState()).toMatchObject({
      padding: 'pixels',
      paddingPixels: 3,
      f: 11,
    });
  });
});

describe('starting points', () => {
  it('are the example and the thirteen blocks of MobileNet V1', () => {
    expect(presets.map(({ block }) => block)).toEqual([
      undefined,
      ...Array.from({ length: 13 }, (_, index) => index + 1),
    ]);
    const { container } = showCalculator();
    const labels = [...container.querySelectorAll('option')].map((each) => each.textContent);
    expect(labels[0]).toBe('Lecture example: 6 × 6 × 3, 5 filters');
    expect(labels[2]).toBe('Block 2: 112 × 112 × 64, 128 filters, stride 2');
  });

  it('set all numbers, and reset and undo lead back and forth', () => {
    const page = showCalculator();
    const select = find<HTMLSelectElement>(page.container, 'select');
    act(() => {
      select.value = 'block1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(page.values('normal')).toEqual(['18,432', '231,211,008']);
    expect(page.values('separable')).toEqual(['2,336', '29,302,784']);
    press(button(page.container, 'Back to the example'));
    expect(page.ratio()).toBe('0.311');
    press(button(page.container, 'Undo: my numbers again'));
    expect(page.ratio()).toBe('0.127');
    expect(select.value).toBe('block1');
    enter(page.field('filters = output channels'), '65');
    expect(select.selectedOptions[0]?.textContent).toBe('Your own numbers');
  });
});

describe('the link', () => {
  it('comes back as it was printed, numbers and counting', () => {
    const page = showCalculator('en', '?n=112&nc=32&ncp=64&pad=same&work=flops&bias=1&sym=paper');
    expect(page.ratio()).toBe('0.127');
    expect(countingStore.getState()).toEqual({ work: 'flops', bias: true, symbols: 'paper' });
    expect(calculatorLink.print('')).toBe(
      '?n=112&nc=32&ncp=64&pad=same&work=flops&bias=1&sym=paper',
    );
  });

  it('says what it did not get', () => {
    const page = showCalculator('en', '?f=9&s=x');
    expect(page.container.textContent).toContain(
      'f: 9 does not fit the other numbers. With them it must be a whole number from 1 to 6, so 6 is used.',
    );
    expect(page.container.textContent).toContain(
      's: “x” is not a plain number such as 12 or 0.5, so 1 is used.',
    );
  });

  it('takes panels away and fixes controls for a class', () => {
    const page = showCalculator('en', '?hide=ratio,answer,s&lock=f,pad');
    expect(page.container.querySelector('[data-testid=ratio]')).toBeNull();
    expect(page.headings()).not.toContain('Why the ratio is what it is');
    expect(() => page.field('stride')).toThrow();
    expect(page.field('filter side').readOnly).toBe(true);
    expect(find<HTMLInputElement>(page.container, 'input[value=same]').disabled).toBe(true);
  });
});

it('lights one dimension in formula, control, drawing, bars and table at once', () => {
  const { container } = showCalculator();
  const factor = find(container, 'article[data-operation=depthwise] math [data-dimension=f]');
  act(() => void factor.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
  const lit = (selector: string) => container.querySelectorAll(selector).length;
  expect(lit('math [data-dimension=f][data-lit]')).toBeGreaterThan(4);
  expect(lit('section [data-dimension=f][data-lit] input[type=range]')).toBe(1);
  expect(lit('article path[data-dimension=f][data-lit]')).toBe(2);
  expect(lit('rect[data-operation=depthwise][data-lit]')).toBe(2);
  expect(lit('[data-lit=f] th[data-dimension=f]')).toBe(1);
});
