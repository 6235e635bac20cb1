import type { RequestedWindow } from '../activation/requested-window.ts';
import { requestedWindow } from '../activation/requested-window.ts';
import { assignmentFor, ownEligibilityFor } from '../grants-in-force.ts';
import { leavingSince } from '../leaving.ts';
import { toRenew } from '../more-time/what-to-prolong.ts';
import { pendingFor } from '../pending-requests.ts';
import { mayAdminister } from '../pim-administrators.ts';
import { recordWrite } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { isRefusal, notAnAdministrator, refusal } from '../refusal.ts';
import type { Ask, RoleRequest, Side } from '../requests.ts';
import type { Grant } from '../schedules.ts';
import type { Caller, World } from '../world.ts';
import { failedAdminRules } from './admin-rules.ts';
import { adminRequest } from './grant-request.ts';
import { putInForce } from './put-in-force.ts';
import { settleAsked } from './settle-asked.ts';
import { wrongTarget } from './targets.ts';

/** What an administrator's grant begins with: nothing held (undefined), or the grant it changes. A refusal where it is otherwise. */
type Beginning = (world: World, side: Side, ask: Ask) => Grant | undefined | Refusal;

const held = (world: World, side: Side, ask: Ask): Grant | undefined =>
  side === 'eligibility' ? ownEligibilityFor(world, ask) : assignmentFor(world, ask);

const nothingYet: Beginning = (world, side, ask) =>
  held(world, side, ask) ? refusal('RoleAssignmentExists') : undefined;

/** A grant that stands. An activation is nobody's to prolong (graph-pim.md §13 [docs]) and counts as not there. */
const standing: Beginning = (world, side, ask) => {
  const grant = held(world, side, ask);
  const activated = grant && 'assignmentType' in grant && grant.assignmentType === 'Activated';
  return grant && !activated ? grant : refusal(world.switches['errors.nothingToProlong']);
};

/** What ran out; nothing of it is held any more. */
const ranOut: Beginning = (world, side, ask) => {
  const last = toRenew(world, side, ask);
  return isRefusal(last) ? last : undefined;
};

const endsLater = ({ start, length }: RequestedWindow, { end }: Grant): boolean =>
  end !== null && (length === null || start + length > end);

/**
 * An administrator grants a role, or changes a grant, of either side: `Provisioned` where it begins now, `Granted` where it begins
 * later. With `isValidationOnly` every check runs and nothing is kept. The order of the checks is inferred from selfActivate's.
 */
const grant =
  (begin: Beginning) =>
  (world: World, caller: Caller, ask: Ask, side: Side): RoleRequest | Refusal => {
    const wrong = mayAdminister(world, caller, ask)
      ? wrongTarget(world, side, ask)
      : notAnAdministrator(caller.oid, world.switches);
    if (wrong) return wrong;
    const before = begin(world, side, ask);
    if (before && isRefusal(before)) return before;
    const waiting = pendingFor(world, side, ask);
    if (waiting && waiting.waitingFor !== 'administrator') return refusal('PendingRoleAssignmentRequest');
    if (!before && leavingSince(world, side, ask)) return refusal('InvalidRoleAssignmentId');
    const window = requestedWindow(ask, world.clock.now());
    if (!window) return refusal('InvalidRoleAssignmentRequestSchedule');
    if (before && ask.action === 'adminExtend' && !endsLater(window, before))
      return refusal('InvalidRoleAssignmentRequestSchedule');
    const failed = failedAdminRules({ world, caller, side, ask, window });
    if (failed) return failed;

    const request = adminRequest(world, caller, side, ask);
    if (ask.isValidationOnly) return request;
    world.requests.set(request.id, request);
    putInForce(world, request, window, before);
    settleAsked(world, request);
    recordWrite(world, caller, 'assignment', request);
    return request;
  };

/** Makes somebody eligible or active who is not. */
export const adminAssign = grant(nothingYet);
/** Gives a standing grant another window. */
export const adminUpdate = grant(standing);
/** Gives a standing grant a later end, whenever an administrator likes: the 14 days are the portal's for the person (§13 [docs]). */
export const adminExtend = grant(standing);
/** Grants anew what ran out. */
export const adminRenew = grant(ranOut);
