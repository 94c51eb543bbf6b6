// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Menu } from './Menu';

let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<main></main><button id="outside">Outside</button>';
  root = createRoot(element('main'));
  act(() =>
    root.render(
      <Menu label="Display" icon="display">
        <input id="inside" />
        <a href="#elsewhere">Link</a>
      </Menu>,
    ),
  );
  menu().open = true;
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

const menu = () => element('details') as HTMLDetailsElement;
const press = (selector: string) =>
  element(selector).dispatchEvent(new Event('pointerdown', { bubbles: true }));
const key = (selector: string, init: KeyboardEventInit) =>
  element(selector).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));

describe('an open menu', () => {
  it('closes on Escape and gives the focus back to its button', () => {
    element('#inside').focus();
    key('#inside', { key: 'Escape' });
    expect(menu().open).toBe(false);
    expect(document.activeElement).toBe(element('summary'));
  });

  it('stays open for an Escape that ends a composition, as Telex typing sends', () => {
    key('#inside', { key: 'Escape', isComposing: true });
    expect(menu().open).toBe(true);
  });

  it('closes on a press outside, not inside', () => {
    press('#inside');
    expect(menu().open).toBe(true);
    press('#outside');
    expect(menu().open).toBe(false);
  });

  it('closes when the focus moves outside, and leaves it there', () => {
    element('#inside').focus();
    expect(menu().open).toBe(true);
    element('#outside').focus();
    expect(menu().open).toBe(false);
    expect(document.activeElement).toBe(element('#outside'));
  });

  it('closes when a link in it is followed', () => {
    act(() => element('a').click());
    expect(menu().open).toBe(false);
  });
});
