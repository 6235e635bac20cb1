import type { RuleOutcome, RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { compareWritten } from '../../../../shared/domain/role-settings/compare-written.ts';
import { notReadBack } from '../../../../shared/domain/plan-problems.ts';
import {
  changedMeanwhile,
  readsDifferently,
} from '../../../../shared/domain/role-settings/settings-problems.ts';
import type { PolicyRecord, RuleWrite, RuleWritten } from '../../settings-ports.ts';

/**
 * What became of a role's rules: what the service reads back decides; what it answered to the write only says why.
 * @param writes what was to be in force @param written what was answered to those that were sent, by rule id
 */
export function itemAfter(
  item: RunItem,
  writes: readonly RuleWrite[],
  written: ReadonlyMap<string, RuleWritten>,
  readBack: Result<PolicyRecord>,
): RunItem {
  const states = readBack.ok
    ? new Map(compareWritten(writes, readBack.value.rules).map(({ ruleId, state }) => [ruleId, state]))
    : null;
  const rules = writes.map(({ ruleId }): RuleOutcome => {
    if (states?.get(ruleId) === 'saved') return { ruleId, state: 'saved', problem: null };
    return { ruleId, ...notSaved(written.get(ruleId), readBack) };
  });
  const problem = rules.find((rule) => rule.problem !== null)?.problem ?? null;
  return { ...item, rules, problem, state: stateOf(rules) };
}

/**
 * What is left of a role that somebody else changed since the plan had read it: nothing more is written. What an earlier try of this run
 * brought into force is told as saved.
 * @param inForce its rules, read just now
 */
export function itemLeft(item: RunItem, writes: readonly RuleWrite[], inForce: readonly unknown[]): RunItem {
  const problem = changedMeanwhile();
  const rules = compareWritten(writes, inForce).map(({ ruleId, state }): RuleOutcome => {
    const saved = item.snapshotId !== null && state === 'saved';
    return { ruleId, state: saved ? 'saved' : 'not-sent', problem: null };
  });
  const some = rules.some(({ state }) => state === 'saved');
  return { ...item, rules, problem, state: some ? 'partly' : 'changed-meanwhile' };
}

function notSaved(
  written: RuleWritten | undefined,
  readBack: Result<PolicyRecord>,
): Pick<RuleOutcome, 'state' | 'problem'> {
  // It was in force when it was read for this, so that nothing was sent of it.
  if (written === undefined && !readBack.ok)
    return { state: 'unknown', problem: notReadBack(readBack.problem) };
  if (written === undefined) return { state: 'differs', problem: changedMeanwhile() };
  if (written.kind === 'not-sent') return { state: 'not-sent', problem: null };
  if (written.kind === 'refused' || written.kind === 'challenged')
    return { state: 'refused', problem: written.problem };
  if (!readBack.ok) return { state: 'unknown', problem: notReadBack(readBack.problem) };
  return written.kind === 'unknown'
    ? { state: 'unknown', problem: written.problem }
    : { state: 'differs', problem: readsDifferently() };
}

function stateOf(rules: readonly RuleOutcome[]): RunItem['state'] {
  const some = (state: RuleOutcome['state']): boolean => rules.some((rule) => rule.state === state);
  if (rules.every(({ state }) => state === 'saved')) return 'saved';
  if (some('unknown')) return 'unknown';
  if (some('saved') || some('differs')) return 'partly';
  return some('refused') ? 'refused' : 'not-sent';
}

/** When the service lets the run go on, where it asked to wait; null where it did not. Milliseconds since the epoch. */
export const askedToWait = (rules: readonly { readonly problem: Problem | null }[]): number | null =>
  rules.reduce<number | null>((until, { problem }) => {
    const at = problem?.retryAt;
    return at === undefined ? until : Math.max(until ?? 0, at);
  }, null);
