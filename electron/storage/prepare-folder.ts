import path from 'node:path';
import type { Problem } from '../../shared/contract/problem.ts';
import { tempOf } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { folderNotUsable } from './storage-problems.ts';

/**
 * Makes the profile's folder and sweeps the temporary files a crash left behind (33 after 40 kills: msal-and-host.md §5). Run it
 * once, before anything else of this room. Answers what the user should know.
 */
export async function prepareFolder(disk: Disk): Promise<readonly Problem[]> {
  const { files, folder, log } = disk;
  try {
    await files.makeFolder(folder);
    const left = (await files.list(folder)).filter((name) => tempOf(name) !== undefined);
    for (const name of left) await files.remove(path.join(folder, name));
    if (left.length > 0)
      log({
        level: 'info',
        area: 'storage',
        message: 'swept left-over temporary files',
        count: left.length,
      });
    return [];
  } catch (error) {
    log({ level: 'error', area: 'storage', message: 'folder not usable', code: errorCode(error) });
    return [folderNotUsable(error)];
  }
}
