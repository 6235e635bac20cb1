import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { quit } from './app/life-cycle.ts';
import { fireReady } from './app/readiness.ts';
import { pretendPlatform } from './core/environment.ts';
import { say } from './core/say.ts';

const A_WHILE = 10_000;

/**
 * Starts an app as Electron does: evaluates its main module, then becomes ready. Where the module never finishes, because it
 * awaits `whenReady` at its top level, ready never comes.
 * @param main path of the main module; `process.argv` becomes [node, main, ...args]
 */
export async function startApp(main: string, args: string[]): Promise<void> {
  pretendPlatform();
  process.argv = [process.execPath, path.resolve(main), ...args];
  // Electron's process lives until it is told to quit, whatever its event loop holds.
  setInterval(() => undefined, 2 ** 30);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, quit);
  // Electron warns of these and goes on; Node alone would end.
  process.on('unhandledRejection', (reason) => say(`UnhandledPromiseRejectionWarning: ${textOf(reason)}`));
  const hint = setTimeout(() => {
    say(
      'the main module has not finished; a top-level await on app.whenReady() waits for ever, here as in Electron',
    );
  }, A_WHILE);
  hint.unref();
  await import(pathToFileURL(path.resolve(main)).href);
  clearTimeout(hint);
  fireReady();
}

function textOf(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
