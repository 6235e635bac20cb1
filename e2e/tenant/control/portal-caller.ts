import { rolesInForce } from '../world/grants-in-force.ts';
import type { Caller } from '../world/world.ts';
import type { ControlContext } from './control-context.ts';
import { ControlRefusal } from './control-context.ts';
import type { RoleRequest } from '../world/requests.ts';
import type { World } from '../world/world.ts';

/** Somebody who acts in the portal: signed in with MFA, with the roles they hold at this moment. */
export const inThePortal = (oid: string, { world }: Pick<ControlContext, 'world'>): Caller => ({
  oid,
  mfa: true,
  contexts: [],
  cp1: true,
  roles: rolesInForce(world, oid),
  clientRequestId: null,
  batch: false,
});

/** A request of either plane, with its plane. Throws a 404 for an unknown one. */
export function requestCalled(
  requestId: string,
  { world }: Pick<ControlContext, 'world'>,
): { plane: World; request: RoleRequest } {
  for (const plane of Object.values(world.planes)) {
    const request = plane.requests.get(requestId);
    if (request) return { plane, request };
  }
  throw new ControlRefusal(404, `No request ${requestId}.`);
}
