import { expect, test } from 'vitest';
import { ok } from '../../shared/contract/result.ts';
import type { CachedRoles, Identity, SealedText } from '../console/ports.ts';
import { favouritesFile } from './favourites-file.ts';
import { rolesCache } from './roles-cache.ts';

const MAREN: Identity = { key: 'k', name: 'Maren', upn: 'm@contoso.com', objectId: 'oid-m', tenantId: 'tid' };
const LEILA: Identity = { ...MAREN, key: 'l', objectId: 'oid-l' };
const ROLES: CachedRoles = {
  asOf: 1_700_000_000_000,
  eligible: [],
  active: [],
  requests: [],
  ended: [],
  expired: [
    {
      expiredId: 'e1',
      kind: 'eligible',
      role: {
        definitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
        name: 'Exchange Administrator',
        description: '',
        privilege: 'none',
      },
      scope: { id: '/', kind: 'tenant', name: null },
      endedAt: 1,
    },
  ],
  recents: [],
};

/** Sealed texts that are only remembered, by name and partition. */
function rememberedTexts() {
  const kept = new Map<string, string>();
  const texts = (name: string, partition: string): SealedText => {
    const at = `${name} of ${partition}`;
    return {
      load: () => Promise.resolve(kept.get(at)),
      save: (text) => Promise.resolve(kept.set(at, text)).then(() => ok(null)),
      wipe: () => Promise.resolve(void kept.delete(at)),
    };
  };
  return { kept, texts };
}

test('each account has its own roles, and nobody meets another’s', async () => {
  const cache = rolesCache(rememberedTexts().texts);
  await cache.save(MAREN, ROLES);
  expect(await cache.load(MAREN)).toEqual(ROLES);
  expect(await cache.load(LEILA)).toBeNull();
});

test('only what is a cache of one’s own roles is written, whatever is handed in', async () => {
  const { kept, texts } = rememberedTexts();
  await rolesCache(texts).save(MAREN, { ...ROLES, waiting: ['another person’s words'] } as CachedRoles);
  expect([...kept.values()].join()).not.toContain('another person');
});

test('what another version kept is as good as nothing', async () => {
  const { kept, texts } = rememberedTexts();
  const cache = rolesCache(texts);
  await cache.save(MAREN, ROLES);
  for (const [name, text] of kept) kept.set(name, text.replace('"expired"', '"gone"'));
  expect(await cache.load(MAREN)).toBeNull();
  for (const name of kept.keys()) kept.set(name, '{"eligible":');
  expect(await cache.load(MAREN)).toBeNull();
});

test('wiping the roles leaves the favourites', async () => {
  const { texts } = rememberedTexts();
  const cache = rolesCache(texts);
  const favourites = favouritesFile(texts);
  await cache.save(MAREN, ROLES);
  await favourites.save(MAREN, ['role|/']);
  await cache.wipe(MAREN);
  expect(await cache.load(MAREN)).toBeNull();
  expect(await favourites.load(MAREN)).toEqual(['role|/']);
  expect(await favourites.load(LEILA)).toEqual([]);
});

test('a file’s name does not say whose it is', async () => {
  const { kept, texts } = rememberedTexts();
  await rolesCache(texts).save(MAREN, ROLES);
  const [name] = [...kept.keys()].map((at) => at.split(' of ')[0]);
  expect(name).toMatch(/^roles-[0-9a-f]{16}$/);
});
