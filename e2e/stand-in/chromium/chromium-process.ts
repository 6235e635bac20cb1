import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { environment } from '../core/environment.ts';
import { CdpConnection } from './cdp-connection.ts';
import { killGroup } from './processes.ts';
import type { ProfileFolder } from './profile-folder.ts';

/** How a Chromium ended. */
export interface ChromiumEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running Chromium of ours. */
export interface ChromiumProcess {
  readonly pid: number;
  readonly connection: CdpConnection;
  readonly ended: Promise<ChromiumEnd>;
  /** Ends it at once and deletes a temporary profile. */
  kill(): void;
}

const DEV_TOOLS_LINE = /^DevTools listening on ws:/;

/**
 * Starts Chromium with the protocol on file descriptors 3 and 4. It dies with this process: the pipe closes, and on an orderly
 * exit we end it ourselves.
 * @throws Error with the command to install it where there is none
 */
export function startChromium(switches: string[], profile: ProfileFolder): ChromiumProcess {
  const child = spawn(requireChromium(), switches, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // Its own group: Ctrl+C in a terminal is for us, and we then quit in order.
    detached: true,
  });
  const [, , , toChild, fromChild] = child.stdio;
  forwardDevToolsLine(child.stderr as Readable);
  const pid = child.pid ?? 0;
  const kill = (): void => {
    killGroup(pid);
    profile.remove();
  };
  process.once('exit', kill);
  const ended = new Promise<ChromiumEnd>((resolve) => {
    child.once('error', () => resolve({ code: 127, signal: null }));
    child.once('exit', (code, signal) => {
      process.off('exit', kill);
      profile.remove();
      resolve({ code, signal });
    });
  });
  return { pid, connection: new CdpConnection(toChild as Writable, fromChild as Readable), ended, kill };
}

/** Electron prints this line too; whoever attaches from outside waits for it. The rest of Chromium's stderr is noise. */
function forwardDevToolsLine(stderr: Readable): void {
  createInterface({ input: stderr }).on('line', (line) => {
    if (DEV_TOOLS_LINE.test(line) || process.env['STAND_IN_CHROMIUM_LOG'] === '1')
      process.stderr.write(`\n${line}\n`);
  });
}

function requireChromium(): string {
  const binary = environment().chromium;
  if (existsSync(binary)) return binary;
  throw new Error(
    `stand-in: no Chromium at ${binary}. Install it (Debian, Ubuntu: sudo apt-get install -y chromium) or set STAND_IN_CHROMIUM to its path.`,
  );
}
