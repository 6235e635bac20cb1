import { canonicalRule, canonicalRules } from './canonical-rule.ts';
import { rulesOfId } from './id-of-rule.ts';
import type { RuleWrite } from './plan-writes.ts';

/** What became of each write: `saved` where the rule read back says what was written, and is there once. */
export function compareWritten(
  writes: readonly RuleWrite[],
  readBack: readonly unknown[],
): readonly { readonly ruleId: string; readonly state: 'saved' | 'differs' }[] {
  return writes.map(({ ruleId, body }) => {
    const found = rulesOfId(readBack, ruleId);
    const same = found.length === 1 && canonicalRule(found[0]) === canonicalRule(body);
    return { ruleId, state: same ? 'saved' : 'differs' };
  });
}

/** Whether two readings say the same, rule by rule, in whatever order and spelling (`canonicalRule`): nobody has changed anything between them. */
export const sameRules = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  canonicalRules(a) === canonicalRules(b);
