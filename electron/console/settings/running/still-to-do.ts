import { compareWritten, sameRules } from '../../../../shared/domain/role-settings/compare-written.ts';
import { idOfRule, rulesOfId } from '../../../../shared/domain/role-settings/id-of-rule.ts';
import type { KeptRun, RuleWrite } from '../../settings-ports.ts';

/**
 * What is left to be written of a role, as it is in force now. `changed`: it is neither as the plan had read it nor as this run left it, so
 * that somebody else was there: nothing of it is written.
 * @param inForce its rules, read just now
 */
export function stillToDo(
  { before, writes, readBack }: KeptRun['work'][number],
  inForce: readonly unknown[],
): readonly RuleWrite[] | 'changed' {
  const done = new Set(
    compareWritten(writes, inForce).flatMap(({ ruleId, state }) => (state === 'saved' ? [ruleId] : [])),
  );
  const otherwise = readBack.flatMap(({ ruleId, rules }) =>
    sameRules(rulesOfId(inForce, ruleId), rules) ? [ruleId] : [],
  );
  const ours = new Set([...done, ...otherwise]);
  const but = (rules: readonly unknown[]): unknown[] => rules.filter((rule) => !ours.has(idOfRule(rule)));
  // What this run wrote already is as it is to be, or as the service then made it; everything else must be as it was.
  return sameRules(but(before), but(inForce)) ? writes.filter(({ ruleId }) => !done.has(ruleId)) : 'changed';
}
