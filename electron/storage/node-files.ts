import { constants } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { errorCode } from './error-code.ts';
import type { FileSystem, OpenFile } from './file-system.ts';

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/** Network and FUSE file systems that cannot sync a folder say so by one of these; there is nothing more to be done there. */
const NO_FOLDER_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EISDIR']);

/** The real disk. `platform` is Node's `process.platform`: Windows has no way to sync a folder. */
export function nodeFiles(platform: string): FileSystem {
  return {
    makeFolder: async (folder) => {
      await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    },
    list: (folder) => orWhereAbsent(readdir(folder), []),
    read: (file) => orWhereAbsent<Uint8Array | undefined>(readFile(file), undefined),
    create: (file) => openFile(file, 'wx'),
    append: (file) => openFile(file, constants.O_WRONLY | constants.O_APPEND),
    truncate: async (file, length) => {
      const handle = await open(file, 'r+');
      try {
        await handle.truncate(length);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    rename,
    remove: (file) => rm(file, { force: true }),
    syncFolder: async (folder) => {
      if (platform === 'win32') return;
      const handle = await open(folder, 'r');
      try {
        await handle.sync();
      } catch (error) {
        if (!NO_FOLDER_SYNC.has(errorCode(error))) throw error;
      } finally {
        await handle.close();
      }
    },
  };
}

async function openFile(file: string, flags: string | number): Promise<OpenFile> {
  const handle = await open(file, flags, OWNER_ONLY_FILE);
  return {
    // Not `write`, which may stop half-way without an error.
    write: (bytes) => handle.writeFile(bytes),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function orWhereAbsent<T>(reading: Promise<T>, absent: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return absent;
    throw error;
  }
}
