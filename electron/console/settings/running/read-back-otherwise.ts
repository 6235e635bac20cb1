import { compareWritten } from '../../../../shared/domain/role-settings/compare-written.ts';
import { rulesOfId } from '../../../../shared/domain/role-settings/id-of-rule.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { KeptRun, PolicyRecord, ReadBack, RuleWritten } from '../../settings-ports.ts';

/**
 * What the service took of a role and gave back otherwise, this time or on an earlier try: the next try must not take that for a change of
 * somebody else.
 * @param written what was answered to those that were sent, by rule id
 */
export function readBackOtherwise(
  { writes, readBack: earlier }: KeptRun['work'][number],
  written: ReadonlyMap<string, RuleWritten>,
  read: Result<PolicyRecord>,
): readonly ReadBack[] {
  if (!read.ok) return earlier;
  const { rules } = read.value;
  const now = compareWritten(writes, rules).flatMap(({ ruleId, state }) =>
    state === 'differs' && written.get(ruleId)?.kind === 'taken'
      ? [{ ruleId, rules: rulesOfId(rules, ruleId) }]
      : [],
  );
  const ids = new Set(now.map(({ ruleId }) => ruleId));
  return [...earlier.filter(({ ruleId }) => !ids.has(ruleId)), ...now];
}
