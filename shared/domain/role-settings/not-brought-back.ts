import { sameRules } from './compare-written.ts';
import { idOfRule, rulesOfId } from './id-of-rule.ts';
import { readRules } from './read-rules.ts';
import { ruleLabel } from './rule-label.ts';
import { isRuleId } from './setting-rules.ts';

/** As much of an id as a sentence takes. */
const SHOWN = 60;

/**
 * What of a snapshot would not be in force again after an undo, one line a rule, in words. What is kept back as the rule in force is not
 * understood is left out: the plan names it with its setting.
 * @param snapshot the rules as they were @param after the rules as they would be
 */
export function notBroughtBack(snapshot: readonly unknown[], after: readonly unknown[]): string[] {
  const [was, is] = [readRules(snapshot), readRules(after)];
  const ids = new Set([...snapshot, ...after].map(idOfRule));
  return [...ids].flatMap((id) => {
    const [before, then] = [rulesOfId(snapshot, id), rulesOfId(after, id)];
    if (sameRules(before, then)) return [];
    const understood = isRuleId(id) && was.understood.has(id);
    if (understood && !is.understood.has(id)) return [];
    const why = understood
      ? 'what the rule says besides stays as it is in force'
      : before.length === 0
        ? 'the snapshot has no such rule, so the one in force stays'
        : `the rule in the snapshot is not fully understood, so ${then.length === 0 ? 'none is made' : 'the one in force stays'}`;
    return [`${ruleLabel(id).slice(0, isRuleId(id) ? undefined : SHOWN)}: ${why}.`];
  });
}
