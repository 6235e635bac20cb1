import { minutes } from '../../clock/duration.ts';
import { assignmentFor, eligibilityFor } from '../grants-in-force.ts';
import type { Policy } from '../policies/policy.ts';
import { ruleOf } from '../policies/policy.ts';
import { recordWrite } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { insufficientPermissions, refusal } from '../refusal.ts';
import { pendingFor } from '../pending-requests.ts';
import type { Ask, RoleRequest } from '../requests.ts';
import type { Eligibility } from '../schedules.ts';
import type { Caller, World } from '../world.ts';
import { contextChallenge } from './context-challenge.ts';
import { failedPolicyRules, policyRefusal } from './policy-rules.ts';
import { grantOrSchedule } from './provision.ts';
import type { RequestedWindow } from './requested-window.ts';
import { requestedWindow } from './requested-window.ts';
import { EMPTY_STAGE, waitForApproval } from './wait-for-approval.ts';

/** Everything the checks look at. */
type Case = {
  world: World;
  caller: Caller;
  ask: Ask;
  eligibility: Eligibility;
  policy: Policy;
  window: RequestedWindow;
};

/** Before anything is looked up for the triple. */
function whoAndWhat(world: World, caller: Caller, ask: Ask): Refusal | undefined {
  if (ask.principalId !== caller.oid) return insufficientPermissions(caller.oid);
  if (!world.roles.has(ask.roleDefinitionId)) return refusal('RoleNotFound');
  return undefined;
}

/** The order is the service's (graph-pim.md §14.1); the first objection is the answer. */
const CHECKS: readonly ((of: Case) => Refusal | undefined)[] = [
  ({ world, ask }) => (assignmentFor(world, ask) ? refusal('RoleAssignmentExists') : undefined),
  ({ world, ask }) =>
    pendingFor(world, 'assignment', ask) ? refusal('PendingRoleAssignmentRequest') : undefined,
  ({ world, caller, policy }) => contextChallenge(policy, caller, world.switches),
  (of) => failedPolicyRules({ ...of, switches: of.world.switches }),
  tooShort,
  outlivesEligibility,
];

function tooShort({ world, window }: Case): Refusal | undefined {
  const minimum = minutes(world.switches['activation.minimumMinutes']);
  return window.length !== null && window.length < minimum ? refusal('ActiveDurationTooShort') : undefined;
}

function outlivesEligibility({ world, eligibility, window }: Case): Refusal | undefined {
  if (world.switches['activation.beyondEligibilityEnd'] !== 'refuse' || eligibility.end === null)
    return undefined;
  if (window.length !== null && window.start + window.length <= eligibility.end) return undefined;
  const why = 'The duration in the request is greater than maximum allowed duration';
  return policyRefusal([{ rule: 'ExpirationRule', why }], world.switches);
}

function notEligible(world: World): Refusal {
  return world.switches['errors.notEligible'] === 'EligibilityRule'
    ? policyRefusal([{ rule: 'EligibilityRule', why: 'The requestor is not eligible' }], world.switches)
    : refusal('RoleAssignmentDoesNotExist');
}

/**
 * An eligible person activates a role. Answers the accepted request (`Provisioned`, `Granted` or `PendingApprovalProvisioning`), or
 * why not; a refused request is never kept (§2.3 [capture]). With `isValidationOnly` every check runs and nothing is kept.
 */
export function selfActivate(world: World, caller: Caller, ask: Ask): RoleRequest | Refusal {
  const refused = whoAndWhat(world, caller, ask);
  if (refused) return refused;
  const eligibility = eligibilityFor(world, ask);
  const policy = world.policies.get(ask.roleDefinitionId);
  if (!eligibility || !policy) return notEligible(world);
  const window = requestedWindow(ask, world.clock.now());
  if (!window) return refusal('InvalidRoleAssignmentRequestSchedule');

  const of = { world, caller, ask, eligibility, policy, window };
  for (const check of CHECKS) {
    const objection = check(of);
    if (objection) return objection;
  }

  const request = newActivation(of);
  if (ask.isValidationOnly) return { ...request, status: world.switches['activation.validationOnlyStatus'] };
  world.requests.set(request.id, request);
  const approval = ruleOf(policy, 'Approval_EndUser_Assignment')?.setting;
  if (approval?.isApprovalRequired) {
    waitForApproval(world, request, window, approval.approvalStages[0] ?? EMPTY_STAGE);
  } else {
    grantOrSchedule(world, request, window);
  }
  recordWrite(world, caller, 'activation', request);
  return request;
}

function newActivation({ world, caller, ask, window }: Case): RoleRequest {
  // One GUID serves as request, target schedule and later schedule id, and as approval where one is needed (§1 [capture]).
  const id = world.newId();
  return {
    ...ask,
    id,
    side: 'assignment',
    status: 'Granted',
    createdAt: world.clock.now(),
    createdBy: caller.oid,
    completedAt: window.start,
    approvalId: null,
    targetScheduleId: id,
    waitingFor: null,
    approval: null,
  };
}
