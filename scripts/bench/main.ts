/**
 * `npm run bench`: how fast the site is, as medians and as ratios of things measured in this one
 * run on this one machine. Build first (`npm run build`).
 */
import os from 'node:os';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser';
import { benchAnalyze } from './analyze';
import { benchClassify } from './classify';
import { benchDrags } from './drag';
import { benchInside } from './inside';
import { benchLighthouse } from './lighthouse';
import { tableOf } from './report';

const executablePath = findBrowser();
if (!executablePath) throw new Error('no Chromium or Chrome found: set CHROME_PATH');

const browser = await chromium.launch({ executablePath, args: browserArguments });
console.log(`${os.cpus().length} × ${os.cpus()[0]?.model}, Chromium ${browser.version()}\n`);
console.log(tableOf('Arithmetic in Node (medians)', benchAnalyze()), '\n');
console.log(tableOf('Dragging at 4 times slowdown', await benchDrags(browser)), '\n');
console.log(tableOf('Classifying a photo (medians)', await benchClassify(browser)), '\n');
const { rows, gpu } = await benchInside(browser);
console.log(tableOf('Inside the networks (medians)', rows));
console.log(`  trial of the graphics card: ${gpu}`);
await browser.close();
console.log();
console.log(
  tableOf('Lighthouse, desktop preset (0 to 100)', await benchLighthouse(executablePath)),
);
process.exit(0);
