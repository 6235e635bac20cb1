import type { User } from '../world/directory-objects.ts';
import { hold } from '../world/hold.ts';
import { stableGuid } from '../world/random.ts';
import type { Side } from '../world/requests.ts';
import { keepGrantRequest } from './grant-request.ts';
import type { GrantSketch } from './grants.ts';
import { GUEST_UPN } from './guest.ts';
import { DOMAIN } from './personas.ts';
import type { Seeding } from './seeding.ts';
import { grantOf } from './seeding.ts';

/** Who is not of the cast and holds something all the same: a guest (`guest.ts` has her sign-in), and a disabled account. */
const PEOPLE: readonly (Omit<User, 'kind' | 'id'> & { holds: Partial<Record<Side, GrantSketch>> })[] = [
  {
    displayName: 'Priya Raman',
    givenName: 'Priya',
    surname: 'Raman',
    userPrincipalName: GUEST_UPN,
    mail: 'priya.raman@fabrikam.com',
    userType: 'Guest',
    jobTitle: 'Auditor',
    department: null,
    holds: { eligibility: { role: 'Reports Reader', since: -60, until: 120 } },
  },
  {
    displayName: 'Otto Brandt',
    givenName: 'Otto',
    surname: 'Brandt',
    userPrincipalName: `otto.brandt@${DOMAIN}`,
    accountEnabled: false,
    jobTitle: 'Support engineer',
    department: 'Infrastructure',
    holds: { assignment: { role: 'Helpdesk Administrator', since: -400 } },
  },
];

/** What somebody held whose account is deleted: the grants stay, and lead to nobody. */
const DELETED: Record<Side, GrantSketch> = {
  eligibility: { role: 'Groups Administrator', since: -300, until: 65 },
  assignment: { role: 'Directory Readers', since: -500 },
};

/** A guest, a disabled account, and the grants of an account that is deleted. */
export function unusualPeople(of: Seeding): void {
  const grant = (oid: string, holds: Partial<Record<Side, GrantSketch>>): void => {
    for (const side of ['eligibility', 'assignment'] as const) {
      const sketch = holds[side];
      if (!sketch) continue;
      const made = grantOf(of, side, oid, sketch);
      keepGrantRequest(of, side, made);
      hold(of.world, side, made);
    }
  };
  for (const { holds, ...person } of PEOPLE) {
    const id = stableGuid(of.seed, `user:${person.userPrincipalName}`);
    of.world.directory.add({ kind: 'user', id, ...person });
    grant(id, holds);
  }
  grant(stableGuid(of.seed, 'user:deleted'), DELETED);
}
