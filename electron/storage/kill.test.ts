import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../shared/contract/problem.ts';
import { newKey } from './aead.ts';
import type { DataKey } from './data-key.ts';
import type { Disk } from './disk.ts';
import { openJournal } from './journal.ts';
import { nodeFiles } from './node-files.ts';
import { prepareFolder } from './prepare-folder.ts';
import { sealedText } from './sealed-text.ts';
import { intentOf } from './testing/intents.ts';
import { movingClock } from './testing/moving-clock.ts';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const key = newKey();
const dataKey: DataKey = { strength: 'strong', key };
let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pim-desk-kill-'));
  program = path.join(folder, 'program', 'kill-writer.mjs');
  const bundler = path.join(root, 'node_modules/rolldown/bin/cli.mjs');
  const source = path.join(here, 'testing/kill-writer.ts');
  execFileSync(process.execPath, [bundler, source, '--file', program, '--platform', 'node'], { cwd: root });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the program write until it acknowledged `count` begins, kills it, and answers all it acknowledged. */
async function writeAndKill(profile: string, prefix: string, count: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, profile, key.export().toString('hex'), prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const lines = () => told.split('\n').slice(0, -1);
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString();
    if (lines().length >= count) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return lines();
}

describe('a process that is killed while it writes', () => {
  it('leaves every acknowledged intent, whole files and nothing readable', async () => {
    const profile = path.join(folder, 'profile');
    const disk: Disk = {
      folder: profile,
      files: nodeFiles(process.platform),
      clock: movingClock(),
      log: () => undefined,
    };
    const acknowledged: string[] = [];
    for (const [i, count] of [1, 3, 4, 7, 12].entries()) {
      acknowledged.push(...(await writeAndKill(profile, `run${i}`, count)));
      const notices: Problem[] = [];
      const { journal, notices: ofJournal } = await openJournal({ ...disk, dataKey });
      const open = journal.open();
      const text = await sealedText({
        ...disk,
        dataKey,
        name: 'tokens.sealed',
        partition: '',
        notice: (p) => void notices.push(p),
      }).load();
      expect([...notices, ...ofJournal]).toEqual([]);
      expect(open.map((o) => o.id)).toEqual(expect.arrayContaining(acknowledged));
      // One more may have got through with each kill, but not been told.
      expect(open.length - acknowledged.length).toBeLessThanOrEqual(i + 1);
      if (text !== undefined) expect(text).toMatch(/^whole run\d-\d+ x{200000} whole$/);
    }
    await prepareFolder(disk);
    const left = readdirSync(profile).sort();
    expect(left).toEqual(['journal.log', 'tokens.sealed']);
    for (const name of left) {
      const bytes = readFileSync(path.join(profile, name));
      for (const secret of ['whole run', 'x'.repeat(16), intentOf('').tenantId, '"run0-0"'])
        expect(bytes.includes(secret)).toBe(false);
    }
  });
});
