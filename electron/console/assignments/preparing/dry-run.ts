import type { AssignmentCheck, PlannedAssignment } from '../../../../shared/contract/assignments/plan.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { inLanes, LANES } from '../../../../shared/domain/in-lanes.ts';
import { inParts } from '../../../../shared/domain/in-parts.ts';
import { internalProblem } from '../../../../shared/domain/problems.ts';
import { ASSIGNMENTS_AT_ONCE, type AssignmentOrder } from '../../assignment-ports.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Checked, Identity } from '../../ports.ts';
import { tripleOf } from '../triple-of.ts';

/** What an item of a plan asks the service, in its order. */
export const ordersOf = (item: PlannedAssignment): AssignmentOrder[] =>
  item.steps.map((step) => ({
    ...tripleOf(item),
    step,
    justification: item.justification,
    ticket: item.ticket,
  }));

/**
 * Items with what the service's own dry run says of the first request of each that nothing else refused. Of the second it can say nothing
 * before the first is in force.
 */
export async function dryRun(
  entra: Entra,
  who: Identity,
  items: readonly PlannedAssignment[],
): Promise<PlannedAssignment[]> {
  const open = items.flatMap((item) => {
    const [order] = ordersOf(item);
    const refused = item.problem !== null || item.checks.some(({ result }) => result === 'refused');
    return order && !refused ? [{ item, order }] : [];
  });
  const parts = await inLanes(LANES, inParts(open, ASSIGNMENTS_AT_ONCE), async (part) => {
    const told = await entra.assignments
      .check(
        who,
        part.map(({ order }) => order),
      )
      .catch((): readonly Checked[] => []);
    return part.map(({ item }, i) => [item, checksOf(told[i] ?? BROKE)] as const);
  });
  const told = new Map(parts.flat());
  return items.map((item) => ({ ...item, checks: [...item.checks, ...(told.get(item) ?? [])] }));
}

const BROKE: Checked = { kind: 'unknown', problem: internalProblem('the dry run') };

function checksOf(told: Checked): AssignmentCheck[] {
  if (told.kind === 'accepted') return [check('service-refuses', 'passed', null)];
  if (told.kind === 'challenged')
    return [
      check('service-refuses', 'not-checked', told.problem),
      check('mfa-needed', 'warned', told.problem),
    ];
  const heard = told.kind === 'refused' && told.problem.retryAt === undefined && !MUTE.has(told.problem.kind);
  return [check('service-refuses', heard ? 'refused' : 'not-checked', told.problem)];
}

/** Kinds of failure that say nothing of the request itself. */
const MUTE: ReadonlySet<Problem['kind']> = new Set([
  'cancelled',
  'timed-out',
  'sign-in-needed',
  'throttled',
  'offline',
  'untrusted-connection',
  'outcome-unknown',
  'not-connected',
  'service-failure',
  'unreadable-answer',
  'internal',
]);

const check = (
  name: AssignmentCheck['check'],
  result: AssignmentCheck['result'],
  reason: Problem | null,
): AssignmentCheck => ({ check: name, result, about: {}, reason });
