import type { z } from 'zod';
import { myRoles } from '../../shared/contract/my-roles.ts';
import { moment } from '../../shared/contract/values.ts';
import type { CachedRoles, RolesCache } from '../console/ports.ts';
import { accountTexts, type Texts } from './account-texts.ts';
import { parseSealed } from './sealed-json.ts';

const cachedRoles: z.ZodType<CachedRoles> = myRoles
  .pick({ eligible: true, active: true, requests: true, ended: true, expired: true, recents: true })
  .extend({ asOf: moment });

/**
 * The roles each account saw last, one sealed file an account; in memory only where the key store is weak. What does not fit this
 * version's shape is as good as none: it is a cache, and the service is read at once anyway.
 */
export function rolesCache(texts: Texts): RolesCache {
  const of = accountTexts(texts, 'roles');
  return {
    load: async (who) => parseSealed(await of(who).load(), cachedRoles),
    // Only these members, whatever the caller hands in: nobody else's words come to lie on this disk.
    save: async (who, { eligible, active, requests, ended, expired, recents, asOf }) => {
      await of(who).save(JSON.stringify({ eligible, active, requests, ended, expired, recents, asOf }));
    },
    wipe: (who) => of(who).wipe(),
  };
}
