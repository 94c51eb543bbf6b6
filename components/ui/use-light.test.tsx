// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { Dimension } from '@/lib/format/symbols';
import { highlightStore, light } from '@/lib/store/highlight';
import { find, mount } from '@/tests/support/mount';
import { useLight } from './use-light';

/** Two elements; each can be missing. */
function Factors({ first, second }: { readonly first?: Dimension; readonly second?: Dimension }) {
  const listenersOf = useLight(light);
  return [first, second].map((dimension, i) =>
    dimension === undefined ? null : (
      <button key={i} id={`factor-${i}`} data-dimension={dimension} {...listenersOf(dimension)} />
    ),
  );
}

const factor = (i: number) => find(document.body, `#factor-${i}`);
const focus = (i: number) => act(() => factor(i).focus());
const point = (i: number) =>
  act(() => void factor(i).dispatchEvent(new MouseEvent('pointerover', { bubbles: true })));
const lights = () => highlightStore.getState();

beforeEach(() => highlightStore.setState({}, true));

it('lights what has the focus and what is pointed at', () => {
  mount(<Factors first="f" second="n" />);
  focus(0);
  point(1);
  expect(lights()).toEqual({ focus: 'f', pointer: 'n' });
  focus(1);
  expect(lights().focus).toBe('n');
  act(() => factor(1).blur());
  expect(lights().focus).toBeUndefined();
});

it('puts out what it has lit when the page is left', () => {
  const { show } = mount(<Factors first="f" second="n" />);
  focus(0);
  point(1);
  show(<p />);
  expect(lights()).toEqual({});
});

it('puts out what an element has lit that is gone, or is of another dimension now', () => {
  const { show } = mount(<Factors first="f" second="n" />);
  focus(0);
  point(1);
  show(<Factors first="f" />);
  expect(lights()).toEqual({ focus: 'f' });
  show(<Factors first="nc" />);
  expect(lights()).toEqual({});
});

it('leaves alone what another has lit since', () => {
  const { show } = mount(<Factors first="f" />);
  point(0);
  act(() => light('pointer', 'n', true));
  show(<p />);
  expect(lights().pointer).toBe('n');
});
