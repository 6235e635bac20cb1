import { readRule } from './read-rule.ts';
import { secondsOf } from './seconds-of.ts';
import { isRuleId } from './setting-rules.ts';
import { isAnnotation, isObject } from './shape.ts';

/** Members that are sets to the service: it gives them back in its own order. */
const SETS = new Set([
  'enabledRules',
  'operations',
  'inheritableSettings',
  'enforcedSettings',
  'notificationRecipients',
  'primaryApprovers',
]);

const DURATION = 'maximumDuration';

/**
 * A rule as text that is the same for two rules that say the same, however the service spells them: members in any order, annotations
 * left out. Of a rule that is understood also: sets in any order, durations by length, targets in any case, approvers without the name
 * that the service fills in, and a context that is off without the one it would be. Of one that is not, nothing else is known to mean
 * nothing, and all of it counts.
 */
export function canonicalRule(raw: unknown): string {
  const id = isObject(raw) ? raw['id'] : undefined;
  const rule = typeof id === 'string' && isRuleId(id) ? readRule(id, raw) : undefined;
  if (!rule || 'why' in rule) return JSON.stringify(inOrder(raw));
  return JSON.stringify(inOrder(meant(rule.bodyWith({}))));
}

/** The same of all rules together, in whatever order they are given. */
export const canonicalRules = (rules: readonly unknown[]): string =>
  JSON.stringify(rules.map(canonicalRule).sort());

/** Members by name, annotations left out. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const names = Object.keys(value).filter((name) => !isAnnotation(name));
  // Pairs, not an object: a member may be called `__proto__`.
  return names.sort().map((name) => [name, inOrder(value[name])]);
}

function meant(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const all = value.map((one: unknown) => meant(one, name));
    return SETS.has(name) ? [...new Set(all.map((one) => JSON.stringify(one)))].sort() : all;
  }
  if (isObject(value)) {
    const off = value['isEnabled'] === false;
    const members = Object.entries(value)
      .filter(([member]) => member !== 'description' && !(off && member === 'claimValue'))
      .map(([member, one]) => [member, meant(one, member)] as const);
    return Object.fromEntries(members);
  }
  // Null is no limit, as `PT0S` is (expiration-rule.ts).
  if (name === DURATION) return typeof value === 'string' ? (secondsOf(value) ?? value) : 0;
  const anyCase = name === 'operations' || name === 'userId' || name === 'groupId';
  return anyCase && typeof value === 'string' ? value.toLowerCase() : value;
}
