import { expect, test } from 'vitest';
import type { EligibleRole, Role } from '../../shared/contract/my-roles.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { ok } from '../../shared/contract/result.ts';
import type { Identity, SealedText } from '../console/ports.ts';
import type { CachedRoles } from '../console/storage-ports.ts';
import { favouritesFile } from './favourites-file.ts';
import { reviewedFile } from './reviewed-file.ts';
import { rolesCache } from './roles-cache.ts';

const MAREN: Identity = { key: 'k', name: 'Maren', upn: 'm@contoso.com', objectId: 'oid-m', tenantId: 'tid' };
const LEILA: Identity = { ...MAREN, key: 'l', objectId: 'oid-l' };
const ROLE: Role = {
  definitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  name: 'Exchange Administrator',
  description: '',
  privilege: 'none',
};
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
      role: ROLE,
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
  await cache.save(MAREN, ROLES);
  // Its rows would fit, but they are of a time that knew no groups.
  for (const [name, text] of kept) kept.set(name, text.replace('"version":2,', ''));
  expect(await cache.load(MAREN)).toBeNull();
  for (const name of kept.keys()) kept.set(name, '{"eligible":');
  expect(await cache.load(MAREN)).toBeNull();
});

test('why a group’s roles could not be read is kept in our words, not in the service’s', async () => {
  const { kept, texts } = rememberedTexts();
  const cache = rolesCache(texts);
  const ours = { kind: 'role-missing', title: 'Not readable.', advice: 'Ask.', safeToRetry: true } as const;
  const group = (reason: Problem): EligibleRole => ({
    eligibilityId: 'g1',
    role: { ...ROLE, name: 'Breakglass' },
    scope: { id: 'member', kind: 'membership', name: null },
    membership: 'group',
    throughGroup: { id: ROLE.definitionId, name: null },
    endsAt: null,
    leadsTo: { state: 'refused', reason, roles: [] },
    asks: null,
    lastUsedAt: null,
  });
  const said = { ...ours, code: 'Forbidden', detail: 'of Leila’s', requestId: 'r', retryAt: 1 };
  await cache.save(MAREN, { ...ROLES, eligible: [group(said)] });
  expect([...kept.values()].join()).not.toContain('Leila');
  expect(await cache.load(MAREN)).toEqual({ ...ROLES, eligible: [group(ours)] });
});

test('wiping the roles leaves the favourites, and what was looked through', async () => {
  const { texts } = rememberedTexts();
  const cache = rolesCache(texts);
  const favourites = favouritesFile(texts);
  const reviewed = reviewedFile(texts);
  await reviewed.save(MAREN, ['request-1']);
  await cache.save(MAREN, ROLES);
  await favourites.save(MAREN, ['role|/']);
  await cache.wipe(MAREN);
  expect(await cache.load(MAREN)).toBeNull();
  expect(await favourites.load(MAREN)).toEqual(['role|/']);
  expect(await favourites.load(LEILA)).toEqual([]);
  expect(await reviewed.load(MAREN)).toEqual(['request-1']);
  expect(await reviewed.load(LEILA)).toEqual([]);
});

test('a file’s name does not say whose it is', async () => {
  const { kept, texts } = rememberedTexts();
  await rolesCache(texts).save(MAREN, ROLES);
  const [name] = [...kept.keys()].map((at) => at.split(' of ')[0]);
  expect(name).toMatch(/^roles-[0-9a-f]{16}$/);
});
