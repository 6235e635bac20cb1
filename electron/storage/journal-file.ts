import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import { writeWhole } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { errorCode } from './error-code.ts';
import { writeJournal } from './journal-format.ts';
import type { JournalEnding } from './journal-format.ts';
import { writeRecord } from './journal-record.ts';
import type { RecordBody } from './journal-record.ts';
import { whileBusy } from './while-busy.ts';

export const JOURNAL_FILE = 'journal.log';

/** The journal on disk: made whole once, then only added to. Calls must not overlap. */
export type JournalFile = {
  /** False where the file must be made anew before anything can be added. */
  readonly appendable: () => boolean;
  /** Makes the file anew, atomically, of these records, the first of them the head. Throws a file error. */
  readonly rewrite: (bodies: readonly RecordBody[]) => Promise<void>;
  /** Adds a record; resolves once it is durable. Throws a file error, and then the record counts as never written. */
  readonly append: (body: RecordBody) => Promise<void>;
};

/** `ending` is how the file on disk ends, undefined where it must be made anew; `torn` where something follows the sound part. */
export function journalFile(
  disk: Disk,
  key: KeyObject,
  start: { readonly ending: JournalEnding | undefined; readonly torn: boolean },
): JournalFile {
  const file = path.join(disk.folder, JOURNAL_FILE);
  let { ending, torn } = start;

  async function addBytes(bytes: Uint8Array) {
    const opened = await whileBusy(disk.clock, () => disk.files.append(file));
    torn = true;
    try {
      await opened.write(bytes);
      await opened.sync();
    } finally {
      await opened.close();
    }
    torn = false;
  }

  return {
    appendable: () => ending !== undefined,
    rewrite: async (bodies) => {
      const whole = writeJournal(key, bodies);
      await writeWhole(disk, JOURNAL_FILE, whole.bytes);
      ending = whole.ending;
      torn = false;
    },
    append: async (body) => {
      if (ending === undefined) throw new Error('the journal must be rewritten first');
      try {
        if (torn) {
          const { length } = ending;
          await whileBusy(disk.clock, () => disk.files.truncate(file, length));
          torn = false;
        }
        const { line, next } = writeRecord(key, ending.next, body);
        await addBytes(Buffer.from(line));
        ending = { length: ending.length + line.length, next };
      } catch (error) {
        // Someone removed the file: adding to the end of nothing would lose what it held.
        if (errorCode(error) === 'ENOENT') ending = undefined;
        throw error;
      }
    },
  };
}
