import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ClassifierPage } from './classifier-page';
import { withOrientation } from './image-bytes';
import { imageFile } from './image-files';
import { expect, test } from './site';

/** Large enough that a browser decodes it at reduced size, as it does a phone's photos. */
const upright = { width: 2400, height: 1800 };

/**
 * The cat as a camera stores it that is held as EXIF `orientation` says: turning and mirroring the
 * stored pixels by that orientation gives the upright picture.
 */
async function storedJpeg(page: Page, orientation: number): Promise<Buffer> {
  const cat = readFileSync('public/samples/cat.jpg').toString('base64');
  const base64 = await page.evaluate(
    async ([photo, turn, { width, height }]) => {
      const bitmap = await createImageBitmap(
        await (await fetch(`data:image/jpeg;base64,${photo}`)).blob(),
      );
      const lies = turn >= 5;
      const [w, h] = lies ? [height, width] : [width, height];
      // Stored to upright, by the EXIF standard; w × h is the stored size.
      const turns = [
        [1, 0, 0, 1, 0, 0],
        [-1, 0, 0, 1, w, 0],
        [-1, 0, 0, -1, w, h],
        [1, 0, 0, -1, 0, h],
        [0, 1, 1, 0, 0, 0],
        [0, 1, -1, 0, h, 0],
        [0, -1, -1, 0, h, w],
        [0, -1, 1, 0, 0, w],
      ];
      const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.setTransform(new DOMMatrix(turns[turn - 1]).inverse());
      context.drawImage(bitmap, 0, 0, width, height);
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
    },
    [cat, orientation, upright] as const,
  );
  return Buffer.from(base64, 'base64');
}

test('a large photo gives the same answer however the camera was held', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  const answers: { index: number; probability: number }[] = [];
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const jpeg = Buffer.from(withOrientation(await storedJpeg(page, orientation), orientation));
    await classifier.classify(imageFile(`phone-${orientation}.jpg`, jpeg));
    await expect(page.getByAltText(`phone-${orientation}.jpg`)).toBeVisible();
    await expect(page.getByText('of 2,400 × 1,800 pixels')).toBeVisible();
    const [best] = await classifier.all();
    if (best) answers.push(best);
  }
  expect(answers).toHaveLength(8);
  const [first] = answers;
  for (const answer of answers) {
    expect(answer.index).toBe(first?.index);
    expect(Math.abs(answer.probability - (first?.probability ?? NaN))).toBeLessThan(0.05);
  }
});
