import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Disk } from './disk.ts';
import { whileBusy } from './while-busy.ts';

const TEMP = /^\.(?<of>.+)\.[0-9a-f]{16}\.tmp$/;
const tempName = (name: string) => `.${name}.${randomBytes(8).toString('hex')}.tmp`;

/** The file a left-over temporary file was meant to become, or undefined where `name` is not one of ours. */
export const tempOf = (name: string): string | undefined => TEMP.exec(name)?.groups?.['of'];

/** The whole file `name`; undefined where there is none. Throws a file error. */
export function readWhole(disk: Disk, name: string): Promise<Uint8Array | undefined> {
  return whileBusy(disk.clock, () => disk.files.read(path.join(disk.folder, name)));
}

/**
 * Writes the file `name` so that after a crash at any point the old or the new content is there, never half: temporary file in the
 * same folder, sync, rename, sync of the folder (posture-security.md §C6.19). Durable once it resolves. Throws a file error; then
 * the old content stands, or where only the last sync failed, the new.
 */
export async function writeWhole(disk: Disk, name: string, bytes: Uint8Array): Promise<void> {
  const { files, folder } = disk;
  const temp = path.join(folder, tempName(name));
  try {
    const file = await files.create(temp);
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await whileBusy(disk.clock, () => files.rename(temp, path.join(folder, name)));
  } catch (error) {
    await files.remove(temp).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(folder);
}

/** Removes the file `name` for good, where there is one. Throws a file error. */
export async function removeWhole(disk: Disk, name: string): Promise<void> {
  await whileBusy(disk.clock, () => disk.files.remove(path.join(disk.folder, name)));
  await disk.files.syncFolder(disk.folder);
}
