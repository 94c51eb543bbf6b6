// @vitest-environment jsdom
import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { useStore } from 'zustand';
import { addressOf, searchFollowed, useLinkState } from '@/components/hooks/use-link-state';
import { LinkNotice } from '@/components/ui/LinkNotice';
import { messagesOf } from '@/lib/content/messages';
import type { Table } from '@/lib/store/codec';
import { integerField } from '@/lib/store/fields';
import { createLink, createStateStore, linkPart } from '@/lib/store/link';
import { mount } from '../../support/mount';

interface Numbers {
  readonly n: number;
}

const table: Table<Numbers> = { fields: { n: integerField('n', 1, 999, 6) } };

function setUp(search: string) {
  window.history.replaceState(null, '', `/en/calculator/${search}`);
  const store = createStateStore(table);
  const link = createLink({ parts: [linkPart(table, store)] });
  function Page() {
    const { reports, ready } = useLinkState(link);
    const { n } = useStore(store);
    return (
      <>
        <output>{`n ${n} ${ready ? 'ready' : 'waiting'}`}</output>
        <LinkNotice reports={reports} texts={messagesOf('en').link} />
        <a href="#next">next</a>
      </>
    );
  }
  return { store, link, page: <Page /> };
}

const wait = (time: number) => act(() => void vi.advanceTimersByTime(time));
const fire = (event: string) => act(() => void window.dispatchEvent(new Event(event)));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('shows the state of the address', () => {
  const { page } = setUp('?n=12');
  expect(mount(page).container.textContent).toContain('n 12 ready');
});

it('renders the defaults first, as the server did, so that hydration finds no difference', () => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const complaint = vi.spyOn(console, 'error');
  const { page } = setUp('?n=12');
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  expect(container.textContent).toContain('n 6 waiting');
  const recovered = vi.fn();
  let root: Root | undefined;
  act(() => {
    root = hydrateRoot(container, page, { onRecoverableError: recovered });
  });
  onTestFinished(() => act(() => root?.unmount()));
  expect(container.textContent).toContain('n 12 ready');
  expect(recovered).not.toHaveBeenCalled();
  expect(complaint).not.toHaveBeenCalled();
});

it('says what an address asked for and did not get', () => {
  const { page } = setUp('?n=5000');
  expect(mount(page).container.textContent).toContain(
    'n: 5000 is not a whole number from 1 to 999, so 6 is used.',
  );
});

it('writes a change into the address, beside the keys of others and before the fragment', () => {
  const { store, link, page } = setUp('?theme=dark#figure');
  mount(page);
  act(() => store.setState({ n: 7 }));
  expect(addressOf(link)).toBe('http://localhost:3000/en/calculator/?n=7&theme=dark#figure');
  wait(250);
  expect(window.location.href).toBe(addressOf(link));
});

it('follows the reader back, and a link to the same page', () => {
  const { page } = setUp('?n=12');
  const { container } = mount(page);
  window.history.replaceState(null, '', '?n=30');
  fire('popstate');
  expect(container.textContent).toContain('n 30');
  window.history.pushState(null, '', '?n=40');
  fire(searchFollowed);
  expect(container.textContent).toContain('n 40');
});

it('writes what is waiting before a link is followed and before the page is left', () => {
  const { store, page } = setUp('');
  const { container } = mount(page);
  act(() => store.setState({ n: 7 }));
  act(() => container.querySelector('a')?.click());
  expect(window.location.search).toBe('?n=7');
  act(() => store.setState({ n: 8 }));
  fire('pagehide');
  expect(window.location.search).toBe('?n=8');
});

it('leaves no timer and no listener behind', () => {
  const { store, page } = setUp('?n=12');
  const { show } = mount(page);
  show(<></>);
  window.history.replaceState(null, '', '/en/calculator/?n=30');
  fire('popstate');
  expect(store.getState()).toEqual({ n: 12 });
  store.setState({ n: 13 });
  expect(vi.getTimerCount()).toBe(0);
});
