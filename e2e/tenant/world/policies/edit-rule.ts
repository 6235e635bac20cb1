import type { Policy } from './policy.ts';
import type { PolicyRule } from './rule-types.ts';

/**
 * Lays `changes` over one rule; `setting` is laid over member by member. Id, type and target stay as they are. Answers the rule as
 * it then stands, or undefined where the policy has no such rule. `by: null` leaves the policy looking untouched (seeding).
 */
export function editRule(
  policy: Policy,
  ruleId: string,
  changes: Readonly<Record<string, unknown>>,
  by: { at: number; id: string; displayName: string } | null,
): PolicyRule | undefined {
  const index = policy.rules.findIndex((rule) => rule.id === ruleId);
  const before = policy.rules[index];
  if (!before) return undefined;
  const setting =
    'setting' in before && isRecord(changes['setting'])
      ? { setting: { ...before.setting, ...changes['setting'] } }
      : {};
  const fixed = { '@odata.type': before['@odata.type'], id: before.id, target: before.target };
  // The caller's schema has checked the fields; the type cannot follow a merge.
  const after = { ...before, ...changes, ...setting, ...fixed } as PolicyRule;
  policy.rules[index] = after;
  if (by) {
    policy.lastModifiedAt = by.at;
    policy.lastModifiedBy = { id: by.id, displayName: by.displayName };
  }
  return after;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
