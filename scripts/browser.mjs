import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chrome or Chromium: `CHROME_PATH`, else one of the system, else Playwright's own, else Debian's package
 * when this is root on Debian. Says what it does; ends the process with what to do when there is none.
 */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    return give(`CHROME_PATH is ${given}, but there is no such file.`);
  }
  const own = system() ?? (await playwrights());
  if (own !== undefined) return own;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No browser found: installing the Debian packages chromium and fonts-noto-cjk …');
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
    const installed = system();
    if (installed !== undefined) return installed;
  }
  return give('No Chrome or Chromium was found.');
}

function system() {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    const found = stdout?.split('\n')[0]?.trim();
    if (status === 0 && found) return found;
  }
  return PLACES.find((place) => existsSync(place));
}

async function playwrights() {
  const { chromium } = await import('playwright-core');
  const place = chromium.executablePath();
  return place !== '' && existsSync(place) ? place : undefined;
}

function give(problem) {
  console.error(`${problem} The browser tests need one: install Chrome or Chromium, or set CHROME_PATH to its program, and run the tests again.`);
  process.exit(1);
}
