import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Arch, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inRoot } from '../lib/root.mjs';
import { packaging } from './electron-builder.mjs';
import { fuseFaultsOf } from './fuses.mjs';
import { pack } from './pack.mjs';
import { readAsar } from './test-asar.mjs';
import { writeElectronDist } from './test-electron-dist.mjs';

/*
 * The release as it is packed for Linux, around an Electron that is a stub: what goes in is the same on every platform, and needs
 * no binary. Installers and starting them do.
 */
let temp = '';
/** @type {string[]} */
let faults = [];
/** @type {Map<string, string | undefined>} */
let packed = new Map();
const app = () => path.join(temp, 'package', 'linux-unpacked');

/** `npm test` has bundled it already, `npm run check` has not. In a process of its own, as Vite puts NODE_ENV to production. */
function bundleIfAbsent() {
  if (existsSync(inRoot('out/app/main.js'))) return;
  const bundle = pathToFileURL(inRoot('build/lib/bundle.mjs')).href;
  const script = `const { bundleApp } = await import('${bundle}'); await bundleApp(['release']);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
}

beforeAll(async () => {
  bundleIfAbsent();
  temp = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-package-'));
  const electronDist = path.join(temp, 'electron');
  await writeElectronDist(electronDist);
  const targets = Platform.LINUX.createTarget('dir', Arch.x64);
  ({ faults } = await pack({ electronDist, output: path.join(temp, 'package'), targets }));
  packed = readAsar(await readFile(path.join(app(), 'resources', 'app.asar')));
}, 60_000);

afterAll(() => rm(temp, { recursive: true, force: true }));

/** The packed text of a file, which must be there. @param {string} file */
function text(file) {
  const found = packed.get(file);
  if (found === undefined) throw new Error(`${file} is not in the package`);
  return found;
}

describe('what is packed', () => {
  it('is the two bundles, the window’s files and the manifest, and nothing else', () => {
    const asset = /^out\/app\/renderer\/assets\/[\w-]+\.(css|js|woff2)$/;
    expect([...packed.keys()].filter((file) => !asset.test(file)).sort()).toEqual([
      'out/app/main.js',
      'out/app/preload.cjs',
      'out/app/renderer/index.html',
      'package.json',
    ]);
    const kinds = [...packed.keys()].filter((file) => asset.test(file)).map((file) => path.extname(file));
    expect(new Set(kinds)).toEqual(new Set(['.css', '.js', '.woff2']));
  });

  it('is every file that was bundled', async () => {
    const bundled = await readdir(inRoot('out/app'), { recursive: true, withFileTypes: true });
    const files = bundled.filter((entry) => entry.isFile());
    expect(packed.size).toBe(files.length + 1);
  });

  it('lies all in the archive: no unpacked files beside it, none of Electron’s own pages', async () => {
    expect([...packed.values()]).not.toContain(undefined);
    expect((await readdir(path.join(app(), 'resources'))).filter((name) => name.includes('app'))).toEqual([
      'app.asar',
    ]);
  });

  it('names the console, its version and what starts it', async () => {
    const ours = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
    const manifest = JSON.parse(text('package.json'));
    expect(manifest).toMatchObject({ name: 'pim-desk', productName: 'PIM Desk', type: 'module' });
    expect(manifest.version).toBe(ours.version);
    expect(packed.has(manifest.main)).toBe(true);
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['devDependencies']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['scripts']));
  });

  it('is the release: without the seams of demo and tests', () => {
    expect(text('out/app/main.js')).toContain('BrowserWindow');
    expect(text('out/app/main.js')).not.toContain('PIM_DESK_SEAMS');
  });

  it('has its fuses as stated, read back from the binary that Electron’s own were in', async () => {
    expect(faults).toEqual([]);
    expect(await fuseFaultsOf(path.join(temp, 'electron', 'electron'))).not.toEqual([]);
  });
});

describe('the configuration', () => {
  it('has the id and the name the running console gives itself', async () => {
    const identity = await readFile(inRoot('electron/desktop/app-identity.ts'), 'utf8');
    expect(/APP_ID = '([^']+)'/.exec(identity)?.[1]).toBe(packaging.appId);
    expect(/APP_NAME = '([^']+)'/.exec(identity)?.[1]).toBe(packaging.productName);
  });

  it('opens the links the running console takes for its own', async () => {
    const links = await readFile(inRoot('shared/domain/links/request-link.ts'), 'utf8');
    const scheme = /LINK_SCHEME = '([^']+)'/.exec(links)?.[1];
    expect(packaging.protocols).toMatchObject([{ schemes: [scheme] }]);
  });

  it('names pictures and entitlements that are there', () => {
    const buildResources = packaging.directories?.buildResources ?? '';
    for (const icon of [packaging.win?.icon, packaging.mac?.icon, packaging.linux?.icon]) {
      expect(existsSync(inRoot(buildResources, icon ?? 'not named'))).toBe(true);
    }
    expect(existsSync(inRoot(packaging.mac?.entitlements ?? 'not named'))).toBe(true);
  });
});
