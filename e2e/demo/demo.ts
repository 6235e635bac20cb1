import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { demoConnection } from '../desk/demo-connection.ts';
import { command } from '../desk/runtime.ts';
import { startTenant } from '../tenant/start.ts';

/*
 * The demo with a display: the console in its window, signed out, on a tenant of its own. The sign-in page is served on loopback
 * http, so that any browser opens it without a certificate warning. Everything made here is gone when the window is closed.
 */
const tenant = await startTenant({ signInPage: 'http' });
const userData = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-demo-'));
const { runtime, file, args } = command();
const seams = { userData, ...demoConnection(tenant) };
const people = tenant.personas.map((p) => `  ${p.name}: ${p.can.join(', ')}`).join('\n');
// The stand-in has no file dialog to show.
const files = path.resolve('out', 'demo-files');
await mkdir(files, { recursive: true });
const dialogs =
  runtime === 'stand-in'
    ? `Files are saved into ${files}, and the newest JSON file there is the one opened.\n`
    : '';
console.log(`PIM Desk on the simulated tenant Contoso (runtime: ${runtime}).`);
console.log(`Press “Sign in”, then choose who you are:\n${people}\n${dialogs}Close the window to end.`);

// The console's log goes to a file: a person watches the window, not JSON.
const logFile = path.resolve('out', 'demo.log');
const log = openSync(logFile, 'w');
const child = spawn(file, args, {
  stdio: ['ignore', 'inherit', log],
  env: { ...process.env, STAND_IN_FILES: files, PIM_DESK_SEAMS: JSON.stringify(seams) },
});
process.once('SIGINT', () => child.kill('SIGTERM'));
process.once('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => {
  void (async () => {
    await tenant.close();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    if (code !== 0)
      console.error(`The console ended with ${code ?? 'a signal'}; what it wrote is in ${logFile}.`);
    process.exit(code ?? 0);
  })();
});
