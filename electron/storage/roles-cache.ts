import type { RolesCache } from '../console/storage-ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { cacheText, cachedRoles } from './cached-roles.ts';
import { parseSealed } from './sealed-json.ts';

/**
 * The roles and groups each account saw last, one sealed file an account; in memory only where the key store is weak. What does not
 * fit this version is as good as none: it is a cache, and the service is read at once anyway.
 */
export function rolesCache(texts: Texts): RolesCache {
  const of = accountTexts(texts, 'roles');
  return {
    load: async (who) => parseSealed(await of(who).load(), cachedRoles),
    save: async (who, roles) => {
      await of(who).save(cacheText(roles));
    },
    wipe: (who) => of(who).wipe(),
  };
}
