// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import type { CameraState } from '@/lib/store/camera';
import { button, find, mount, press } from '@/tests/support/mount';
import { CameraDialog } from './CameraDialog';
import { takePhoto } from './take-photo';

const live: CameraState = {
  status: { kind: 'live', stream: { id: 'a stream' } as MediaStream, mirrored: false },
  devices: [],
  device: 'a camera',
};

vi.mock('./take-photo');
vi.mock('@/components/hooks/use-camera', () => ({ useCamera: () => [live, { start: vi.fn() }] }));

beforeEach(() => {
  vi.mocked(takePhoto).mockReset();
  // What jsdom lacks of a dialog: `open` follows, and closing is told.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

/** The dialog with a camera on, whose photos come when the test says so. */
function show(language: 'en' | 'vi' = 'en') {
  const taken: ((photo: Blob | null) => void)[] = [];
  vi.mocked(takePhoto).mockImplementation(() => new Promise((resolve) => taken.push(resolve)));
  const [onPhoto, onClose] = [vi.fn(), vi.fn()];
  const text = messagesOf(language).camera;
  const { container } = mount(
    <CameraDialog {...{ text, onPhoto, onClose }} lastDevice={null} onLive={() => undefined} />,
  );
  act(() => void find(container, 'video').dispatchEvent(new Event('loadeddata')));
  const come = (index: number, photo: Blob | null) => act(async () => taken[index]?.(photo));
  return { container, onPhoto, onClose, text, taken, come };
}

const photo = new Blob(['a photo']);

it('takes a photo, hands it over and closes', async () => {
  const { container, come, onPhoto, onClose } = show();
  press(button(container, 'Take photo'));
  await come(0, photo);
  expect(onPhoto.mock.calls).toEqual([[photo]]);
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('takes one photo where the button is pressed twice', async () => {
  const { container, come, taken, onPhoto } = show();
  press(button(container, 'Take photo'));
  press(button(container, 'Take photo'));
  expect(taken).toHaveLength(1);
  await come(0, photo);
  expect(onPhoto).toHaveBeenCalledTimes(1);
});

it('drops a photo that comes after the dialog was closed', async () => {
  const { container, come, onPhoto } = show();
  press(button(container, 'Take photo'));
  act(() => find<HTMLDialogElement>(container, 'dialog').close());
  await come(0, photo);
  expect(onPhoto).not.toHaveBeenCalled();
});

it.each(['en', 'vi'] as const)(
  'says in %s that no photo came, until it is tried again',
  async (language) => {
    const { container, come, text, onPhoto } = show(language);
    press(button(container, text.take));
    await come(0, null);
    expect(find(container, '[role="alert"]').textContent).toContain(text.untaken.title);
    expect(find<HTMLDialogElement>(container, 'dialog').open).toBe(true);
    press(button(container, text.take));
    expect(container.querySelector('[role="alert"]')).toBeNull();
    await come(1, photo);
    expect(onPhoto.mock.calls).toEqual([[photo]]);
  },
);
