// `npm run demo`: the console on the simulated tenant, in a window; without a display, or with --headless, the main job walked.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundleApp, bundleTool } from '../lib/bundle.mjs';
import { obtainElectron } from '../lib/electron.mjs';

const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const electron = process.env.PIM_DESK_RUNTIME === 'stand-in' ? undefined : obtainElectron();
process.env.PIM_DESK_ELECTRON = electron ?? '';
process.stderr.write(
  `runtime: ${electron ? 'Electron' : 'stand-in (Electron’s binary could not be had here)'}\n`,
);
await bundleApp([electron ? 'electron' : 'stand-in']);
const tool = headless
  ? await bundleTool('walk', 'e2e/demo/walk.ts')
  : await bundleTool('demo', 'e2e/demo/demo.ts');
await import(pathToFileURL(tool).href);
