// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { preferencesKey } from '@/lib/store/preferences';
import { mount } from '@/tests/support/mount';
import { usePreferences, useShownPreferences } from './use-preferences';

function Page() {
  useShownPreferences();
  const [{ theme }] = usePreferences();
  return <p>{theme}</p>;
}

afterEach(() => vi.unstubAllGlobals());

it('shows the theme and the text size that were chosen in another tab', () => {
  const system = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => system);
  const { container } = mount(<Page />);
  const html = document.documentElement.dataset;
  expect([html.theme, html.textSize]).toEqual(['light', '100']);
  const newValue = '{"theme":"projector","textSize":"150"}';
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: preferencesKey, newValue }));
  });
  expect([html.theme, html.textSize]).toEqual(['projector', '150']);
  expect(container.textContent).toBe('projector');
});
