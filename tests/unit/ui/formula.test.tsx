// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { substitute, withResult } from '@/lib/format/expression';
import { formulas, withName } from '@/lib/format/formulas';
import { find, mount, pressKey } from '@/tests/support/mount';
import { markupOf } from '@/tests/support/markup';
import { Formula } from '@/components/ui/formula/Formula';

const texts = messagesOf('en').formula;
const cost = withName('pointwise cost', formulas.pointwise.cost);

/** jsdom cannot focus MathML as browsers do: these elements can, and tell which one got the focus. */
function withFocus(factors: readonly HTMLElement[]): string[] {
  const focused: string[] = [];
  const emit = (element: Element | undefined, type: string) =>
    element?.dispatchEvent(new FocusEvent(type, { bubbles: true }));
  let current: HTMLElement | undefined;
  for (const factor of factors) {
    factor.focus = () => {
      emit(current, 'focusout');
      current = factor;
      focused.push(factor.getAttribute('data-dimension') ?? '');
      emit(factor, 'focusin');
    };
  }
  return focused;
}

describe('a formula that only shows', () => {
  it('is MathML in coloured factors, hidden from speech, with its words beside it', () => {
    expect(markupOf(<Formula expression={cost} texts={texts} />)).toMatchSnapshot();
  });

  it('can be cut before each relation and each plus', () => {
    const chain = withResult(formulas.ratio, { f: 3, ncPrime: 5 }, 3);
    const { container } = mount(<Formula expression={chain} texts={texts} />);
    const lines = [...container.querySelectorAll('math')].map((math) => math.textContent);
    expect(lines).toEqual(['1nc′', '+1f2', '≈0.311']);
  });

  it('is in Vietnamese with the letters of the paper', () => {
    const { container } = mount(
      <Formula expression={cost} texts={messagesOf('vi').formula} symbols="paper" />,
    );
    expect(container.textContent).toContain('chi phí của pointwise, bằng M nhân N nhân D G bình');
  });

  it('writes numbers in the places and colours of the letters', () => {
    const filled = substitute(formulas.pointwise.parameters, { nc: 3, ncPrime: 1024 });
    const { container } = mount(
      <Formula expression={filled} texts={texts} formatNumber={(v) => v.toLocaleString('en')} />,
    );
    const factors = [...container.querySelectorAll<HTMLElement>('[data-dimension]')];
    expect(factors.map((each) => [each.getAttribute('data-dimension'), each.textContent])).toEqual([
      ['nc', '3'],
      ['ncPrime', '1,024'],
    ]);
  });
});

describe('a formula whose factors light up', () => {
  const show = () => {
    const onLight = vi.fn();
    const { container } = mount(
      <Formula expression={cost} texts={texts} onLight={onLight} lit="nc" />,
    );
    const factors = [...container.querySelectorAll<HTMLElement>('[data-dimension]')];
    return { container, onLight, factors };
  };

  it('has its words as its name', () => {
    expect(find(show().container, '[role=group]').getAttribute('aria-label')).toBe(
      'pointwise cost, equals n c times n c prime times n out squared',
    );
  });

  it('marks the factors of the lit dimension', () => {
    const lit = show().factors.map((each) => each.hasAttribute('data-lit'));
    expect(lit).toEqual([true, false, false]);
  });

  it('is one Tab stop, in which arrows move', () => {
    const { onLight, factors } = show();
    const stops = () => factors.map((each) => each.getAttribute('tabindex'));
    const focused = withFocus(factors);
    expect(stops()).toEqual(['0', '-1', '-1']);
    const key = (name: string) => pressKey(find(document.body, '[tabindex="0"]'), name);
    key('ArrowRight');
    key('ArrowLeft');
    key('End');
    key('ArrowRight');
    expect(focused).toEqual(['ncPrime', 'nc', 'nOut', 'nOut']);
    expect(stops()).toEqual(['-1', '-1', '0']);
    expect(onLight.mock.calls.slice(0, 3)).toEqual([
      ['focus', 'ncPrime', true],
      ['focus', 'ncPrime', false],
      ['focus', 'nc', true],
    ]);
  });

  it('puts its light out when it goes with the focus on a factor', () => {
    const onLight = vi.fn();
    const { container, show: showNext } = mount(
      <Formula expression={cost} texts={texts} onLight={onLight} />,
    );
    const first = find(container, '[data-dimension]');
    act(() => void first.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
    showNext(<p />);
    expect(onLight.mock.calls).toEqual([
      ['focus', 'nc', true],
      ['focus', 'nc', false],
    ]);
  });

  it('names a factor by its letter and its meaning', () => {
    expect(show().factors.map((each) => each.getAttribute('aria-label'))).toEqual([
      'n c, input channels',
      'n c prime, filters',
      'n out, output side',
    ]);
  });
});
