import path from 'node:path';

/** What carries the window: Electron itself, or what stands in for it where the binary cannot be had. */
export type Runtime = 'electron' | 'stand-in';

/** Set by build/tasks: the path of Electron's binary, or nothing for the stand-in. */
const ELECTRON = process.env.PIM_DESK_ELECTRON;

/** The runtime of this run. Every report says which it was. */
export const runtime: Runtime = ELECTRON === undefined || ELECTRON === '' ? 'stand-in' : 'electron';

/** The program and arguments that start the console built for this runtime. */
export function command(): { runtime: Runtime; file: string; args: string[] } {
  const bundle = path.resolve('out', `desk-${runtime}`);
  if (ELECTRON !== undefined && runtime === 'electron') return { runtime, file: ELECTRON, args: [bundle] };
  const launcher = path.join(bundle, 'stand-in', 'launch.mjs');
  return { runtime, file: process.execPath, args: [launcher, path.join(bundle, 'main.js')] };
}
