import { defaultRules } from '../world/policies/default-rules.ts';
import { asksForMfaByDefault } from '../world/policies/mfa-by-default.ts';
import { stableGuid } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { builtInRoles } from './built-in-roles.ts';

/** The roles that every tenant has from the start, each with an untouched role setting. */
export function addBuiltInRoles(world: World, seed: number): void {
  for (const role of builtInRoles()) {
    world.roles.set(role.id, role);
    world.policies.set(role.id, {
      guid: stableGuid(seed, `policy:${role.id}`),
      roleDefinitionId: role.id,
      rules: defaultRules(asksForMfaByDefault(role, world.switches['policies.mfaByDefault'])),
      lastModifiedAt: null,
      lastModifiedBy: null,
    });
  }
}
