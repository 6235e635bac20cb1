// `npm run demo`: the console on the simulated tenant, in a window; without a display, or with --headless, the main job walked.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundleApp, bundleTool } from '../lib/bundle.mjs';
import { chooseRuntime } from '../lib/electron.mjs';

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless = process.argv.includes('--headless') || !display;
const { electron, why } = chooseRuntime({ obtain: true });
process.env.PIM_DESK_ELECTRON = electron ?? '';
process.stderr.write(`runtime: ${why}\n`);
await bundleApp([electron ? 'electron' : 'stand-in']);
const tool = headless
  ? await bundleTool('walk', 'e2e/demo/walk.ts')
  : await bundleTool('demo', 'e2e/demo/demo.ts');
await import(pathToFileURL(tool).href);
