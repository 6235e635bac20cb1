// The launcher behind every npm script. It uses nothing but Node, as it is what installs the rest.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..');
const OLDEST_NODE = [20, 19];

/** Each command: its task, and whether it needs a Chromium before it can begin. `test` sees to its own. */
const COMMANDS = {
  demo: { task: 'demo', chromium: true },
  test: { task: 'test', chromium: false },
  check: { task: 'check', chromium: false },
  tour: { task: 'tour', chromium: true },
  bench: { task: 'bench', chromium: true },
  start: { task: 'start', chromium: false },
  package: { task: 'package', chromium: false },
  tenant: { task: 'tenant', chromium: false },
  'tenant:conformance': { task: 'conformance', chromium: false },
  install: { task: 'install-electron', chromium: false },
  format: { task: 'format', chromium: false },
};

/** What was installed, by the lock file it was installed from. */
const MARK = path.join(ROOT, 'node_modules', '.pim-desk-installed');

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

/** @param {string} text @returns {never} */
function stop(text) {
  say(text);
  process.exit(2);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  stop(`PIM Desk needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  say('Installing what package-lock.json names (about a minute, once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    // stdout belongs to the command that was asked for.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('`npm ci` failed; what it printed above says why. Nothing else was done.');
  writeFileSync(MARK, lock);
}

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, name)) stop(`usage: npm run ${Object.keys(COMMANDS).join(' | ')}`);
const command = COMMANDS[/** @type {keyof typeof COMMANDS} */ (name)];

checkNode();
installDependencies();
if (command.chromium) {
  const { ensureChromium } = await import('./lib/chromium.mjs');
  await ensureChromium();
}
const { endWithNpm } = await import('./lib/end-with-npm.mjs');
endWithNpm();
process.argv.splice(2, process.argv.length - 2, ...args);
await import(`./tasks/${command.task}.mjs`);
