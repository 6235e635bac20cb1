import type { KeptRule } from '../../contract/role-settings/matrix.ts';
import { idOfRule } from './id-of-rule.ts';
import type { UnderstoodRule } from './read-rule.ts';
import { readRule } from './read-rule.ts';
import type { RuleId } from './setting-rules.ts';
import { isRuleId, RULE_IDS } from './setting-rules.ts';
import { isObject } from './shape.ts';

export type ReadRules = {
  readonly understood: ReadonlyMap<RuleId, UnderstoodRule>;
  readonly kept: readonly KeptRule[];
};

/**
 * Each rule by itself. One that is there twice is understood neither time: nobody knows which of the two is in force. Kept rules in the
 * order given, those that are missing last.
 */
export function readRules(rules: readonly unknown[]): ReadRules {
  const understood = new Map<RuleId, UnderstoodRule>();
  const kept: KeptRule[] = [];
  const ids = rules.map(idOfRule);
  for (const [index, raw] of rules.entries()) {
    const id = ids[index] ?? '';
    const twice = id !== '' && ids.indexOf(id) !== ids.lastIndexOf(id);
    if (twice && ids.indexOf(id) !== index) continue;
    if (twice) kept.push({ id, why: 'unreadable', what: 'id' });
    else if (!isObject(raw) || id === '') kept.push({ id, why: 'unreadable', what: null });
    else if (!isRuleId(id)) kept.push({ id, why: 'unknown-rule', what: null });
    else {
      const rule = readRule(id, raw);
      if ('why' in rule) kept.push({ id, ...rule });
      else understood.set(id, rule);
    }
  }
  for (const id of RULE_IDS) if (!ids.includes(id)) kept.push({ id, why: 'missing', what: null });
  return { understood, kept };
}
