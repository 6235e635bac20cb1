import path from 'node:path';
import type { Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { whileBusy } from './while-busy.ts';

/** The name a file that cannot be opened is kept under: `tokens.sealed.bad-1760000000000`. */
export const badName = (name: string, now: number): string => `${name}.bad-${now}`;

/** Whether `candidate` is `name`, set aside. */
export const isBadNameOf = (candidate: string, name: string): boolean => candidate.startsWith(`${name}.bad-`);

/** Moves a file out of the way without losing it. Answers its new name; undefined where it would not move. */
export async function setAside(disk: Disk, name: string): Promise<string | undefined> {
  const { files, folder, clock, log } = disk;
  const aside = badName(name, clock.now());
  try {
    await whileBusy(clock, () => files.rename(path.join(folder, name), path.join(folder, aside)));
    await files.syncFolder(folder);
    log({ level: 'warn', area: 'storage', message: 'file set aside' });
    return aside;
  } catch (error) {
    log({ level: 'error', area: 'storage', message: 'file not set aside', code: errorCode(error) });
    return undefined;
  }
}
