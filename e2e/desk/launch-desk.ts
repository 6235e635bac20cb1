import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Tenant } from '../tenant/start.ts';
import { desksDoors, type DeskDoors } from './desk-doors.ts';
import { runtime, type Runtime } from './runtime.ts';
import { spawnDesk } from './spawn-desk.ts';

export type LaunchOptions = {
  readonly tenant: Tenant;
  /** The profile; the same folder again is a restart. */
  readonly userData: string;
  /** Further environment, e.g. `STAND_IN_STORAGE_BACKEND`. */
  readonly env?: Readonly<Record<string, string>>;
  /** How far tenant and console are ahead of real time. */
  readonly clockOffsetMs?: number;
  /**
   * What the console is told of the tenant. `connection` (the default): it starts connected. `hosts`: it is a first run, or goes by
   * its arguments, its policy or what the profile saved; the cloud `demo` can be chosen.
   */
  readonly told?: 'connection' | 'hosts';
  /** Further arguments, e.g. `--tenant=contoso.com`. */
  readonly args?: readonly string[];
  /** Path of a json policy, which stands in for this machine's. */
  readonly policyFile?: string;
  /** Whether the tenant's own authority is trusted. Default true; false is a certificate that nobody on this machine vouches for. */
  readonly trusted?: boolean;
};

/** The running console, seen from outside: its window through DevTools, its process, and the door of its seams. */
export type Desk = DeskDoors & {
  readonly runtime: Runtime;
  readonly page: Page;
  readonly process: ChildProcess;
  /** Everything it wrote so far. */
  readonly output: () => string;
  /**
   * Opens a link as the system does: it starts the console another time with it, on macOS it tells the one that runs. Resolves once
   * that other one has ended.
   */
  readonly openLink: (text: string) => Promise<void>;
  /** Ends it as a user does, and waits until it is gone. */
  readonly quit: () => Promise<void>;
  /** SIGKILL: nothing of it gets to run any more. */
  readonly kill: () => Promise<void>;
};

/** How long a start may take before the test gives up: a cold first Chromium takes some seconds. */
const START_LIMIT_MS = 60_000;

/** Starts the console on the tenant, signed out or with what the profile holds, and waits for its window. */
export async function launchDesk(options: LaunchOptions): Promise<Desk> {
  const child = spawnDesk(options, ['--remote-debugging-port=0', ...(options.args ?? [])]);
  const written: string[] = [];
  const found = waitForLines(child, written);
  const exited = once(child, 'exit');
  const gone = exited.then(() =>
    Promise.reject(new Error(`the console ended at once:\n${written.join('\n')}`)),
  );
  gone.catch(() => undefined);
  const [devtools, control] = await Promise.race([found, gone]);

  const browser = await chromium.connectOverCDP(devtools, { noDefaults: true });
  const page = await windowOf(browser);
  const { openUrl, ...doors } = desksDoors(control);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await exited;
    await browser.close().catch(() => undefined);
  };
  return {
    runtime,
    page,
    process: child,
    output: () => written.join('\n'),
    ...doors,
    openLink: (text) => (platformOf(options) === 'darwin' ? openUrl(text) : startWithLink(options, text)),
    quit: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** What the console takes its platform for. */
const platformOf = ({ env }: LaunchOptions): string => env?.STAND_IN_PLATFORM ?? process.platform;

async function startWithLink(options: LaunchOptions, text: string): Promise<void> {
  const other = spawnDesk(options, ['--', text]);
  other.stdout?.resume();
  other.stderr?.resume();
  const limit = setTimeout(() => other.kill('SIGKILL'), START_LIMIT_MS);
  const [code] = (await once(other, 'exit')) as [number | null];
  clearTimeout(limit);
  if (code !== 0)
    throw new Error(`the console that was started with a link ended with ${code ?? 'a signal'}`);
}

/** Reads both outputs until DevTools' address and the seams' door are known; goes on collecting after that. */
function waitForLines(child: ChildProcess, written: string[]): Promise<[devtools: string, control: string]> {
  return new Promise((resolve, reject) => {
    let devtools: string | undefined;
    let control: string | undefined;
    const limit = setTimeout(
      () => reject(new Error(`no window in time:\n${written.join('\n')}`)),
      START_LIMIT_MS,
    );
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        written.push(line);
        devtools ??= /DevTools listening on (ws:\S+)/.exec(line)?.[1];
        control ??= /^seam-control (\S+)/.exec(line)?.[1];
        if (devtools === undefined || control === undefined) return;
        clearTimeout(limit);
        resolve([devtools, control]);
      });
    }
  });
}

/** The console's own page: the one that shows the bundle, whatever scheme carries it. */
async function windowOf(browser: Browser): Promise<Page> {
  const isConsole = (page: Page): boolean => new URL(page.url()).pathname === '/index.html';
  const context = browser.contexts()[0];
  if (!context) throw new Error('no browser context');
  const there = context.pages().find(isConsole);
  if (there) return there;
  for (const page of context.pages()) {
    await page.waitForURL('**/index.html', { timeout: START_LIMIT_MS });
    if (isConsole(page)) return page;
  }
  return context.waitForEvent('page', { predicate: isConsole, timeout: START_LIMIT_MS });
}
