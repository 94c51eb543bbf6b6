// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  classificationOf,
  countedUrls,
  model,
  scriptedEngine,
} from '../../tests/support/scripted-engine';
import { messagesOf } from '@/lib/content/messages';
import { networkOffers } from '@/lib/content/network-offers';

const scripted = scriptedEngine({ keepsNetwork: true });
vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => scripted.engine }));

/** The head of a GIF of one pixel: a file is looked at before the network has come. */
const gif = 'GIF89a\x01\0\x01\0';

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
const find = (testId: string) => document.querySelector(`[data-testid="${testId}"]`);
const textOf = (testId: string) => find(testId)?.textContent;

let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.assign(URL, countedUrls());
  await import('@/lib/engine/picture/examine');
  const { Classifier } = await import('./Classifier');
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  root = createRoot(place);
  const { classify, camera, gpu, link } = messagesOf('en');
  const texts = { text: classify, cameraText: camera, gpuText: gpu, link };
  await act(async () =>
    root.render(<Classifier language="en" {...texts} offers={networkOffers} />),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

/** jsdom has neither DragEvent nor ClipboardEvent with files: an event that carries them. */
function eventWith(type: string, carrier: string, files: File[]): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { [carrier]: { files, types: ['Files'] }, relatedTarget: null });
  return event;
}

async function send(target: EventTarget, event: Event): Promise<void> {
  await act(async () => void target.dispatchEvent(event));
  await settled();
}

it('answers about a file, a drop and a paste, and refuses a paste without a picture', async () => {
  const input = document.querySelector<HTMLInputElement>('[data-testid="image-input"]');
  if (!input) throw new Error('no file input');
  Object.defineProperty(input, 'files', { value: [new File([gif, 'one'], 'one.gif')] });
  await send(input, new Event('change', { bubbles: true }));
  expect(find('predictions')?.getAttribute('aria-busy')).toBe('true');
  scripted.loads[0]?.resolve(model);
  await settled();
  scripted.asked[0]?.resolve(classificationOf('answer one'));
  await settled();
  expect(textOf('prediction')).toContain('answer one');
  expect(find('predictions')?.getAttribute('aria-busy')).toBe('false');

  await send(window, eventWith('dragover', 'dataTransfer', []));
  expect(find('drop-target')).not.toBeNull();
  await send(window, eventWith('drop', 'dataTransfer', [new File(['two'], 'two.jpg')]));
  expect(find('drop-target')).toBeNull();
  scripted.asked[1]?.resolve(classificationOf('answer two'));
  await settled();
  expect(textOf('prediction')).toContain('answer two');

  await send(document.body, eventWith('paste', 'clipboardData', [new File(['three'], 'x.png')]));
  scripted.asked[2]?.resolve(classificationOf('answer three'));
  await settled();
  expect(textOf('prediction')).toContain('answer three');
  expect(scripted.asked.map((call) => call.text)).toEqual([`${gif}one`, 'two', 'three']);

  await send(document.body, eventWith('paste', 'clipboardData', []));
  expect(find('image-error')?.getAttribute('data-kind')).toBe('no-photo');
  expect(textOf('prediction')).toContain('answer three');
});

it('refuses a link dropped from elsewhere and stays on the page', async () => {
  const drop = eventWith('drop', 'dataTransfer', []);
  Object.assign(drop, { dataTransfer: { files: [], types: ['text/uri-list', 'text/plain'] } });
  await send(window, drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(find('image-error')?.getAttribute('data-kind')).toBe('no-photo');
});

it('leaves a link of its own that is dropped, and a link dropped on a field, alone', async () => {
  const linkDrop = () =>
    Object.assign(eventWith('drop', 'dataTransfer', []), {
      dataTransfer: { files: [], types: ['text/uri-list'] },
    });
  const own = linkDrop();
  await send(window, new Event('dragstart'));
  await send(window, own);
  await send(window, new Event('dragend'));
  expect(own.defaultPrevented).toBe(false);
  const field = document.createElement('input');
  document.body.append(field);
  const onField = linkDrop();
  await send(field, onField);
  expect(onField.defaultPrevented).toBe(false);
});

it('leaves a paste into a field alone', async () => {
  const asked = scripted.asked.length;
  const field = document.createElement('input');
  document.body.append(field);
  await send(field, eventWith('paste', 'clipboardData', [new File(['x'], 'x.png')]));
  expect(scripted.asked).toHaveLength(asked);
});

it('still shows the last photo after the reader went to another page and came back', () => {
  expect(textOf('prediction')).toContain('answer three');
});
