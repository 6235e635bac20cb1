import { days } from '../clock/duration.ts';
import { standingGrant } from '../world/outside-pim/standing-assignments.ts';
import { seededRandom } from '../world/random.ts';
import type { Side } from '../world/requests.ts';
import { hold } from '../world/hold.ts';
import { crowd } from './crowd.ts';
import type { GrantSketch, GrantTable } from './grants.ts';
import { ASSIGNED, ELIGIBLE, ELIGIBLE_ONCE } from './grants.ts';
import { pastActivations } from './past-activations.ts';
import { keepGrantRequest } from './grant-request.ts';
import type { Seeding } from './seeding.ts';
import { grantOf, perPersona } from './seeding.ts';
import { SIZES } from './sizes.ts';
import { waitingRequests } from './waiting-requests.ts';

/** Fills the tenant: who holds and held what, what they asked for, and what waits for a decision. */
export function grantEverything(of: Seeding): void {
  const grantAll = (side: Side, table: GrantTable): void => {
    for (const [oid, sketches] of perPersona(of, table)) {
      for (const sketch of sketches) {
        const grant = grantOf(of, side, oid, sketch);
        keepGrantRequest(of, side, grant);
        hold(of.world, side, grant);
      }
    }
  };
  grantAll('eligibility', ELIGIBLE);
  grantAll('eligibility', { maren: moreRoles(of) });
  grantAll('assignment', ASSIGNED);
  for (const [oid, sketches] of perPersona(of, ELIGIBLE_ONCE)) {
    for (const sketch of sketches) {
      const grant = grantOf(of, 'eligibility', oid, sketch);
      keepGrantRequest(of, 'eligibility', grant);
      of.world.ranOut.eligibility.push(grant);
    }
  }
  pastActivations(of);
  const people = crowd(of.seed, SIZES[of.size].people);
  people.forEach((person) => of.world.directory.add(person));
  waitingRequests(of, people);
  assignTo(of, people);
}

/** Further roles, in the catalogue's order, until the requestor is eligible for as many as the size says. */
function moreRoles(of: Seeding): GrantSketch[] {
  const tables = [ELIGIBLE, ELIGIBLE_ONCE, ASSIGNED];
  const known = new Set(tables.flatMap((table) => table.maren ?? []).map(({ role }) => role));
  return [...of.world.roles.values()]
    .filter((role) => !known.has(role.displayName))
    .slice(0, Math.max(0, SIZES[of.size].eligibleRoles - (ELIGIBLE.maren?.length ?? 0)))
    .map((role) => ({ role: role.displayName, since: -60, until: 305 }));
}

/** Standing assignments made outside of PIM, which no request tells of. */
function assignTo(of: Seeding, people: readonly { id: string }[]): void {
  const random = seededRandom(of.seed);
  const roles = [...of.world.roles.values()];
  const rounds = people.length === 0 ? 0 : SIZES[of.size].assignments;
  for (let index = 0; index < rounds; index++) {
    const person = people[index % people.length];
    // One further with each round, so that nobody draws the same role twice.
    const role = roles[(index + Math.floor(index / people.length)) % roles.length];
    if (!person || !role) continue;
    const triple = { principalId: person.id, roleDefinitionId: role.id, directoryScopeId: '/' };
    const since = of.now - days(1 + Math.floor(random() * 700));
    hold(of.world, 'assignment', standingGrant(triple, since));
  }
}
