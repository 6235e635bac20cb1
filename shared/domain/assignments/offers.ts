import type { Assignment, Principal } from '../../contract/assignments/assignments.ts';
import type { Role } from '../../contract/my-roles.ts';
import { canRenew } from '../more-time.ts';
import { assignabilityOf } from './assignability.ts';

/** What may be offered of one row. */
export type Offers = {
  readonly update: boolean;
  readonly extend: boolean;
  readonly remove: boolean;
  readonly convert: boolean;
  readonly renew: boolean;
};

const NONE: Offers = { update: false, extend: false, remove: false, convert: false, renew: false };

/**
 * What an administrator can do about a row. What is had through a group is changed in that group, and an activation belongs to who made it:
 * neither offers anything. An administrator extends whenever there is an end to put off; the 14 days are for those who ask
 * (graph-pim.md §13 [docs]). Emergency accounts are never offered to be made eligible, nor are applications, which cannot be
 * (§13 [docs]), nor the accounts that synchronise the directory, which cannot activate.
 * @param emergency object ids in lower case @param now milliseconds @param principal who has it, where that is at hand
 */
export function offersFor(
  row: Assignment,
  role: Role,
  emergency: ReadonlySet<string>,
  now: number,
  principal: Pick<Principal, 'kind'> | null = null,
): Offers {
  if (row.membership !== 'direct' || (row.kind !== 'eligible' && row.kind !== 'assigned')) return NONE;
  if (row.state === 'over') return { ...NONE, renew: row.endsAt !== null && canRenew(row.endsAt, now) };
  const inForce = row.state === 'now' && (row.endsAt === null || row.endsAt > now);
  const left = emergency.has(row.principalId.toLowerCase());
  const canBeEligible =
    principal?.kind !== 'service-principal' && assignabilityOf(role.definitionId) !== 'service';
  return {
    ...NONE,
    update: true,
    remove: true,
    extend: inForce && row.endsAt !== null,
    convert: inForce && row.kind === 'assigned' && !left && canBeEligible,
  };
}
