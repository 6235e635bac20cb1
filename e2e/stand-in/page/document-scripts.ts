import { readFileSync } from 'node:fs';
import { createCodec } from '../core/graph-codec.ts';
import { bridgeEnd } from './bridge-end.ts';
import { guardBrowserKeys } from './browser-keys.ts';
import { createIpcRenderer } from './ipc-renderer.ts';
import { isolatedWorld, type IsolatedWorldConfig } from './isolated-world.ts';
import { mainWorld, type MainWorldConfig } from './main-world.ts';
import { runPreload } from './run-preload.ts';

/**
 * Strict mode matters: it keeps a page's `Error.prepareStackTrace` from reaching our functions through call sites. The preload is
 * passed in from outside of it: in Electron it is strict only where it says so itself.
 */
const script = (expression: string, preload = 'undefined'): string =>
  `(function (preload) {\n'use strict';\n${expression};\n})(${preload});`;

/** The text of the script for the page's own world. */
export function mainWorldScript(config: MainWorldConfig): string {
  const parts = `{ createCodec: ${createCodec.toString()}, bridgeEnd: ${bridgeEnd.toString()} }`;
  return script(`(${mainWorld.toString()})(${JSON.stringify(config)}, ${parts})`);
}

/**
 * The text of the script for the preload's world. The preload is read at once, as a window is made.
 * @throws Error where the preload cannot be read
 */
export function isolatedWorldScript(config: IsolatedWorldConfig): string {
  const members = { createCodec, bridgeEnd, createIpcRenderer, guardBrowserKeys, runPreload };
  const parts = Object.entries(members).map(([name, part]) => `${name}: ${part.toString()}`);
  const call = `(${isolatedWorld.toString()})(${JSON.stringify(config)}, { ${parts.join(',\n')}, preload })`;
  return script(call, preloadFunction(config.preloadPath));
}

function preloadFunction(path: string): string {
  if (path === '') return 'undefined';
  return `function (exports, require, module, process, __filename, __dirname) {\n${readFileSync(path, 'utf8')}\n}`;
}
