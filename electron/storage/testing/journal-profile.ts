import { newKey } from '../aead.ts';
import type { DataKey } from '../data-key.ts';
import { openJournal } from '../journal.ts';
import { testDisk } from './test-disk.ts';

/** A profile whose journal can be opened again and again, as by restarts. */
export function journalProfile(dataKey: DataKey = { strength: 'strong', key: newKey() }) {
  const world = testDisk();
  const start = (key: DataKey = dataKey) => openJournal({ ...world.disk, dataKey: key });
  return {
    ...world,
    start,
    dataKey,
    /** The ids a restarted console finds without an end. */
    found: async () => (await start()).journal.open().map((i) => i.id),
    log: () => world.memory.content(world.at('journal.log')),
    putLog: (bytes: Uint8Array) => world.memory.put(world.at('journal.log'), bytes),
  };
}
