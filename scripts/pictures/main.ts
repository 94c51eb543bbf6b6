import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser';
import { iconFile } from './icon-file';
import { shareImagePage, shareImageSize } from './share-image';
import { drawThumbnails } from './thumbnails';

/**
 * Draws the committed pictures in `public/` anew: the share image, the icon in the sizes that
 * phones want, and the small sample photos. Run it after a change of any of them.
 */
const root = new URL('../../', import.meta.url);

interface Picture {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** The icon on a full square of its ink: phones round the corners themselves. */
function iconPicture(name: string, side: number): Picture {
  const svg = readFileSync(new URL('public/icon.svg', root), 'utf8').replace('rx="6"', '');
  const style = 'html, body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }';
  return { name, html: `<!doctype html><style>${style}</style>${svg}`, width: side, height: side };
}

const faviconSide = 192;

const pictures: readonly Picture[] = [
  { name: 'share.png', html: shareImagePage(root), ...shareImageSize },
  iconPicture('apple-touch-icon.png', 180),
  iconPicture('icon-192.png', faviconSide),
  iconPicture('icon-512.png', 512),
];

async function draw(browser: Browser, { name, html, width, height }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: fileURLToPath(new URL(`public/${name}`, root)) });
  await page.close();
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath && { executablePath }),
});
for (const picture of pictures) await draw(browser, picture);
const favicon = readFileSync(new URL('public/icon-192.png', root));
writeFileSync(new URL('public/favicon.ico', root), iconFile(favicon, faviconSide));
await drawThumbnails(browser, root);
await browser.close();
