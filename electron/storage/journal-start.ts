import type { KeyObject } from 'node:crypto';
import { readWhole } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { JOURNAL_FILE } from './journal-file.ts';
import { readJournal } from './journal-format.ts';
import type { JournalReading } from './journal-format.ts';
import type { JournalKeys } from './journal-keys.ts';

/** Records from which a journal is made anew at the start, with nothing but what is open. About 100 kB. */
export const COMPACT_FROM = 256;

/** What was found on disk at the start, and what has to be done about it. */
export type JournalStart = {
  /** Undefined where there is no journal, or none that could be read. */
  readonly reading: JournalReading | undefined;
  /** Why the file must be made anew before anything is added to it. */
  readonly rewrite: 'no' | 'absent' | 'compact' | 'other-key' | 'damaged' | 'locked';
  /** The damaged or locked file as it was, to be kept aside. */
  readonly keep: Uint8Array | undefined;
};

/**
 * Reads the journal. `newer`: it is of a later version; `sealed`: it is under a key that cannot be had now. Both must be left
 * alone: what is open in them can still be found. Throws a file error.
 */
export async function startOfJournal(
  disk: Disk,
  keys: JournalKeys,
): Promise<JournalStart | 'newer' | 'sealed'> {
  const bytes = await readWhole(disk, JOURNAL_FILE);
  if (bytes === undefined || bytes.length === 0)
    return { reading: undefined, rewrite: 'absent', keep: undefined };
  const reading = readJournal(bytes, keys.reading);
  if (reading === 'newer') return 'newer';
  if (reading === 'locked' && !keys.complete) return 'sealed';
  if (reading === 'locked' || reading === 'no-record')
    return { reading: undefined, rewrite: 'locked', keep: bytes };
  if (reading.tail === 'damaged') return { reading, rewrite: 'damaged', keep: bytes };
  return { reading, rewrite: whyRewrite(reading, keys.writing), keep: undefined };
}

function whyRewrite(reading: JournalReading, writing: KeyObject): JournalStart['rewrite'] {
  if (!reading.key.equals(writing)) return 'other-key';
  const settled = reading.begun.size - reading.open.size;
  return reading.ending.next.seq >= COMPACT_FROM && settled > 0 ? 'compact' : 'no';
}
