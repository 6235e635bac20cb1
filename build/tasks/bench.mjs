// `npm run bench -- --json FILE`: what the console costs, in calls, time and bytes.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundleApp, bundleTool } from '../lib/bundle.mjs';
import { installedElectron } from '../lib/electron.mjs';

const electron = process.env.PIM_DESK_RUNTIME === 'stand-in' ? undefined : installedElectron();
process.env.PIM_DESK_ELECTRON = electron ?? '';
await bundleApp([electron ? 'electron' : 'stand-in']);
await import(pathToFileURL(await bundleTool('bench', 'e2e/bench/bench.ts')).href);
