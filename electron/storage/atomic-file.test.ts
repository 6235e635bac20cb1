import { describe, expect, it } from 'vitest';
import { readWhole, writeWhole } from './atomic-file.ts';
import { prepareFolder } from './prepare-folder.ts';
import { testDisk } from './testing/test-disk.ts';
import type { Aftermath } from './testing/memory-files.ts';
import { BACK_OFF_MS } from './while-busy.ts';

const bytes = (text: string) => Buffer.from(text);
const OLD = 'old content';
const NEW = 'the new and longer content';

describe('writing a whole file', () => {
  it.each<Aftermath>(['lost', 'kept', 'half'])(
    'leaves the old or the new content when the power fails at any step (%s)',
    async (aftermath) => {
      const seen = new Set<string>();
      for (let n = 1; ; n += 1) {
        const { disk, memory } = testDisk();
        await writeWhole(disk, 'a.json', bytes(OLD));
        memory.cutPowerAt(n);
        const written = await writeWhole(disk, 'a.json', bytes(NEW)).then(
          () => true,
          () => false,
        );
        memory.restart(aftermath);
        const content = Buffer.from((await readWhole(disk, 'a.json')) ?? []).toString();
        expect([OLD, NEW]).toContain(content);
        if (written) {
          expect(content).toBe(NEW);
          break;
        }
        seen.add(content);
        expect(await prepareFolder(disk)).toEqual([]);
        expect(memory.names()).toEqual(['a.json']);
      }
      expect(seen).toContain(OLD);
    },
  );

  it('waits for a scanner to let go of the file, ever longer', async () => {
    const { disk, memory, clock, at } = testDisk();
    let held = 3;
    memory.refuse((step) => (step === 'rename' && held-- > 0 ? 'EPERM' : undefined));
    await writeWhole(disk, 'a.json', bytes(NEW));
    expect(memory.content(at('a.json')).toString()).toBe(NEW);
    expect(clock.waited).toEqual(BACK_OFF_MS.slice(0, 3));
  });

  it('gives up where it stays held, leaving the old content and no temporary file', async () => {
    const { disk, memory, clock, at } = testDisk();
    await writeWhole(disk, 'a.json', bytes(OLD));
    memory.refuse((step) => (step === 'rename' ? 'EBUSY' : undefined));
    await expect(writeWhole(disk, 'a.json', bytes(NEW))).rejects.toMatchObject({ code: 'EBUSY' });
    expect(memory.names()).toEqual(['a.json']);
    expect(memory.content(at('a.json')).toString()).toBe(OLD);
    expect(clock.waited).toEqual(BACK_OFF_MS);
  });

  it.each(['ENOSPC', 'EROFS', 'EIO'])('does not try again on %s', async (code) => {
    const { disk, memory, clock } = testDisk();
    for (const failing of ['write', 'rename']) {
      memory.refuse((step) => (step === failing ? code : undefined));
      await expect(writeWhole(disk, 'a.json', bytes(NEW))).rejects.toMatchObject({ code });
    }
    expect(memory.names()).toEqual([]);
    expect(clock.waited).toEqual([]);
  });
});

describe('preparing the folder', () => {
  it('sweeps what a crash left, and nothing else', async () => {
    const { disk, memory, logged, at } = testDisk();
    const others = ['.hidden', 'a.json', 'notes.tmp', '.a.json.tmp'];
    for (const name of [...others, '.a.json.0123456789abcdef.tmp']) memory.put(at(name), bytes('x'));
    expect(await prepareFolder(disk)).toEqual([]);
    expect(memory.names()).toEqual(others.sort());
    expect(logged).toMatchObject([{ count: 1 }]);
  });

  it('tells where the folder cannot be used', async () => {
    const { disk, memory } = testDisk();
    memory.refuse((step) => (step === 'makeFolder' ? 'EROFS' : undefined));
    expect(await prepareFolder(disk)).toMatchObject([{ kind: 'storage', code: 'EROFS' }]);
  });
});
