import type { IntentInput, IntentOutput } from '../../../../shared/contract/intents.ts';
import type { PlannedRole, RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import { fail, type Result } from '../../../../shared/contract/result.ts';
import { signInNeeded } from '../../../../shared/domain/problems.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import { planGone, refusedByPlan } from '../../../../shared/domain/plan-problems.ts';
import { nothingToSave } from '../../../../shared/domain/role-settings/settings-problems.ts';
import { beginRun, barsRun } from '../../runs/begin-run.ts';
import { CURRENT_MS } from '../../runs/current-plan.ts';
import { isOnScreen } from '../../session/person.ts';
import type { World } from '../../world.ts';
import { keyOfRef } from '../settings-row.ts';
import { SAVE } from './save-kind.ts';

/** The intent: does what the plan said, to those of its roles named. Answers once the run is on disk; the slice tells the rest. */
export async function runSettings(
  world: World,
  { planId, of }: IntentInput<'runSettings'>,
): Promise<Result<IntentOutput<'runSettings'>>> {
  const { running, clock } = world;
  const who = running.identity;
  if (!who) return fail(signInNeeded());
  const barred = barsRun(SAVE, world, who);
  if (barred) return fail(barred);
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
  // Before anything is waited for: two presses are one run.
  running.settings.plan = null;
  return beginRun(SAVE, world, who, {
    why: kept.plan.why,
    items: both.map(({ item }) => itemOf(item)),
    work: both.map(({ work }) => work),
  });
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
