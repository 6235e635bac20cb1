import { describe, expect, it } from 'vitest';
import type { Problem } from '../../shared/contract/problem.ts';
import { newKey } from './aead.ts';
import type { DataKey } from './data-key.ts';
import { formatMark } from './format-mark.ts';
import { sealedText } from './sealed-text.ts';
import { testDisk } from './testing/test-disk.ts';

const FILE = 'tokens.sealed';

function profile(dataKey: DataKey = { strength: 'strong', key: newKey() }) {
  const world = testDisk();
  const notices: Problem[] = [];
  const start = (over: { name?: string; partition?: string; dataKey?: DataKey } = {}) =>
    sealedText({
      ...world.disk,
      name: FILE,
      partition: 'tenant/account',
      dataKey,
      notice: (p) => void notices.push(p),
      ...over,
    });
  return { ...world, notices, start };
}

describe('a sealed text', () => {
  it('is there after a restart, and nowhere readable', async () => {
    const { start, memory, at, notices } = profile();
    expect(await start().load()).toBeUndefined();
    expect(await start().save('the refresh token')).toEqual({ ok: true, value: null });
    expect(await start().load()).toBe('the refresh token');
    expect(memory.content(at(FILE)).includes('refresh')).toBe(false);
    expect(memory.names()).toEqual([FILE]);
    expect(notices).toEqual([]);
  });

  it('is not written again while it stays the same', async () => {
    const { start, memory } = profile();
    const text = start();
    await text.save('same');
    const steps = memory.steps();
    await text.save('same');
    expect(memory.steps()).toBe(steps);
    const again = start();
    await again.load();
    await again.save('same');
    expect(memory.steps()).toBe(steps + 1);
  });

  it('keeps the order of saves that overlap', async () => {
    const { start } = profile();
    const text = start();
    await Promise.all(['one', 'two', 'three'].map((t) => text.save(t)));
    expect(await start().load()).toBe('three');
  });

  it.each<DataKey>([{ strength: 'weak' }, { strength: 'unavailable' }])(
    'stays in memory where the key is %j, and touches no file',
    async (dataKey) => {
      const { start, memory, at } = profile();
      await start().save('from stronger days');
      const before = memory.content(at(FILE));
      const text = start({ dataKey });
      expect(await text.load()).toBeUndefined();
      expect(await text.save('secret')).toEqual({ ok: true, value: null });
      expect(await text.load()).toBe('secret');
      expect(memory.content(at(FILE))).toEqual(before);
      expect(memory.names()).toEqual([FILE]);
    },
  );

  it.each(['ENOSPC', 'EROFS', 'EPERM'])('goes on from memory on %s, and saves when it can', async (code) => {
    const { start, memory, clock } = profile();
    const text = start();
    await text.save('old');
    memory.refuse((step) => (['create', 'write', 'rename'].includes(step) ? code : undefined));
    expect(await text.save('new')).toMatchObject({ ok: false, problem: { kind: 'storage', code } });
    expect(await text.load()).toBe('new');
    expect(await start().load()).toBe('old');
    expect(clock.waited.length).toBeLessThan(10);
    memory.refuse(() => undefined);
    expect(await text.save('new')).toMatchObject({ ok: true });
    expect(await start().load()).toBe('new');
  });

  it('takes nothing for saved after a save of which it is unsure', async () => {
    const { start, memory } = profile();
    const text = start();
    await text.save('old');
    memory.refuse((step) => (step === 'syncFolder' ? 'EIO' : undefined));
    expect(await text.save('new')).toMatchObject({ ok: false });
    memory.refuse(() => undefined);
    expect(await text.save('old')).toMatchObject({ ok: true });
    expect(await start().load()).toBe('old');
  });

  it('sets a damaged file aside, says so once, and starts clean', async () => {
    const { start, memory, at, notices, clock } = profile();
    await start().save('secret');
    const damaged = memory.content(at(FILE)).fill(0, 40, 44);
    memory.put(at(FILE), damaged);
    const text = start();
    expect(await text.load()).toBeUndefined();
    expect(await text.load()).toBeUndefined();
    expect(notices).toMatchObject([{ kind: 'storage', code: 'damaged-file' }]);
    expect(memory.content(at(`${FILE}.bad-${clock.now()}`))).toEqual(damaged);
    await text.save('fresh');
    expect(await start().load()).toBe('fresh');
  });

  it('opens no file swapped in from another account or name', async () => {
    const { start, memory, at, notices } = profile();
    await start({ name: 'a', partition: 'one' }).save('of one');
    await start({ name: 'b', partition: 'two' }).save('of two');
    const [a, b] = [memory.content(at('a')), memory.content(at('b'))];
    memory.put(at('a'), b);
    memory.put(at('b'), a);
    expect(await start({ name: 'a', partition: 'one' }).load()).toBeUndefined();
    expect(await start({ name: 'b', partition: 'two' }).load()).toBeUndefined();
    expect(notices).toHaveLength(2);
  });

  it('never overwrites the file of a newer version', async () => {
    const { start, memory, at, notices } = profile();
    const newer = Buffer.from(`${formatMark('sealed', 2)}something else`);
    memory.put(at(FILE), newer);
    const text = start();
    expect(await text.save('mine')).toMatchObject({ ok: false, problem: { code: 'newer-file' } });
    expect(await text.load()).toBe('mine');
    expect(memory.content(at(FILE))).toEqual(newer);
    expect(notices).toMatchObject([{ code: 'newer-file' }]);
  });

  it('tells where the file cannot be read, and leaves it', async () => {
    const { start, memory, notices } = profile();
    await start().save('secret');
    memory.refuse((step) => (step === 'read' ? 'EIO' : undefined));
    expect(await start().load()).toBeUndefined();
    expect(notices).toMatchObject([{ kind: 'storage', code: 'EIO' }]);
    memory.refuse(() => undefined);
    expect(await start().load()).toBe('secret');
  });

  it('leaves nothing behind when wiped, not even what was set aside, and spares the others', async () => {
    const { start, memory, at } = profile();
    const text = start();
    await text.save('secret');
    for (const name of [`${FILE}.bad-1`, `.${FILE}.0123456789abcdef.tmp`, 'journal.log'])
      memory.put(at(name), Buffer.from('x'));
    await text.wipe();
    expect(await text.load()).toBeUndefined();
    expect(memory.names()).toEqual(['journal.log']);
    memory.restart('lost');
    expect(memory.names()).toEqual(['journal.log']);
    await text.save('secret');
    expect(await start().load()).toBe('secret');
  });

  it('says so where wiping leaves the file behind', async () => {
    const { start, memory, notices } = profile();
    const text = start();
    await text.save('secret');
    memory.refuse((step) => (step === 'remove' ? 'EPERM' : undefined));
    await text.wipe();
    expect(await text.load()).toBeUndefined();
    expect(notices).toMatchObject([{ kind: 'storage', code: 'EPERM' }]);
  });
});
