/**
 * `npm run e2e`: the end-to-end tests in a real Chromium or Chrome. Finds one, or installs one
 * where that is possible without asking, or says how to get one.
 */
import { spawnSync } from 'node:child_process';
import { findOrInstallTestBrowser } from './browser';

const browser = findOrInstallTestBrowser();
if (!browser) {
  console.error(
    'The end-to-end tests need Chromium or Chrome and none was found or could be installed.\n' +
      'Install one ("apt-get install chromium", "npx playwright install chromium", or Chrome\n' +
      'from its maker) or name it: CHROME_PATH=/path/to/chrome npm test',
  );
  process.exit(1);
}
/** The site for a sub-path of a host, which some tests need, beside the one in out/. */
const subPathBuild = spawnSync('npm', ['run', '-s', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
  env: { ...process.env, BASE_PATH: '/x', OUT_DIR: 'out-subpath', QUICK_BUILD: '1' },
});
if (subPathBuild.status !== 0) process.exit(subPathBuild.status ?? 1);

console.log(`end-to-end tests in ${browser}`);
const run = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROME_PATH: browser },
});
process.exit(run.status ?? 1);
