import type { IntentInput, IntentOutput } from '../../../../shared/contract/intents.ts';
import type { PlannedRole, RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { signInNeeded } from '../../../../shared/domain/problems.ts';
import { isHalfDone } from '../../../../shared/domain/role-settings/half-done.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { planGone, refusedByPlan } from '../../../../shared/domain/plan-problems.ts';
import {
  nothingToSave,
  runLeftHalfDone,
  runUnderWay,
} from '../../../../shared/domain/role-settings/settings-problems.ts';
import { isOnScreen, personOf } from '../../session/person.ts';
import type { KeptRun } from '../../settings-ports.ts';
import type { World } from '../../world.ts';
import { keyOfRef } from '../settings-row.ts';
import { carryOut } from './carry-out.ts';
import { beginLiveRun, keep, liveRunOf, tell } from './live-run.ts';

/** For how long a plan may be run: the rules are read again before they are written, what its checks rest on (who can decide, who holds it) is not. */
const CURRENT_MS = 15 * 60_000;

/** The intent: does what the plan said, to those of its roles named. Answers once the run is on disk; the slice tells the rest. */
export async function runSettings(
  world: World,
  { planId, of }: IntentInput<'runSettings'>,
): Promise<Result<IntentOutput<'runSettings'>>> {
  const { running, clock, newId, runFile } = world;
  const who = running.identity;
  if (!who) return fail(signInNeeded());
  const previous = liveRunOf(world, who);
  if (previous?.going) return fail(runUnderWay());
  if (previous && isHalfDone(previous.kept.run)) return fail(runLeftHalfDone());
  const { plan: kept } = running.settings;
  if (kept?.plan.planId !== planId || !isOnScreen(running, kept.of)) return fail(planGone());
  if (clock.now() - kept.plan.readAt > CURRENT_MS) return fail(planGone());
  const wanted = new Set(of.map(keyOfRef));
  const chosen = kept.plan.items.filter((item) => wanted.has(keyOfHeld(item)) && item.writes.length > 0);
  if (!chosen.some((item) => !isRefused(item))) return fail(nothingToSave());
  const workOf = new Map(kept.work.map((work) => [keyOfRef(work.of), work]));
  const both = chosen.flatMap((item) => {
    const work = workOf.get(keyOfHeld(item));
    return work ? [{ item, work }] : [];
  });
  const run: KeptRun = {
    run: {
      runId: newId(),
      why: kept.plan.why,
      startedAt: clock.now(),
      endedAt: null,
      state: 'running',
      resumesAt: null,
      problem: null,
      items: both.map(({ item }) => itemOf(item)),
    },
    work: both.map(({ work }) => work),
  };
  // Before anything is waited for: two presses are one run.
  running.settings.plan = null;
  const live = beginLiveRun(world, who, run);
  live.going = true;
  const saved = await keep(world, who, live);
  if (!saved.ok) {
    live.going = false;
    running.settings.runs.delete(personOf(who));
    // What was told not to be done must not be there at the next start either.
    if (previous) {
      running.settings.runs.set(personOf(who), previous);
      await keep(world, who, previous);
    } else await runFile.wipe(who);
    return saved;
  }
  tell(world, who, live, {});
  void carryOut(world, who, live);
  return ok({ runId: run.run.runId });
}

/** Refused by a check, or not decided yet: what somebody else changed meanwhile gives way to nobody who was not asked. */
const isRefused = ({ checks, problem, theirs, changes }: PlannedRole): boolean =>
  problem !== null ||
  checks.some(({ result }) => result === 'refused') ||
  theirs.some(({ setting }) => changes.some((change) => change.setting === setting));

function itemOf(item: PlannedRole): RunItem {
  const { role, scope, changes, writes } = item;
  const refused = isRefused(item);
  return {
    role,
    scope,
    changes,
    state: refused ? 'refused' : 'waiting',
    rules: writes.map((ruleId) => ({ ruleId, state: refused ? 'not-sent' : 'waiting', problem: null })),
    problem: refused ? refusedByPlan() : null,
    snapshotId: null,
  };
}
