import { minutes } from '../../clock/duration.ts';
import { assignmentFor } from '../grants-in-force.ts';
import { leavingSince } from '../leaving.ts';
import { pendingFor } from '../pending-requests.ts';
import type { Policy } from '../policies/policy.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import type { Ask } from '../requests.ts';
import type { Eligibility } from '../schedules.ts';
import type { Caller, World } from '../world.ts';
import type { ActivationCheck } from '../../switches.ts';
import { contextChallenge } from './context-challenge.ts';
import { failedPolicyRules, policyRefusal } from './policy-rules.ts';
import type { RequestedWindow } from './requested-window.ts';

/** Everything the checks of an activation look at. */
export type ActivationCase = {
  world: World;
  caller: Caller;
  ask: Ask;
  eligibility: Eligibility;
  policy: Policy;
  window: RequestedWindow;
};

function startsInThePast({ world, ask }: ActivationCase): Refusal | undefined {
  if (world.switches['activation.pastStart'] === 'rewritten') return undefined;
  const start = ask.schedule?.start ?? Infinity;
  return start < world.clock.now() ? refusal('InvalidRoleAssignmentRequestSchedule') : undefined;
}

function tooShort({ world, window }: ActivationCase): Refusal | undefined {
  const minimum = minutes(world.switches['activation.minimumMinutes']);
  return window.length !== null && window.length < minimum ? refusal('ActiveDurationTooShort') : undefined;
}

function outlivesEligibility({ world, eligibility, window }: ActivationCase): Refusal | undefined {
  if (world.switches['activation.beyondEligibilityEnd'] !== 'refuse' || eligibility.end === null)
    return undefined;
  if (window.length !== null && window.start + window.length <= eligibility.end) return undefined;
  const why = 'The duration in the request is greater than maximum allowed duration';
  return policyRefusal([{ rule: 'ExpirationRule', why }], world.switches);
}

const CHECKS: Readonly<Record<ActivationCheck, (of: ActivationCase) => Refusal | undefined>> = {
  exists: ({ world, ask }) => (assignmentFor(world, ask) ? refusal('RoleAssignmentExists') : undefined),
  pending: ({ world, ask }) =>
    pendingFor(world, 'assignment', ask) ? refusal('PendingRoleAssignmentRequest') : undefined,
  leaving: ({ world, ask }) =>
    leavingSince(world, 'assignment', ask) ? refusal('InvalidRoleAssignmentId') : undefined,
  start: startsInThePast,
  context: ({ world, caller, policy }) => contextChallenge(policy, caller, world.switches),
  policy: (of) => failedPolicyRules({ ...of, switches: of.world.switches }),
  length: tooShort,
  eligibilityEnd: outlivesEligibility,
};

/** The first objection to an activation, in the order of switch `activation.checkOrder` (graph-pim.md §14.1 [inferred]). */
export function objectionTo(of: ActivationCase): Refusal | undefined {
  for (const name of of.world.switches['activation.checkOrder']) {
    const objection = CHECKS[name](of);
    if (objection) return objection;
  }
  return undefined;
}
