// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { takePhoto } from './take-photo';

const video = (width: number, height: number) =>
  Object.defineProperties(document.createElement('video'), {
    videoWidth: { value: width },
    videoHeight: { value: height },
  });

afterEach(() => vi.restoreAllMocks());

it('makes a JPEG of what the camera shows, at its own size', async () => {
  const drawImage = vi.fn();
  const context = { drawImage } as unknown as CanvasRenderingContext2D;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() => context) as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    give,
    type,
  ) {
    give(new Blob([`${this.width}x${this.height}`], { type }));
  });
  const shown = video(1280, 720);
  const photo = await takePhoto(shown);
  expect(drawImage.mock.calls).toEqual([[shown, 0, 0]]);
  expect([photo?.type, photo?.size]).toEqual(['image/jpeg', '1280x720'.length]);
});

it('makes none of a camera that shows nothing yet', async () => {
  expect(await takePhoto(video(0, 0))).toBeNull();
});

it('makes none, and no black picture, where the browser gives no canvas to draw on', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const toBlob = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob');
  expect(await takePhoto(video(4, 3))).toBeNull();
  expect(toBlob).not.toHaveBeenCalled();
});
