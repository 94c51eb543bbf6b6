// @vitest-environment jsdom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { button, mount, press } from '@/tests/support/mount';
import { usePrintable } from './figures/printing';
import { PrintButton } from './PrintButton';

it('prints once, however often it is pressed while the figures are fetched', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  let arrive = () => {};
  const figure = new Promise<void>((resolve) => (arrive = resolve));
  const load = () => figure;
  function Figure() {
    usePrintable(load);
    return null;
  }
  const { container } = mount(
    <>
      <Figure />
      <PrintButton label="Print" busyLabel="One moment" />
    </>,
  );
  press(button(container, 'Print'));
  press(button(container, 'One moment'));
  press(button(container, 'One moment'));
  await act(async () => {
    arrive();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  expect(print).toHaveBeenCalledTimes(1);
  expect(button(container, 'Print').getAttribute('aria-disabled')).toBe('false');
  vi.unstubAllGlobals();
});
