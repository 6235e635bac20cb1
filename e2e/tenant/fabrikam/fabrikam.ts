import { days } from '../clock/duration.ts';
import type { TenantClock } from '../clock/tenant-clock.ts';
import { addBuiltInRoles } from '../contoso/add-built-in-roles.ts';
import type { Persona } from '../contoso/personas.ts';
import type { Switches } from '../switches.ts';
import { hold } from '../world/hold.ts';
import { stableGuid } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { emptyWorld } from '../world/world.ts';
import { fabrikamId, priyaAtHome } from './ids.ts';

const DOMAIN = 'fabrikam.com';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const MESSAGE_CENTER_READER = '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b';

/**
 * The tenant beside Contoso on the same hosts: small, in another region, and without a licence for PIM. Priya is at home in it and a
 * guest in Contoso; Henrik administers it and is nobody in Contoso. What Priya is eligible for shows once a licence is there.
 */
export function fabrikam(parts: { seed: number; clock: TenantClock; switches: Switches }): {
  world: World;
  personas: Persona[];
} {
  const { seed, clock } = parts;
  const now = clock.now();
  const world = emptyWorld({
    organization: {
      id: fabrikamId(seed),
      displayName: 'Fabrikam',
      domain: DOMAIN,
      initialDomain: 'fabrikam.onmicrosoft.com',
      region: 'NA',
      createdAt: now - days(900),
    },
    clock,
    // Its own: a switch that is flipped is Contoso's.
    switches: { ...parts.switches, 'tenant.licence': 'P1' },
    seed,
  });
  addBuiltInRoles(world, seed);
  const person = (oid: string, givenName: string, surname: string, jobTitle: string): Persona => {
    const upn = `${givenName}.${surname}@${DOMAIN}`.toLowerCase();
    const name = `${givenName} ${surname}`;
    world.directory.add({
      kind: 'user',
      id: oid,
      displayName: name,
      givenName,
      surname,
      userPrincipalName: upn,
      jobTitle,
      department: null,
    });
    return { upn, oid, name, can: [] };
  };
  const priya = person(priyaAtHome(seed), 'Priya', 'Raman', 'Auditor');
  const henrik = person(
    stableGuid(seed, 'user:henrik.aas@fabrikam.com'),
    'Henrik',
    'Aas',
    'IT administrator',
  );
  const grant = (side: 'eligibility' | 'assignment', principalId: string, roleDefinitionId: string): void => {
    const id = stableGuid(seed, `${side}:${principalId}:${roleDefinitionId}`);
    const start = now - days(90);
    hold(world, side, {
      id,
      principalId,
      roleDefinitionId,
      directoryScopeId: '/',
      start,
      end: null,
      createdAt: start,
      modifiedAt: null,
      createdUsing: id,
    });
  };
  grant('assignment', henrik.oid, GLOBAL_ADMINISTRATOR);
  grant('eligibility', priya.oid, MESSAGE_CENTER_READER);
  return { world, personas: [priya, { ...henrik, can: ['approve', 'administer', 'read'] }] };
}
