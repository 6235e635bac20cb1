// A Chromium for the stand-in and the journeys: the system's, else Playwright's, else Debian's where that can be installed.
import { spawn } from 'node:child_process';
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

/**
 * Runs an installer to its end, what it says on stderr: stdout belongs to the command that was asked for.
 * @param {string} file @param {string[]} args @returns {Promise<void>}
 */
function install(file, args) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 2, 2], timeout: 10 * 60_000 });
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
}

/** @returns {string | undefined} */
function systemChromium() {
  const named = process.env.PIM_DESK_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? [];
  return places.find((place) => existsSync(place));
}

/** @param {boolean} download @returns {Promise<string | undefined>} */
async function playwrightChromium(download) {
  const { chromium } = await import('playwright-core');
  if (download && !existsSync(chromium.executablePath())) {
    const cli = path.join(
      path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
      'cli.js',
    );
    await install(process.execPath, [cli, 'install', 'chromium']);
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

async function installFromDebian() {
  const may =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    process.env.CI &&
    existsSync('/usr/bin/apt-get');
  if (!may) return;
  await install('apt-get', ['update']);
  await install('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

/** How to get one by hand. */
const ADVICE =
  process.platform === 'linux'
    ? 'No Chromium was found, and none could be installed. Run: sudo apt-get install -y chromium'
    : 'No Chromium was found, and none could be installed. Run: npx playwright-core install chromium';

/** @param {(text: string) => void} say @returns {Promise<string | undefined>} */
async function anyChromium(say) {
  const there = systemChromium() ?? (await playwrightChromium(false));
  if (there) return there;
  say('No Chromium on this machine: trying Playwright’s …');
  const downloaded = await playwrightChromium(true);
  if (downloaded) return downloaded;
  await installFromDebian();
  return systemChromium();
}

/** Finds or installs one, and tells whatever is started afterwards where it is; ends the run with advice where there is none. */
export async function ensureChromium() {
  const say = (/** @type {string} */ text) => void process.stderr.write(`${text}\n`);
  const found = await anyChromium(say);
  if (found === undefined) {
    say(ADVICE);
    process.exit(2);
  }
  process.env.PIM_DESK_CHROMIUM = found;
  // The stand-in knows nothing of PIM Desk; its name for the same.
  process.env.STAND_IN_CHROMIUM ??= found;
}
