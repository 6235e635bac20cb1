import { rolesInForce } from './grants-in-force.ts';
import type { World } from './world.ts';

/** Role template ids, the same in every tenant. */
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const PRIVILEGED_ROLE_ADMINISTRATOR = 'e8611ab8-c189-46e8-94e1-60213ab1f814';

/** Whether a person holds one of these roles over the whole tenant at this moment, assigned or activated. */
export const holdsAny = (world: World, oid: string, roleIds: readonly string[]): boolean =>
  rolesInForce(world, oid).some((role) => roleIds.includes(role));

/** Who administers PIM for directory roles: sees, and cancels, everybody's pending requests (graph-pim.md §3 [docs]). */
export const administersPim = (world: World, oid: string): boolean =>
  holdsAny(world, oid, [PRIVILEGED_ROLE_ADMINISTRATOR, GLOBAL_ADMINISTRATOR]);
