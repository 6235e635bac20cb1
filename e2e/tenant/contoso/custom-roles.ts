import { addCustomRole } from '../world/custom-roles.ts';
import { hold } from '../world/hold.ts';
import { stableGuid } from '../world/random.ts';
import { crowd } from './crowd.ts';
import { keepGrantRequest } from './grant-request.ts';
import type { Seeding } from './seeding.ts';
import { grantOf } from './seeding.ts';
import { SIZES } from './sizes.ts';

const ROLES: readonly [name: string, description: string, action: string][] = [
  ['Till account resetter', 'Resets the accounts of the tills', 'users/password/update'],
  ['App registration reader', 'Reads what is registered, credentials aside', 'applications/standard/read'],
  ['Store group keeper', 'Renames the groups of the stores', 'groups/basic/update'],
  ['Sign-in log reader', 'Reads who signed in where', 'signInReports/allProperties/read'],
  ['Device retirer', 'Disables devices that are gone', 'devices/disable'],
  ['Consent reviewer', 'Reads what apps were granted', 'oAuth2PermissionGrants/standard/read'],
  ['Guest inviter for audits', 'Lets auditors in', 'users/inviteGuest'],
  ['App credential rotator', 'Renews the secrets of apps', 'applications/credentials/update'],
];

/** The custom roles of a large tenant, with three of the crowd eligible for each. The same for the same seed. */
export function customRoles(of: Seeding): void {
  const { people: size, customRoles: count } = SIZES[of.size];
  const people = crowd(of.seed, size);
  for (const [index, [displayName, description, action]] of ROLES.slice(0, count).entries()) {
    const id = stableGuid(of.seed, `custom-role:${displayName}`);
    const allowedResourceActions = [`microsoft.directory/${action}`];
    addCustomRole(
      of.world,
      { id, displayName, description, isEnabled: true, allowedResourceActions },
      stableGuid(of.seed, `policy:${id}`),
    );
    for (const person of people.slice(index * 3, index * 3 + 3)) {
      const grant = grantOf(of, 'eligibility', person.id, { role: displayName, since: -20, until: 345 });
      keepGrantRequest(of, 'eligibility', grant);
      hold(of.world, 'eligibility', grant);
    }
  }
}
