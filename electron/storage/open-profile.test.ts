import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../../shared/contract/preferences.ts';
import { ok } from '../../shared/contract/result.ts';
import type { Clock, SecretStore } from '../console/ports.ts';
import { openProfile } from './open-profile.ts';
import { intentOf } from './testing/intents.ts';

const DARK: Preferences = { ...DEFAULT_PREFERENCES, theme: 'dark', sampleOneIn: 10 };

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pim-desk-profile-'));
  folders.push(folder);
  return folder;
}
const clock: Clock = { now: Date.now, after: () => () => undefined, onJump: () => undefined };
const secrets = (strength: 'strong' | 'weak'): SecretStore => ({
  strength: () => Promise.resolve(strength),
  backend: () => 'test',
  wrap: (text) => Promise.resolve(ok(Buffer.from(text).toString('base64'))),
  unwrap: (wrapped) =>
    Promise.resolve(ok({ text: Buffer.from(wrapped, 'base64').toString(), rewrapped: null })),
});
const open = (folder: string, strength: 'strong' | 'weak' = 'strong') =>
  openProfile({ folder, secrets: secrets(strength), clock, log: () => undefined });

describe('the profile', () => {
  it('keeps sealed texts and preferences for the next start', async () => {
    const folder = await newFolder();
    const first = await open(folder);
    await first.texts('tokens', 'contoso').save('refresh-token');
    await first.preferences.save(DARK);
    const next = await open(folder);
    expect(await next.texts('tokens', 'contoso').load()).toBe('refresh-token');
    expect(await next.preferences.load()).toEqual(DARK);
  });

  it('does not open one tenant’s text as another’s, and tells a listener that came late', async () => {
    const folder = await newFolder();
    await (await open(folder)).texts('tokens', 'contoso').save('refresh-token');
    const next = await open(folder);
    expect(await next.texts('tokens', 'fabrikam').load()).toBeUndefined();
    const heard: string[] = [];
    next.onNotice((notice) => heard.push(notice.kind));
    expect(heard).toEqual(['storage']);
  });

  it('keeps nothing but the journal and the choices where the key store is weak', async () => {
    const folder = await newFolder();
    const profile = await open(folder, 'weak');
    expect(profile.keyStore).toBe('weak');
    const tokens = profile.texts('tokens', 'contoso');
    await tokens.save('refresh-token');
    expect(await tokens.load()).toBe('refresh-token');
    await profile.preferences.save(DARK);
    const files = await readdir(folder);
    expect(files.filter((file) => !/^(journal\.|preferences\.json)/.test(file))).toEqual([]);
    for (const file of files)
      expect(await readFile(path.join(folder, file), 'utf8')).not.toContain('refresh-token');
  });

  it('has an open intent again after a start without its key store', async () => {
    const folder = await newFolder();
    await (await open(folder)).journal.begin(intentOf('a'));
    const files = await readdir(folder);
    const away = await open(folder, 'weak');
    expect(away.notices).toMatchObject([{ code: 'journal-sealed' }]);
    expect(await away.journal.begin(intentOf('b'))).toMatchObject({ ok: false });
    expect(await readdir(folder)).toEqual(files);
    const back = await open(folder);
    expect(back.notices).toEqual([]);
    expect(back.journal.open()).toEqual([intentOf('a')]);
  });

  it('keeps saved connections in the clear, whatever the key store is', async () => {
    const folder = await newFolder();
    await (await open(folder, 'weak')).connections.save([], 'contoso');
    expect(await (await open(folder, 'weak')).connections.load()).toMatchObject({ lastId: 'contoso' });
  });

  it('has one object for one text, so that whoever wipes it and whoever writes it take turns', async () => {
    const profile = await open(await newFolder());
    expect(profile.texts('tokens-a', 'contoso')).toBe(profile.texts('tokens-a', 'contoso'));
    expect(profile.texts('tokens-a', 'contoso')).not.toBe(profile.texts('tokens-a', 'fabrikam'));
  });

  it('takes preferences it cannot read for none', async () => {
    const folder = await newFolder();
    const profile = await open(folder);
    expect(await profile.preferences.load()).toBeNull();
    await writeFile(path.join(folder, 'preferences.json'), '{"theme":"da');
    expect(await profile.preferences.load()).toBeNull();
  });
});
