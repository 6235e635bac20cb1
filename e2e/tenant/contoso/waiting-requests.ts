import { days, durationMs, hours, minutes } from '../clock/duration.ts';
import { EMPTY_STAGE, waitForApproval } from '../world/activation/wait-for-approval.ts';
import type { User } from '../world/directory-objects.ts';
import { hold } from '../world/hold.ts';
import { ruleOf } from '../world/policies/policy.ts';
import { seededRandom, stableGuid } from '../world/random.ts';
import type { RoleRequest } from '../world/requests.ts';
import type { Triple } from '../world/schedules.ts';
import { keepGrantRequest } from './grant-request.ts';
import type { Habit } from './past-decisions.ts';
import { pastDecisions } from './past-decisions.ts';
import type { Seeding } from './seeding.ts';
import { grantOf } from './seeding.ts';
import { SIZES } from './sizes.ts';
import type { WaitingSketch } from './waiting.ts';
import { WAITING } from './waiting.ts';

/** How far the requests lie apart together: none has run out of its day yet. */
const SPREAD_MS = hours(22);

/** Lets people of the crowd ask for roles that Leila decides about, each eligible for what they ask. Oldest first. */
export function waitingRequests(of: Seeding, people: readonly User[]): void {
  const count = SIZES[of.size].waiting;
  const habits: Habit[] = [];
  for (let index = 0; index < count; index++) {
    const sketch = WAITING[index % WAITING.length];
    // Every seventh, so that neighbours in the list do not share a surname.
    const person = people[(index * 7) % people.length];
    if (!person || !sketch) continue;
    const eligibility = grantOf(of, 'eligibility', person.id, { role: sketch.role, since: -90, until: 275 });
    keepGrantRequest(of, 'eligibility', eligibility);
    hold(of.world, 'eligibility', eligibility);
    letWait(of, sketch, {
      triple: eligibility,
      createdAt: askedAt(of, index, count),
      id: stableGuid(of.seed, `waiting:${index}`),
    });
    const { duration, why } = sketch;
    habits.push({ name: `role:${index}`, index, triple: eligibility, duration, why });
  }
  pastDecisions(of, habits, seededRandom(of.seed));
}

/** When the request at an index of so many was made: the last seven minutes ago, the first 22 hours before that. */
export const askedAt = (of: Seeding, index: number, count: number): number =>
  of.now - minutes(7) - Math.round(((count - 1 - index) * SPREAD_MS) / (count - 1));

/** Keeps a request that waits for approval, made some time ago. `of.world` is the plane it belongs to. */
export function letWait(
  of: Pick<Seeding, 'world' | 'now'>,
  sketch: Omit<WaitingSketch, 'role'>,
  { triple, createdAt, id }: { triple: Triple; createdAt: number; id: string },
): void {
  const { world } = of;
  const { principalId, roleDefinitionId, directoryScopeId } = triple;
  const start = sketch.inDays === undefined ? createdAt : of.now + days(sketch.inDays);
  const request: RoleRequest = {
    id,
    side: 'assignment',
    action: 'selfActivate',
    principalId,
    roleDefinitionId,
    directoryScopeId,
    justification: sketch.why,
    schedule: {
      start: sketch.inDays === undefined ? null : start,
      expiration: { type: 'afterDuration', end: null, duration: sketch.duration },
    },
    ticket: {
      number: sketch.ticket ?? null,
      system: sketch.ticket === undefined ? null : 'ServiceNow',
    },
    isValidationOnly: false,
    status: 'PendingApprovalProvisioning',
    createdAt,
    createdBy: principalId,
    completedAt: start,
    approvalId: id,
    targetScheduleId: id,
    waitingFor: null,
    approval: null,
  };
  world.requests.set(id, request);
  const policy = world.policies.get(roleDefinitionId);
  const setting = policy && ruleOf(policy, 'Approval_EndUser_Assignment')?.setting;
  const window = { start, length: durationMs(sketch.duration) ?? null };
  waitForApproval(world, request, window, setting?.approvalStages[0] ?? EMPTY_STAGE);
  // It has waited long enough to have left this state; the clock's own event would find it so at the first call.
  request.status = 'PendingApproval';
}
