import type { AssignmentRunItem, PlannedAssignment } from '../../../../shared/contract/assignments/plan.ts';
import type { IntentInput, IntentOutput } from '../../../../shared/contract/intents.ts';
import { fail, type Result } from '../../../../shared/contract/result.ts';
import { nothingToAssign, planTooOld } from '../../../../shared/domain/assignments/assignment-problems.ts';
import { planGone, refusedByPlan } from '../../../../shared/domain/plan-problems.ts';
import { signInNeeded } from '../../../../shared/domain/problems.ts';
import { barsRun, beginRun } from '../../runs/begin-run.ts';
import { CURRENT_MS } from '../../runs/current-plan.ts';
import { isOnScreen } from '../../session/person.ts';
import type { World } from '../../world.ts';
import { ASSIGNING } from './assigning-kind.ts';

/** The intent: does what the plan said, to those of its items named. Answers once the run is on disk; the slice tells the rest. */
export async function runAssignments(
  world: World,
  { planId, items }: IntentInput<'runAssignments'>,
): Promise<Result<IntentOutput<'runAssignments'>>> {
  const { running, clock } = world;
  const who = running.identity;
  if (!who) return fail(signInNeeded());
  const barred = barsRun(ASSIGNING, world, who);
  if (barred) return fail(barred);
  const { plan: kept } = running.assignments;
  if (kept?.plan.planId !== planId || !isOnScreen(running, kept.of)) return fail(planGone());
  if (clock.now() - kept.plan.readAt > CURRENT_MS) return fail(planTooOld(CURRENT_MS / 60_000));
  const chosen = [...new Set(items)].flatMap((place) => {
    const [item, work] = [kept.plan.items[place], kept.work[place]];
    return item && work ? [{ item, work }] : [];
  });
  if (!chosen.some(({ item }) => !isRefused(item))) return fail(nothingToAssign());
  // Before anything is waited for: two presses are one run.
  running.assignments.plan = null;
  return beginRun(ASSIGNING, world, who, {
    why: kept.plan.why,
    items: chosen.map(({ item }) => itemOf(item)),
    work: chosen.map(({ work }) => work),
  });
}

/** By a check, or as it could not be read what is there. */
const isRefused = ({ checks, problem }: PlannedAssignment): boolean =>
  problem !== null || checks.some(({ result }) => result === 'refused');

function itemOf(item: PlannedAssignment): AssignmentRunItem {
  const refused = isRefused(item);
  return {
    role: item.role,
    scope: item.scope,
    principal: item.principal,
    state: refused ? 'refused' : 'waiting',
    steps: item.steps.map((step) => ({
      ...step,
      state: refused ? 'not-sent' : 'waiting',
      status: null,
      requestId: null,
      problem: null,
    })),
    problem: refused ? refusedByPlan() : null,
  };
}
