import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';

const here = path.resolve(import.meta.dirname, '..');
let bundled: Promise<string> | undefined;

afterAll(async () => {
  if (bundled) rmSync(await bundled, { recursive: true, force: true });
});

/** The stand-in and the fixtures as the README says an app is bundled for it; once per test file. Answers the folder. */
export function bundleFixtures(): Promise<string> {
  return (bundled ??= bundle());
}

async function bundle(): Promise<string> {
  const out = mkdtempSync(path.join(tmpdir(), 'stand-in-bundle-'));
  const common = { configFile: false as const, logLevel: 'error' as const, root: here };
  await build({
    ...common,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: path.join(out, 'stand-in'),
      minify: false,
      rolldownOptions: {
        input: { electron: path.join(here, 'electron.ts'), launch: path.join(here, 'launch.ts') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared-[hash].mjs' },
      },
    },
  });
  await build({
    ...common,
    build: {
      ssr: true,
      target: 'node20',
      outDir: out,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: {
          main: path.join(here, 'fixtures/main.mjs'),
          waits: path.join(here, 'fixtures/waits-at-top-level.mjs'),
        },
        external: ['electron'],
        output: { entryFileNames: '[name].mjs', paths: { electron: './stand-in/electron.mjs' } },
      },
    },
  });
  await build({
    ...common,
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { preload: path.join(here, 'fixtures/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
  return out;
}
