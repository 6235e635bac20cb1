import { describe, expect, it } from 'vitest';
import type { SavedConnection } from '../../shared/contract/connection.ts';
import { ok } from '../../shared/contract/result.ts';
import { connectionsFile } from './connections-file.ts';
import { testDisk } from './testing/test-disk.ts';

const NAME = 'connections.json';
const CONTOSO: SavedConnection = {
  id: 'contoso',
  tenantName: 'Contoso',
  connection: {
    cloud: 'global',
    tenant: 'contoso.com',
    clientId: '5e0c2f7a-41bd-4c1e-9a70-2b6d0f31c3d8',
    tier: 'requestor',
  },
  usedAt: 1_760_000_000_000,
};
const NOTHING = { saved: [], lastId: null };

function opened(content?: string) {
  const world = testDisk();
  if (content !== undefined) world.memory.put(world.at(NAME), Buffer.from(content));
  return { ...world, file: connectionsFile(world.disk) };
}

describe('the file of saved connections', () => {
  it('is empty at first, which is no problem', async () => {
    expect(await opened().file.load()).toEqual({ ...NOTHING, problem: null });
  });

  it('brings back what was saved, after a restart and a power cut', async () => {
    const { file, disk, memory } = opened();
    expect(await file.save([CONTOSO], 'contoso')).toEqual(ok(null));
    memory.restart('lost');
    expect(await connectionsFile(disk).load()).toEqual({
      saved: [CONTOSO],
      lastId: 'contoso',
      problem: null,
    });
  });

  it.each([
    ['cut', '{"version":1,"lastId":null,"sav'],
    ['empty', ''],
    ['something else', '[]'],
    ['without its version', '{"lastId":null,"saved":[]}'],
    ['of a tenant that cannot be', '{"version":1,"lastId":null,"saved":[{"id":"x","tenant":"https://x/"}]}'],
  ])('is set aside where it is %s, and starts anew', async (_, content) => {
    const { file, memory, at, clock } = opened(content);
    const aside = `${NAME}.bad-${clock.now()}`;
    expect(await file.load()).toEqual({
      ...NOTHING,
      problem: expect.objectContaining({
        kind: 'storage',
        code: 'connections-damaged',
        detail: aside,
      }) as unknown,
    });
    expect(memory.content(at(aside)).toString()).toBe(content);
    expect(await file.save([CONTOSO], null)).toEqual(ok(null));
    expect((await file.load()).saved).toEqual([CONTOSO]);
  });

  it('is left alone where a newer version wrote it', async () => {
    const newer = '{"version":2,"groups":[]}';
    const { file, memory, at } = opened(newer);
    expect(await file.load()).toMatchObject({ ...NOTHING, problem: { code: 'connections-newer' } });
    expect(await file.save([CONTOSO], 'contoso')).toMatchObject({
      ok: false,
      problem: { code: 'connections-newer' },
    });
    expect(memory.names()).toEqual([NAME]);
    expect(memory.content(at(NAME)).toString()).toBe(newer);
  });

  it('that cannot be read now is not written over, and is there again later', async () => {
    const { file, memory } = opened();
    await file.save([CONTOSO], 'contoso');
    memory.refuse((step) => (step === 'read' ? 'EIO' : undefined));
    expect(await file.load()).toMatchObject({ ...NOTHING, problem: { kind: 'storage', code: 'EIO' } });
    expect(await file.save([], null)).toMatchObject({ ok: false, problem: { code: 'EIO' } });
    memory.refuse(() => undefined);
    expect((await file.load()).saved).toEqual([CONTOSO]);
  });

  it('keeps the old list where the new one cannot be written', async () => {
    const { file, memory } = opened();
    await file.save([CONTOSO], 'contoso');
    memory.refuse((step) => (step === 'create' ? 'ENOSPC' : undefined));
    expect(await file.save([], null)).toMatchObject({
      ok: false,
      problem: {
        kind: 'storage',
        code: 'ENOSPC',
        advice: expect.stringContaining('disk is full') as unknown,
      },
    });
    expect((await file.load()).saved).toEqual([CONTOSO]);
  });

  it('ends with what was saved last, however close together', async () => {
    const { file } = opened();
    const second = { ...CONTOSO, id: 'second' };
    await Promise.all([file.save([CONTOSO], 'contoso'), file.save([CONTOSO, second], 'second')]);
    expect(await file.load()).toMatchObject({ saved: [CONTOSO, second], lastId: 'second' });
  });
});
