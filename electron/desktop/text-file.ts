import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/contract/result.ts';

/** The most that is read, in bytes: twice what the settings of a large tenant take, all roles and groups of it. */
export const MOST_BYTES = 4_000_000;

/**
 * Why a file was not read or written: Node's code of a file error, e.g. `EACCES`, or one of ours. Never its message, which holds the path.
 */
type FileTrouble = string;

/**
 * Replaces a file by this text, whole or not at all: a disk that is full or a power that fails leaves the file that was there. For that it is
 * first written beside it under a name nobody has, and takes the place of a link rather than following it. Not `storage/atomic-file.ts`:
 * that knows one folder which is ours alone; here a file held by another program is told, and tried again when the user does.
 */
export async function writeText(file: string, text: string): Promise<Result<null, FileTrouble>> {
  const beside = path.join(path.dirname(file), `.pim-desk-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    return ok(null);
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    return fail(codeOf(thrown));
  }
}

/**
 * The text of a file in UTF-8, without a byte order mark. `too-large` is told by its size before anything is read; `not-a-file` is a folder,
 * a device or a pipe, which might never end; `not-text` has bytes that are no UTF-8, or zeros.
 */
export async function readText(file: string): Promise<Result<string, FileTrouble>> {
  let handle: FileHandle | undefined;
  try {
    // Not to wait for whoever writes into a pipe. Windows has none to wait for.
    handle = await open(file, constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK));
    const about = await handle.stat();
    if (!about.isFile()) return fail('not-a-file');
    if (about.size > MOST_BYTES) return fail('too-large');
    const bytes = await atMost(handle, MOST_BYTES + 1);
    // It grew meanwhile, or lies about its size.
    if (bytes.length > MOST_BYTES) return fail('too-large');
    return bytes.includes(0) ? fail('not-text') : ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    return fail(thrown instanceof TypeError ? 'not-text' : codeOf(thrown));
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

async function atMost(handle: FileHandle, most: number): Promise<Uint8Array> {
  const into = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await handle.read(into, length, most - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return into.subarray(0, length);
}

function codeOf(thrown: unknown): string {
  const code: unknown = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}
