import type { World } from '../world.ts';

/** Puts everybody signed in on this device on the slice `session`. */
export async function listAccounts({ store, entra }: World): Promise<void> {
  const all = (await entra?.auth.accounts()) ?? [];
  const accounts = all.map(({ key, name, upn, objectId, tenantId }) => ({
    accountId: key,
    name,
    upn,
    objectId,
    tenantId,
  }));
  store.set('session', { accounts });
}
