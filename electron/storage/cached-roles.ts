import { z } from 'zod';
import { myRoles, type EligibleRole } from '../../shared/contract/my-roles.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { moment } from '../../shared/contract/values.ts';
import type { CachedRoles } from '../console/storage-ports.ts';

/** Counted up when rows mean something else than before, also where they would still fit. 2: roles and groups. */
const VERSION = 2;

const roles = myRoles
  .pick({ eligible: true, active: true, requests: true, ended: true, expired: true, recents: true })
  .extend({ asOf: moment });
const cache = z.strictObject({ version: z.literal(VERSION), roles });

/** What a cache of this version holds; anything else does not parse. */
export const cachedRoles: z.ZodType<CachedRoles> = cache.transform((kept) => kept.roles);

/** Only these members, whatever the caller hands in: nobody else's words come to lie on this disk. */
export function cacheText(shown: CachedRoles): string {
  const { active, requests, ended, expired, recents, asOf } = shown;
  const eligible = shown.eligible.map(withOwnWords);
  const kept: CachedRoles = { eligible, active, requests, ended, expired, recents, asOf };
  return JSON.stringify({ version: VERSION, roles: kept });
}

function withOwnWords(row: EligibleRole): EligibleRole {
  return row.leadsTo?.reason
    ? { ...row, leadsTo: { ...row.leadsTo, reason: ownWords(row.leadsTo.reason) } }
    : row;
}

/** Why something could not be read, without what the service wrote about it, which may quote anybody, and which will have passed. */
const ownWords = ({ kind, title, advice, safeToRetry }: Problem): Problem => ({
  kind,
  title,
  advice,
  safeToRetry,
});
