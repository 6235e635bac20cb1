import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileReading, PolicySystem, ProgramEnd } from './policy-system.ts';

/** Far above any policy. */
const SIZE_LIMIT = 64 * 1024;
const OUTPUT_LIMIT = 1024 * 1024;
/** ms; the console cannot start before it knows. A cold `reg.exe` under a virus scanner takes about one second. */
const RUN_LIMIT_MS = 10_000;
const WRITABLE_BY_OTHERS = 0o022;

/** The real system. @param owner user id that policies must belong to: root, but for tests */
export const nodePolicySystem = (owner = 0): PolicySystem => ({
  read: (file) => readAsFound(file, owner),
  run: runProgram,
});

async function readAsFound(file: string, owner: number): Promise<FileReading> {
  try {
    // A pipe in the file's place must not keep the console waiting.
    const handle = await open(
      file,
      process.platform === 'win32' ? 'r' : constants.O_RDONLY | constants.O_NONBLOCK,
    );
    try {
      const found = await handle.stat();
      if (!found.isFile()) return { kind: 'failed', code: 'no file' };
      if (found.size > SIZE_LIMIT) return { kind: 'failed', code: 'EFBIG' };
      // Whoever may write the folder can put another file there.
      const around = await stat(path.dirname(file));
      const safe = [found, around].every(({ uid, mode }) => uid === owner && !(mode & WRITABLE_BY_OTHERS));
      const bytes = await handle.readFile();
      return { kind: 'read', bytes, administratorsOnly: process.platform === 'win32' || safe };
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    const code = codeOf(thrown);
    return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'failed', code };
  }
}

function runProgram(program: string, args: readonly string[]): Promise<ProgramEnd> {
  const options = {
    encoding: 'buffer',
    timeout: RUN_LIMIT_MS,
    maxBuffer: OUTPUT_LIMIT,
    windowsHide: true,
    shell: false,
  } as const;
  return new Promise((resolve) => {
    execFile(program, [...args], options, (error, output) => {
      if (!error) resolve({ kind: 'ended', code: 0, output });
      else if (typeof error.code === 'number') resolve({ kind: 'ended', code: error.code, output });
      else resolve({ kind: 'failed', why: error.killed === true ? 'no answer in time' : codeOf(error) });
    });
  });
}

function codeOf(thrown: unknown): string {
  const code: unknown = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
