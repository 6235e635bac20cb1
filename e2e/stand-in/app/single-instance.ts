import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isAlive } from '../chromium/processes.ts';
import { preventable } from '../core/preventable.ts';
import { createCodec } from '../core/graph-codec.ts';
import { appEvents } from './app-events.ts';
import { appPaths } from './app-paths.ts';

// The lock is a file with the owner's process id in userData; a loser leaves its message in a folder beside it, which the owner
// watches. Both are synchronous: `requestSingleInstanceLock` is, and the loser exits right after it.

const message = z.object({
  argv: z.array(z.string()),
  workingDirectory: z.string(),
  additionalData: z.string(),
});
const codec = createCodec(undefined);

let held: { lock: string; stop: () => void } | undefined;

const lockFile = (): string => path.join(appPaths.get('userData'), 'stand-in-lock');
const inbox = (): string => path.join(appPaths.get('userData'), 'stand-in-instances');

/** docs/api/app.md "app.requestSingleInstanceLock": false tells the caller that it is the second and should quit. */
export function requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
  if (held) return true;
  mkdirSync(inbox(), { recursive: true, mode: 0o700 });
  if (!takeLock()) {
    tellOwner(additionalData);
    return false;
  }
  const watcher = watch(inbox(), () => readInbox());
  watcher.unref();
  held = { lock: lockFile(), stop: () => watcher.close() };
  process.once('exit', releaseSingleInstanceLock);
  readInbox();
  return true;
}

/** docs/api/app.md "app.hasSingleInstanceLock". */
export const hasSingleInstanceLock = (): boolean => held !== undefined;

/** docs/api/app.md "app.releaseSingleInstanceLock". */
export function releaseSingleInstanceLock(): void {
  if (!held) return;
  held.stop();
  rmSync(held.lock, { force: true });
  held = undefined;
}

function takeLock(): boolean {
  for (;;) {
    try {
      writeFileSync(lockFile(), String(process.pid), { flag: 'wx', mode: 0o600 });
      return true;
    } catch {
      const owner = ownerOfLock();
      if (owner !== undefined && owner !== process.pid && isAlive(owner)) return false;
      setAsideStale(owner);
    }
  }
}

function ownerOfLock(): number | undefined {
  try {
    return Number(readFileSync(lockFile(), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Renames before deleting, so that of two starters only one removes a given stale lock. */
function setAsideStale(owner: number | undefined): void {
  const aside = `${lockFile()}.${randomUUID()}`;
  try {
    renameSync(lockFile(), aside);
    const taken = Number(readFileSync(aside, 'utf8')) || undefined;
    if (taken === owner) rmSync(aside);
    else renameSync(aside, lockFile());
  } catch {
    // The other starter was quicker; look again.
  }
}

/**
 * docs/api/app.md "second-instance": not exactly the arguments the second was given. Chromium adds some, and puts switches first; what
 * follows `--` stays where it is.
 */
function asChromiumPassesIt([program = '', ...args]: readonly string[]): string[] {
  const end = args.indexOf('--');
  const [before, after] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end)];
  const isSwitch = (argument: string): boolean => argument.startsWith('-');
  const added = `--original-process-start-time=${Date.now()}`;
  const others = before.filter((argument) => !isSwitch(argument));
  return [program, ...before.filter(isSwitch), added, ...others, ...after];
}

function tellOwner(additionalData: Record<string, unknown> | undefined): void {
  const told: z.infer<typeof message> = {
    argv: asChromiumPassesIt(process.argv),
    workingDirectory: process.cwd(),
    additionalData: codec.encode(additionalData ?? null),
  };
  const file = path.join(inbox(), randomUUID());
  writeFileSync(`${file}.part`, JSON.stringify(told), { mode: 0o600 });
  renameSync(`${file}.part`, `${file}.json`);
}

/** Reads what second instances left, once ready: Electron delivers the event after ready only. */
export function readInbox(): void {
  if (!held || !readyToDeliver) return;
  for (const name of readdirSync(inbox())) {
    if (!name.endsWith('.json')) continue;
    const file = path.join(inbox(), name);
    const { argv, workingDirectory, additionalData } = message.parse(JSON.parse(readFileSync(file, 'utf8')));
    rmSync(file);
    appEvents.emit('second-instance', preventable({}), argv, workingDirectory, codec.decode(additionalData));
  }
}

let readyToDeliver = false;

/** Called once the app is ready. docs/api/app.md "second-instance": "guaranteed to be emitted after the ready event". */
export function deliverSecondInstances(): void {
  readyToDeliver = true;
  readInbox();
}
