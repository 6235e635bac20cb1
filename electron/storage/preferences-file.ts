import type { PreferencesFile } from '../console/storage-ports.ts';
import { readWhole, writeWhole } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { storedPreferences } from './stored-preferences.ts';

const NAME = 'preferences.json';

/** Never throws: a choice that could not be kept is a line in the log and holds until the console ends. */
export function preferencesFile(disk: Disk): PreferencesFile {
  const warn = (message: string, thrown: unknown) =>
    disk.log({ level: 'warn', area: 'storage', message, code: errorCode(thrown) });
  return {
    load: async () => {
      try {
        const bytes = await readWhole(disk, NAME);
        if (bytes === undefined) return null;
        return storedPreferences(JSON.parse(Buffer.from(bytes).toString('utf8')));
      } catch (thrown) {
        warn('preferences not read', thrown);
        return null;
      }
    },
    save: async (chosen) => {
      try {
        await writeWhole(disk, NAME, Buffer.from(JSON.stringify(chosen)));
      } catch (thrown) {
        warn('preferences not kept', thrown);
      }
    },
  };
}
