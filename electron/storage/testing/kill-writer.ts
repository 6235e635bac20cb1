import { keyFrom } from '../aead.ts';
import type { DataKey } from '../data-key.ts';
import type { Disk } from '../disk.ts';
import { openJournal } from '../journal.ts';
import { nodeFiles } from '../node-files.ts';
import { prepareFolder } from '../prepare-folder.ts';
import { sealedText } from '../sealed-text.ts';
import { intentOf } from './intents.ts';

/*
 * The program `kill.test.ts` kills: begins one intent after the other and saves a text between, and tells each begin on a line of
 * its own once it was acknowledged. Arguments: folder, key in hex, prefix of the ids.
 */
const [folder = '', hexKey = '', prefix = ''] = process.argv.slice(2);

const disk: Disk = {
  folder,
  files: nodeFiles(process.platform),
  clock: {
    now: Date.now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    onJump: () => undefined,
  },
  log: () => undefined,
};

async function writeUntilKilled() {
  const dataKey: DataKey = { strength: 'strong', key: keyFrom(Buffer.from(hexKey, 'hex')) };
  await prepareFolder(disk);
  const { journal } = await openJournal({ ...disk, dataKey });
  const text = sealedText({
    ...disk,
    dataKey,
    name: 'tokens.sealed',
    partition: '',
    notice: () => undefined,
  });
  for (let i = 0; ; i += 1) {
    const id = `${prefix}-${i}`;
    const begun = await journal.begin(intentOf(id));
    if (!begun.ok) process.exit(2);
    process.stdout.write(`${id}\n`);
    // Long enough for a kill to fall into the middle of it.
    await text.save(`whole ${id} ${'x'.repeat(200_000)} whole`);
  }
}

void writeUntilKilled();
