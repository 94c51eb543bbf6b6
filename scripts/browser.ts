import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** The same engine without windows, in which the tests take 60 % of the time. */
const windowless = ['chromium-headless-shell', 'chrome-headless-shell'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For tests and measurements: no sandbox (as root), nothing that calls home at start. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return programs
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find(isExecutable);
}

/** CHROME_PATH, then PATH, then the usual places, then Playwright's own browser. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const installed = onPath(names) ?? usualPlaces.find(isExecutable);
  if (installed) return installed;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** Root on a Debian, where a package comes without a question. */
function installsPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installPackage(name: string): void {
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', name], options);
}

/** Debian's package where that is possible, else Playwright's download. */
export function installBrowser(): string | undefined {
  if (installsPackages()) installPackage('chromium');
  else spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  return findBrowser();
}

/**
 * For the end-to-end tests: CHROME_PATH, then a Chromium without windows, which Debian has as a
 * package, then any browser. Speed is measured in what readers have: `findBrowser`.
 */
export function findOrInstallTestBrowser(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (!onPath(windowless) && installsPackages()) installPackage('chromium-headless-shell');
  return onPath(windowless) ?? findBrowser() ?? installBrowser();
}
