import { days } from '../clock/duration.ts';
import { seededRandom, stableGuid } from '../world/random.ts';
import type { Grant } from '../world/schedules.ts';
import type { World } from '../world/world.ts';
import { crowd } from './crowd.ts';
import type { GrantSketch, PlaceKey } from './grants.ts';
import { ASSIGNED, ELIGIBLE } from './grants.ts';
import type { PersonaKey } from './personas.ts';
import type { TenantSize } from './sizes.ts';
import { SIZES } from './sizes.ts';

type Seeding = {
  world: World;
  seed: number;
  size: TenantSize;
  /** ms since 1970 that the sketches' days count from. */
  now: number;
  scopeIds: Readonly<Record<PlaceKey, string>>;
  oidOf: (key: PersonaKey) => string;
};

/** Fills the tenant's eligibilities and assignments, and lets those with an end expire on the tenant's clock. */
export function grantEverything(of: Seeding): void {
  const roleIds = new Map([...of.world.roles.values()].map((role) => [role.displayName, role.id]));
  const roleId = (name: string): string => {
    const id = roleIds.get(name);
    if (id === undefined) throw new Error(`No built-in role is called ${name}.`);
    return id;
  };
  const grant = (table: string, principalId: string, sketch: GrantSketch): Grant => {
    const directoryScopeId = of.scopeIds[sketch.at ?? 'tenant'];
    const id = stableGuid(of.seed, `${table}:${principalId}:${sketch.role}:${directoryScopeId}`);
    const start = of.now + days(sketch.since);
    return {
      id,
      principalId,
      roleDefinitionId: roleId(sketch.role),
      directoryScopeId,
      start,
      end: sketch.until === undefined ? null : of.now + days(sketch.until),
      createdAt: start,
      modifiedAt: null,
      createdUsing: id,
    };
  };

  for (const [key, oid, sketches] of perPersona(ELIGIBLE, of.oidOf)) {
    const more = key === 'maren' ? moreRoles(of, sketches) : [];
    for (const sketch of [...sketches, ...more]) addEligibility(of.world, grant('eligible', oid, sketch));
  }
  for (const [, oid, sketches] of perPersona(ASSIGNED, of.oidOf)) {
    for (const sketch of sketches) addAssignment(of.world, grant('assigned', oid, sketch));
  }
  fillWithCrowd(of, (principalId, sketch) => addAssignment(of.world, grant('assigned', principalId, sketch)));
}

function perPersona(
  of: Partial<Record<PersonaKey, readonly GrantSketch[]>>,
  oidOf: Seeding['oidOf'],
): [PersonaKey, string, readonly GrantSketch[]][] {
  // Object.entries widens the keys; they are the table's own.
  return (Object.entries(of) as [PersonaKey, readonly GrantSketch[]][]).map(([key, list]) => [
    key,
    oidOf(key),
    list,
  ]);
}

/** Further roles, in the catalogue's order, until the requestor is eligible for as many as the size says. */
function moreRoles(of: Seeding, have: readonly GrantSketch[]): GrantSketch[] {
  const held = new Set([...have, ...(ASSIGNED.maren ?? [])].map((sketch) => sketch.role));
  return [...of.world.roles.values()]
    .filter((role) => !held.has(role.displayName))
    .slice(0, Math.max(0, SIZES[of.size].eligibleRoles - have.length))
    .map((role) => ({ role: role.displayName, since: -60, until: 305 }));
}

function fillWithCrowd(of: Seeding, assign: (principalId: string, sketch: GrantSketch) => void): void {
  const people = crowd(of.seed, SIZES[of.size].people);
  people.forEach((person) => of.world.directory.add(person));
  const random = seededRandom(of.seed);
  const roles = [...of.world.roles.values()];
  const rounds = people.length === 0 ? 0 : SIZES[of.size].assignments;
  for (let index = 0; index < rounds; index++) {
    const person = people[index % people.length];
    // One further with each round, so that nobody draws the same role twice.
    const role = roles[(index + Math.floor(index / people.length)) % roles.length];
    if (!person || !role) continue;
    assign(person.id, { role: role.displayName, since: -1 - Math.floor(random() * 700) });
  }
}

function addEligibility(world: World, grant: Grant): void {
  world.eligibilities.add(grant);
  if (grant.end !== null) world.clock.at(grant.end, () => world.eligibilities.remove(grant.id));
}

function addAssignment(world: World, grant: Grant): void {
  world.assignments.add({ ...grant, assignmentType: 'Assigned', activatedUsing: null });
  if (grant.end !== null) world.clock.at(grant.end, () => world.assignments.remove(grant.id));
}
