// A Chromium for the stand-in and the journeys: the system's, else Playwright's, else Debian's where that can be installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** Where systems keep a Chromium, in the order they are tried. */
const PLACES = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
    (n) => `/usr/bin/${n}`,
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (n) => `/Applications/${n}.app/Contents/MacOS/${n}`,
  ),
  win32: PROGRAM_FILES.flatMap((folder) =>
    folder
      ? [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]
      : [],
  ),
};

/** @returns {string | undefined} */
function systemChromium() {
  const named = process.env.PIM_DESK_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? [];
  return places.find((place) => existsSync(place));
}

/** @param {boolean} install @returns {Promise<string | undefined>} */
async function playwrightChromium(install) {
  const { chromium } = await import('playwright-core');
  if (install && !existsSync(chromium.executablePath())) {
    const cli = path.join(
      path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    );
    spawnSync(process.execPath, [cli, 'install', 'chromium'], {
      stdio: ['ignore', 2, 2],
      timeout: 10 * 60_000,
    });
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function installFromDebian() {
  const may =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    process.env.CI &&
    existsSync('/usr/bin/apt-get');
  if (!may) return;
  const options = { stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]) };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
}

/** How to get one by hand. */
const ADVICE =
  process.platform === 'linux'
    ? 'No Chromium was found, and none could be installed. Run: sudo apt-get install -y chromium'
    : 'No Chromium was found, and none could be installed. Run: npx playwright-core install chromium';

/**
 * @param {(text: string) => void} say
 * @returns {Promise<{ found: true, path: string } | { found: false, advice: string }>}
 */
export async function ensureChromium(say) {
  const there = systemChromium() ?? (await playwrightChromium(false));
  if (there) return { found: true, path: there };
  say('No Chromium on this machine: trying Playwright’s …');
  const downloaded = await playwrightChromium(true);
  if (downloaded) return { found: true, path: downloaded };
  installFromDebian();
  const installed = systemChromium();
  return installed ? { found: true, path: installed } : { found: false, advice: ADVICE };
}
