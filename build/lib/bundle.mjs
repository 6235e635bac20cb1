// What is built, from what, to where. Three plain Vite builds; no plugin of our own.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inRoot } from './root.mjs';

const QUIET = /** @type {const} */ ({ configFile: false, logLevel: 'warn' });
const NODE = 'node20';

/** The window's bundle: hashed files in `renderer/`, no inlined assets (the CSP has no `data:` for fonts). @param {string} outDir */
const renderer = (outDir) =>
  build({
    ...QUIET,
    root: inRoot('renderer'),
    base: '/',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
    },
  });

/** The preload: one CommonJS file, as a sandboxed preload must be. @param {string} outDir */
const preload = (outDir) =>
  build({
    ...QUIET,
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      target: NODE,
      lib: { entry: inRoot('electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      rolldownOptions: { external: ['electron'] },
    },
  });

/**
 * A Node bundle. With `inline` everything but `electron` is put into the one file, as the packaged app has no node_modules.
 * @param {{ entry: string, outDir: string, name: string, inline: boolean, alias?: Record<string, string>, paths?: Record<string, string> }} o
 */
export const node = ({ entry, outDir, name, inline, alias = {}, paths = {} }) =>
  build({
    ...QUIET,
    resolve: {
      alias: Object.entries(alias).map(([find, replacement]) => ({
        find: new RegExp(`^.*/${find}$`),
        replacement,
      })),
    },
    ssr: inline ? { noExternal: true, external: ['electron'] } : { external: ['electron'] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      minify: false,
      sourcemap: !inline,
      target: NODE,
      rolldownOptions: {
        external: ['electron'],
        output: {
          format: 'es',
          entryFileNames: name,
          chunkFileNames: 'chunk-[hash].mjs',
          paths,
          codeSplitting: !inline,
        },
      },
    },
  });

/** @typedef {'release' | 'electron' | 'stand-in'} Flavour */

/** Where a flavour's bundle lies. @param {Flavour} flavour */
export const bundleDir = (flavour) => inRoot('out', flavour === 'release' ? 'app' : `desk-${flavour}`);

/** The seams' module, by the end of its path; a demo or test bundle puts another in its place. */
const SEAMS = 'seams\\.ts';

/**
 * Builds the app in the given flavours. `release` has no seams; the other two have, and differ in what `electron` is.
 * @param {Flavour[]} flavours
 */
export async function bundleApp(flavours) {
  // Vite sets it for the whole process; what runs after, the tests among it, must not be told it is production.
  const before = process.env.NODE_ENV;
  const release = bundleDir('release');
  await rm(release, { recursive: true, force: true });
  await Promise.all([renderer(`${release}/renderer`), preload(release)]);
  for (const flavour of flavours) {
    const outDir = bundleDir(flavour);
    if (flavour !== 'release') {
      await rm(outDir, { recursive: true, force: true });
      await cp(release, outDir, { recursive: true });
      // Electron takes a folder by its package.json, and the name and version from there.
      const { name, productName, version, type } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
      await writeFile(
        `${outDir}/package.json`,
        JSON.stringify({ name, productName, version, type, main: 'main.js' }),
      );
    }
    await node({
      entry: inRoot('electron/main.ts'),
      outDir,
      name: 'main.js',
      inline: true,
      ...(flavour !== 'release' && { alias: { [SEAMS]: inRoot('e2e/seams/seams.ts') } }),
      ...(flavour === 'stand-in' && { paths: { electron: './stand-in/electron.mjs' } }),
    });
    if (flavour === 'stand-in') await standIn(`${outDir}/stand-in`);
  }
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
}

/** The stand-in beside the bundle that runs on it: one build, so that main.js and the launcher share its modules. @param {string} outDir */
const standIn = (outDir) =>
  build({
    ...QUIET,
    build: {
      ssr: true,
      outDir,
      target: NODE,
      minify: false,
      rolldownOptions: {
        input: { electron: inRoot('e2e/stand-in/electron.ts'), launch: inRoot('e2e/stand-in/launch.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[hash].mjs' },
      },
    },
  });

/** A command-line tool of e2e/: bundled beside its dependencies in node_modules. @param {string} name @param {string} entry */
export async function bundleTool(name, entry) {
  const outDir = inRoot('out/tools');
  await node({ entry: inRoot(entry), outDir, name: `${name}.mjs`, inline: false });
  return `${outDir}/${name}.mjs`;
}
