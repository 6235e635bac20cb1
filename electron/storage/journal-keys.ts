import type { KeyObject } from 'node:crypto';
import { KEY_BYTES, keyFrom, newKey } from './aead.ts';
import { readWhole, removeWhole, writeWhole } from './atomic-file.ts';
import type { DataKey } from './data-key.ts';
import type { Disk } from './disk.ts';

/** The journal's own key, beside it, where the key store gives none: the journal is always on disk. */
export const JOURNAL_KEY_FILE = 'journal.key';

/** Under which keys a journal may be read, and under which it is written. */
export type JournalKeys = {
  readonly writing: KeyObject;
  readonly reading: readonly KeyObject[];
  /** False where a data key may exist that cannot be had now: what `reading` does not open may still be opened at a later start. */
  readonly complete: boolean;
  /** Puts `journal.key` on disk where `writing` is that key: before the log is written. Throws a file error. */
  readonly keep: () => Promise<void>;
  /** Removes a `journal.key` no longer needed: after the log was written under another. Throws a file error. */
  readonly drop: () => Promise<void>;
};

/** Finds the journal's keys. Throws a file error where `journal.key` is there but cannot be read. */
export async function journalKeys(disk: Disk, dataKey: DataKey): Promise<JournalKeys> {
  const bytes = await readWhole(disk, JOURNAL_KEY_FILE);
  const found = bytes && keyOf(bytes);
  if (dataKey.strength === 'strong') {
    return {
      writing: dataKey.key,
      reading: found === undefined ? [dataKey.key] : [dataKey.key, found],
      complete: true,
      keep: () => Promise.resolve(),
      drop: async () => {
        if (bytes !== undefined) await removeWhole(disk, JOURNAL_KEY_FILE);
      },
    };
  }
  const writing = found ?? newKey();
  return {
    writing,
    reading: [writing],
    complete: false,
    keep: async () => {
      if (found !== undefined) return;
      await writeWhole(disk, JOURNAL_KEY_FILE, Buffer.from(`${writing.export().toString('base64url')}\n`));
    },
    drop: () => Promise.resolve(),
  };
}

function keyOf(bytes: Uint8Array): KeyObject | undefined {
  const key = Buffer.from(Buffer.from(bytes).toString('latin1').trim(), 'base64url');
  return key.length === KEY_BYTES ? keyFrom(key) : undefined;
}
