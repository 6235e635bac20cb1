import { describe, expect, it } from 'vitest';
import { openDataKey } from './data-key.ts';
import type { DataKey } from './data-key.ts';
import { fakeSecrets } from './testing/fake-secrets.ts';
import { testDisk } from './testing/test-disk.ts';

function profile() {
  const { secrets, state } = fakeSecrets();
  const world = testDisk();
  const open = () => openDataKey({ ...world.disk, secrets });
  const file = () => world.memory.content(world.at('key.json'));
  return { ...world, state, open, file };
}
const raw = (key: DataKey) => (key.strength === 'strong' ? key.key.export().toString('hex') : key.strength);

describe('the data key', () => {
  it('is made once and found again', async () => {
    const { open, memory, file } = profile();
    const first = await open();
    expect(raw(first.dataKey)).toMatch(/^[0-9a-f]{64}$/);
    const written = file();
    const second = await open();
    expect(raw(second.dataKey)).toBe(raw(first.dataKey));
    expect([first.notices, second.notices]).toEqual([[], []]);
    expect(file()).toEqual(written);
    expect(memory.names()).toEqual(['key.json']);
  });

  it('differs between profiles, and never stands in its file', async () => {
    const [a, b] = [profile(), profile()];
    const key = (await a.open()).dataKey;
    expect(raw((await b.open()).dataKey)).not.toBe(raw(key));
    const bytes = Buffer.from(raw(key), 'hex');
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(a.file().includes(bytes.toString(form))).toBe(false);
  });

  it('writes nothing under a weak store, and keeps what is there', async () => {
    const fresh = profile();
    fresh.state.strength = 'weak';
    expect(await fresh.open()).toEqual({ dataKey: { strength: 'weak' }, notices: [] });
    expect(fresh.memory.names()).toEqual([]);

    const used = profile();
    const key = raw((await used.open()).dataKey);
    used.state.strength = 'weak';
    expect(raw((await used.open()).dataKey)).toBe('weak');
    used.state.strength = 'strong';
    expect(raw((await used.open()).dataKey)).toBe(key);
  });

  it.each([
    ['the back-end changed', { backend: 'other' }, { backend: 'keyring' }],
    ['the store refuses', { open: false }, { open: true }],
    [
      'the key comes out wrong',
      { spoil: (t: string) => `A${t.slice(1)}`.replace(/^A/, t.startsWith('A') ? 'B' : 'A') },
      { spoil: (t: string) => t },
    ],
    ['the key comes out short', { spoil: (t: string) => t.slice(4) }, { spoil: (t: string) => t }],
  ])('is unavailable where %s, is kept untouched, and comes back', async (_why, change, back) => {
    const { open, state, file, memory } = profile();
    const key = raw((await open()).dataKey);
    const before = file();
    Object.assign(state, change);
    const opened = await open();
    expect(opened.dataKey).toEqual({ strength: 'unavailable' });
    expect(opened.notices).toMatchObject([{ kind: 'storage', code: 'key-unavailable' }]);
    expect(file()).toEqual(before);
    expect(memory.names()).toEqual(['key.json']);
    Object.assign(state, back);
    expect(raw((await open()).dataKey)).toBe(key);
  });

  it('replaces its wrapping where the store rotated', async () => {
    const { open, state, file } = profile();
    const key = raw((await open()).dataKey);
    const before = file();
    state.rotation = 'b:';
    expect(raw((await open()).dataKey)).toBe(key);
    expect(file()).not.toEqual(before);
    expect(file().toString()).toContain('"b:');
    expect(raw((await open()).dataKey)).toBe(key);
  });

  it('still opens where the new wrapping cannot be saved', async () => {
    const { open, state, memory } = profile();
    const key = raw((await open()).dataKey);
    state.rotation = 'b:';
    memory.refuse((step) => (step === 'create' ? 'ENOSPC' : undefined));
    expect(await open()).toMatchObject({ dataKey: { strength: 'strong' }, notices: [] });
    memory.refuse(() => undefined);
    expect(raw((await open()).dataKey)).toBe(key);
  });

  it.each(['', '{', '[]', '{"version":1}', '{"version":"1","wrapped":"a"}'])(
    'sets a damaged key file (%j) aside and starts again, saying so',
    async (content) => {
      const { open, memory, at, clock } = profile();
      memory.put(at('key.json'), Buffer.from(content));
      const opened = await open();
      expect(opened.dataKey.strength).toBe('strong');
      expect(opened.notices).toMatchObject([{ kind: 'storage', code: 'key-replaced' }]);
      expect(memory.names()).toEqual(['key.json', `key.json.bad-${clock.now()}`]);
    },
  );

  it('leaves the key file of a newer version alone', async () => {
    const { open, memory, at, file } = profile();
    memory.put(at('key.json'), Buffer.from('{"version":2,"slots":[]}'));
    expect(raw((await open()).dataKey)).toBe('unavailable');
    expect(file().toString()).toBe('{"version":2,"slots":[]}');
  });

  it('uses no key it could not save', async () => {
    const { open, memory } = profile();
    memory.refuse((step) => (step === 'create' ? 'EROFS' : undefined));
    expect(await open()).toMatchObject({
      dataKey: { strength: 'unavailable' },
      notices: [{ kind: 'storage', code: 'EROFS' }],
    });
    expect(memory.names()).toEqual([]);
  });

  it('is unavailable, not made anew, where its file cannot be read', async () => {
    const { open, memory, file } = profile();
    await open();
    const before = file();
    memory.refuse((step) => (step === 'read' ? 'EIO' : undefined));
    expect(raw((await open()).dataKey)).toBe('unavailable');
    expect(file()).toEqual(before);
  });
});
