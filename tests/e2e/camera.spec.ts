import type { Page } from '@playwright/test';
import { messagesOf } from '../../lib/content/messages';
import { violationsOn } from './axe';
import { ClassifierPage } from './classifier-page';
import { expect, languages, test } from './site';

/** Keeps every track that the page is given, as `window.cameraTracks`. */
async function watchTracks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tracks: MediaStreamTrack[] = [];
    Object.assign(window, { cameraTracks: tracks });
    const { mediaDevices } = navigator;
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await getUserMedia(constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
}

const trackStates = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { cameraTracks: MediaStreamTrack[] }).cameraTracks.map(
      ({ readyState }) => readyState,
    ),
  );

/** Replaces the camera by a drawing: red on its left half, blue on its right. */
async function drawnCamera(page: Page, facingMode: string): Promise<void> {
  await page.addInitScript((facing) => {
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 640;
      canvas.height = 480;
      const context = canvas.getContext('2d');
      const paint = () => {
        if (!context) return;
        context.fillStyle = 'red';
        context.fillRect(0, 0, 320, 480);
        context.fillStyle = 'blue';
        context.fillRect(320, 0, 320, 480);
      };
      setInterval(paint, 50);
      paint();
      const stream = canvas.captureStream(20);
      const [track] = stream.getVideoTracks();
      if (track) track.getSettings = () => ({ deviceId: 'drawn', facingMode: facing });
      return stream;
    };
  }, facingMode);
}

/** Opens the page and the camera's dialog. */
async function openDialog(page: Page, language: 'en' | 'vi' = 'en') {
  const classifier = new ClassifierPage(page);
  await classifier.open(`/${language}/classify/`);
  const text = messagesOf(language).camera;
  const open = page.getByRole('button', { name: text.open, exact: true });
  await open.click();
  const dialog = page.getByRole('dialog', { name: text.heading });
  await expect(dialog).toBeVisible();
  const step = page.getByTestId('camera-step');
  const turnOn = async () => {
    await expect(step).toHaveText(text.turnOn);
    await step.click();
    await expect(step).toHaveText(text.take);
  };
  return { classifier, text, open, dialog, step, turnOn };
}

test.describe('with a camera that is allowed', () => {
  test.beforeEach(async ({ context, page }) => {
    await context.grantPermissions(['camera']);
    await watchTracks(page);
  });

  test('nothing is asked for before the reader says so, after the sentence', async ({ page }) => {
    const { dialog, text } = await openDialog(page);
    await expect(dialog).toContainText(text.promise);
    await page.waitForTimeout(300);
    expect(await trackStates(page)).toEqual([]);
  });

  test('a photo is taken at the size of the camera, classified, and the camera goes off', async ({
    page,
  }) => {
    const { classifier, dialog, step, turnOn } = await openDialog(page);
    await turnOn();
    expect(await trackStates(page)).toEqual(['live']);
    const size = await page
      .getByTestId('camera-preview')
      .evaluate((video: HTMLVideoElement) => `${video.videoWidth}x${video.videoHeight}`);
    await step.click();
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => trackStates(page)).toEqual(['ended']);
    await classifier.answered();
    const photo = page.getByAltText('The photo you took with the camera');
    await expect(photo).toHaveAttribute('src', /^blob:/);
    const taken = await photo.evaluate(
      (image: HTMLImageElement) => `${image.naturalWidth}x${image.naturalHeight}`,
    );
    expect(taken).toBe(size);
    await expect(page).toHaveURL(/\/en\/classify\/$/);
  });

  test('the keyboard alone opens it, takes a photo, and comes back to the button', async ({
    page,
  }) => {
    const classifier = new ClassifierPage(page);
    await classifier.open();
    const open = page.getByRole('button', { name: 'Camera', exact: true });
    for (let i = 0; i < 40 && !(await open.evaluate((b) => b === document.activeElement)); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const step = page.getByTestId('camera-step');
    await expect(step).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(step).toHaveText('Take photo');
    await expect(step).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(open).toBeFocused();
    await classifier.answered();
  });

  test('Esc and the close button turn it off; it goes on at once when opened again', async ({
    page,
  }) => {
    const { dialog, open, step, text, turnOn } = await openDialog(page);
    await turnOn();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => trackStates(page)).toEqual(['ended']);
    await open.click();
    await expect(step).toHaveText(text.take);
    await dialog.getByRole('button', { name: text.close }).click();
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => trackStates(page)).toEqual(['ended', 'ended']);
  });

  test('leaving the page turns it off', async ({ page }) => {
    const { turnOn } = await openDialog(page);
    await turnOn();
    // A modal dialog covers the links: as the Back button of the browser would do.
    await page
      .locator('footer a[href$="/about/"]')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(/\/about\//);
    await expect.poll(() => trackStates(page)).toEqual(['ended']);
  });

  test('a hidden page pauses it, and it goes on only when told', async ({ page }) => {
    const { step, text, turnOn, dialog } = await openDialog(page);
    await turnOn();
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(dialog).toContainText(text.paused);
    expect(await trackStates(page)).toEqual(['ended']);
    await expect(step).toHaveText(text.goOn);
    await step.click();
    await expect(step).toHaveText(text.take);
    expect(await trackStates(page)).toEqual(['ended', 'live']);
  });

  test('a camera that is unplugged is told, and can be turned on again', async ({ page }) => {
    const { step, text, turnOn, dialog } = await openDialog(page);
    await turnOn();
    await page.evaluate(() => {
      const [track] = (window as unknown as { cameraTracks: MediaStreamTrack[] }).cameraTracks;
      track?.stop();
      track?.dispatchEvent(new Event('ended'));
    });
    await expect(dialog.getByRole('alert')).toContainText(text.failures.ended.title);
    await step.click();
    await expect(step).toHaveText(text.take);
  });

  for (const language of languages) {
    test(`at 320 px on /${language} nothing is cut off and axe finds nothing`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const { dialog, turnOn } = await openDialog(page, language);
      await turnOn();
      expect(await dialog.evaluate((d) => d.scrollWidth <= d.clientWidth)).toBe(true);
      expect(await violationsOn(page)).toEqual([]);
    });
  }
});

for (const { facingMode, mirrored } of [
  { facingMode: 'user', mirrored: 'true' },
  { facingMode: 'environment', mirrored: 'false' },
]) {
  test(`facing ${facingMode}: preview mirrored ${mirrored}, photo never`, async ({ page }) => {
    await drawnCamera(page, facingMode);
    const { classifier, step, turnOn } = await openDialog(page);
    await turnOn();
    const preview = page.getByTestId('camera-preview');
    await expect(preview).toHaveAttribute('data-mirrored', mirrored);
    const turned = await preview.evaluate((video) => getComputedStyle(video).transform);
    expect(turned).toBe(mirrored === 'true' ? 'matrix(-1, 0, 0, 1, 0, 0)' : 'none');
    await step.click();
    await classifier.answered();
    const left = await page
      .getByAltText('The photo you took with the camera')
      .evaluate((image: HTMLImageElement) => {
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(80, 240, 1, 1).data ?? [])];
      });
    expect(left[0]).toBeGreaterThan(200);
    expect(left[2]).toBeLessThan(60);
  });
}

test('the device picker really changes the camera', async ({ page, context }) => {
  await context.grantPermissions(['camera']);
  await watchTracks(page);
  await page.addInitScript(() => {
    // A second name for the one fake camera; what is asked for by it opens the first.
    const { mediaDevices } = navigator;
    const enumerate = mediaDevices.enumerateDevices.bind(mediaDevices);
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.enumerateDevices = async () => {
      const [first] = (await enumerate()).filter(({ kind }) => kind === 'videoinput');
      const second = { kind: 'videoinput', deviceId: 'second', label: 'Document camera' };
      return [first, second] as MediaDeviceInfo[];
    };
    mediaDevices.getUserMedia = async (constraints) => {
      const isSecond = JSON.stringify(constraints).includes('"exact":"second"');
      const stream = await getUserMedia(isSecond ? { video: true } : constraints);
      const [track] = stream.getVideoTracks();
      if (track && isSecond) track.getSettings = () => ({ deviceId: 'second' });
      return stream;
    };
  });
  const { dialog, step, text, turnOn } = await openDialog(page);
  await turnOn();
  const picker = dialog.getByLabel(text.device);
  await picker.selectOption({ label: 'Document camera' });
  await expect(step).toHaveText(text.take);
  await expect(picker).toHaveValue('second');
  expect(await trackStates(page)).toEqual(['ended', 'live']);
});

for (const language of languages) {
  test(`on /${language} a camera that is refused is named, and files still work`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
      navigator.permissions.query = async () => ({ state: 'denied' }) as PermissionStatus;
    });
    const { classifier, dialog, step, text } = await openDialog(page, language);
    await step.click();
    await expect(dialog.getByRole('alert')).toContainText(text.failures.denied.title);
    expect(await violationsOn(page)).toEqual([]);
    await expect(step).toHaveText(text.again);
    await page.keyboard.press('Escape');
    await classifier.classify('public/samples/cat.jpg');
  });
}
