import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { samples } from '../../lib/content/samples';

/** Pixels on the shorter side: twice what the buttons show, for dense screens. */
const shorterSide = 144;
const quality = 0.7;

/** Draws public/samples/small/*.jpg: the sample photos at the size of their buttons. */
export async function drawThumbnails(browser: Browser, root: URL): Promise<void> {
  const page = await browser.newPage();
  for (const { name, width, height } of samples) {
    const photo = readFileSync(new URL(`public/samples/${name}.jpg`, root)).toString('base64');
    const scale = shorterSide / Math.min(width, height);
    const size = [Math.round(width * scale), Math.round(height * scale)] as const;
    const small = await page.evaluate(
      async ([base64, [w, h], q]) => {
        const blob = await (await fetch(`data:image/jpeg;base64,${base64}`)).blob();
        const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h });
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(await createImageBitmap(blob), 0, 0, w, h);
        return canvas.toDataURL('image/jpeg', q).split(',')[1] ?? '';
      },
      [photo, size, quality] as const,
    );
    writeFileSync(new URL(`public/samples/small/${name}.jpg`, root), Buffer.from(small, 'base64'));
  }
  await page.close();
}
