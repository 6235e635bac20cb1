import { eligibilityFor } from '../grants-in-force.ts';
import { ruleOf } from '../policies/policy.ts';
import { recordWrite } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { insufficientPermissions, refusal } from '../refusal.ts';
import type { Ask, RoleRequest } from '../requests.ts';
import { inForce } from '../schedules.ts';
import type { Caller, World } from '../world.ts';
import type { ActivationCase } from './checks.ts';
import { objectionTo } from './checks.ts';
import { policyRefusal } from './policy-rules.ts';
import { grantOrSchedule } from './provision.ts';
import { requestedWindow } from './requested-window.ts';
import { EMPTY_STAGE, waitForApproval } from './wait-for-approval.ts';

/** Before anything is looked up for the triple. */
function whoAndWhat(world: World, caller: Caller, ask: Ask): Refusal | undefined {
  if (ask.principalId !== caller.oid) return insufficientPermissions(caller.oid);
  if (!world.roles.has(ask.roleDefinitionId)) return refusal('RoleNotFound');
  return undefined;
}

function notEligible(world: World, ask: Ask): Refusal {
  // The role is theirs somewhere else: a request must carry the eligibility's own scope (§13 [2nd-hand]).
  const elsewhere = world.eligibilities
    .ofPrincipal(ask.principalId)
    .some((grant) => grant.roleDefinitionId === ask.roleDefinitionId && inForce(grant, world.clock.now()));
  if (elsewhere && world.switches['errors.otherScope'] === 'InvalidScope') return refusal('InvalidScope');
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
  if (!eligibility || !policy) return notEligible(world, ask);
  const window = requestedWindow(ask, world.clock.now());
  if (!window) return refusal('InvalidRoleAssignmentRequestSchedule');

  const of = { world, caller, ask, eligibility, policy, window };
  const objection = objectionTo(of);
  if (objection) return objection;

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

function newActivation({ world, caller, ask, window }: ActivationCase): RoleRequest {
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
