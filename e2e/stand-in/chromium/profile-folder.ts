import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from './processes.ts';

const PREFIX = 'stand-in-chromium-';

/** A folder for Chromium's profile. */
export interface ProfileFolder {
  readonly path: string;
  /** Deletes it where it is temporary. Chromium's children may still write while they die, hence the retries. */
  remove(): void;
}

/** A profile that lives as long as this process. First sweeps those whose process was killed and could not. */
export function temporaryProfile(): ProfileFolder {
  sweep();
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  return { path: folder, remove: () => removeFolder(folder) };
}

/** The profile of a persistent session, kept under the app's own data. */
export function persistentProfile(sessionData: string): ProfileFolder {
  const folder = path.join(sessionData, 'stand-in-chromium');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { path: folder, remove: () => undefined };
}

function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) removeFolder(path.join(tmpdir(), name));
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  } catch {
    // The next start sweeps it.
  }
}
