import { days } from '../clock/duration.ts';
import type { TenantClock } from '../clock/tenant-clock.ts';
import type { Switches } from '../switches.ts';
import { addGroup } from '../world/groups/add-group.ts';
import { stableGuid } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { emptyWorld } from '../world/world.ts';
import { AUTHENTICATION_CONTEXTS } from './authentication-contexts.ts';
import { addBuiltInRoles } from './add-built-in-roles.ts';
import { customRoles } from './custom-roles.ts';
import { grantEverything } from './grant-everything.ts';
import { grantGroups } from './grant-groups.ts';
import { groups } from './groups.ts';
import { guestPersona } from './guest.ts';
import { moreGroups } from './more-groups.ts';
import { othersAssignments } from './others-assignments.ts';
import type { Persona, PersonaKey } from './personas.ts';
import { DOMAIN, INITIAL_DOMAIN, PERSONAS, upnOf } from './personas.ts';
import { places } from './places.ts';
import { setRoles } from './set-roles.ts';
import type { TenantSize } from './sizes.ts';
import { unusualPeople } from './unusual-people.ts';
import { unusualSettings } from './unusual-settings.ts';

/** The generated tenant, the people who can sign in to it, and the one app registered in it. */
export type Contoso = { world: World; personas: Persona[]; clientId: string };

/** Builds Contoso. The same seed and size give the same people, ids and grants; times count from the clock's present. */
export function contoso(parts: {
  seed: number;
  size: TenantSize;
  clock: TenantClock;
  switches: Switches;
}): Contoso {
  const { seed, size, clock, switches } = parts;
  const now = clock.now();
  const world = emptyWorld({
    organization: {
      id: stableGuid(seed, 'organization'),
      displayName: 'Contoso',
      domain: DOMAIN,
      initialDomain: INITIAL_DOMAIN,
      region: 'EU',
      createdAt: now - days(2_400),
    },
    clock,
    switches,
    seed,
  });
  addBuiltInRoles(world, seed);
  const personas = settle(world, seed);
  const oidOf = (key: PersonaKey): string => personas[key].oid;
  const map = places(seed);
  const teams = groups(seed, now, oidOf);
  map.objects.forEach((object) => world.directory.add(object));
  teams.list.forEach(({ group }) => addGroup(world, group, (name) => stableGuid(seed, `policy:${name}`)));
  world.authenticationContexts.push(...AUTHENTICATION_CONTEXTS);
  const seeding = { world, seed, size, now, scopeIds: map.scopeIds, oidOf };
  setRoles(seeding, teams.idOf);
  grantEverything(seeding);
  unusualPeople(seeding);
  othersAssignments(seeding);
  unusualSettings(seeding);
  grantGroups(seeding, teams.list, teams.idOf);
  moreGroups(seeding, teams.idOf);
  customRoles(seeding);
  return {
    world,
    personas: [...Object.values(personas), guestPersona(seed)],
    clientId: stableGuid(seed, 'client:PIM Desk'),
  };
}

function settle(world: World, seed: number): Record<PersonaKey, Persona> {
  const entries = Object.entries(PERSONAS).map(([key, sketch]) => {
    const upn = upnOf(sketch);
    const { can, ...person } = sketch;
    const displayName = `${sketch.givenName} ${sketch.surname}`;
    const oid = stableGuid(seed, `user:${upn}`);
    world.directory.add({ kind: 'user', id: oid, displayName, userPrincipalName: upn, ...person });
    return [key, { upn, oid, name: displayName, can: [...can] }] as const;
  });
  // Object.fromEntries forgets the keys; they are PERSONAS' own.
  return Object.fromEntries(entries) as Record<PersonaKey, Persona>;
}
