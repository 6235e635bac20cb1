import type { RuleWrite } from './plan-writes.ts';
import type { Json, JsonObject } from './test-rules.ts';

/** Whether a context may be turned on while MFA is; the other way round never may (graph-pim.md §4.2 [2nd-hand]). */
export type Conflict = 'oneWay' | 'bothWays';

export type Saved = { readonly rules: readonly JsonObject[]; readonly refused: string | null };

const MFA_RULE = 'Enablement_EndUser_Assignment';
const CONTEXT_RULE = 'AuthenticationContext_EndUser_Assignment';

const asksForMfa = (rules: readonly JsonObject[]): boolean =>
  rules.some(
    ({ id, enabledRules }) => id === MFA_RULE && includes(enabledRules, 'MultiFactorAuthentication'),
  );
const asksForContext = (rules: readonly JsonObject[]): boolean =>
  rules.some(({ id, isEnabled }) => id === CONTEXT_RULE && isEnabled === true);

const includes = (list: Json | undefined, word: string): boolean =>
  Array.isArray(list) && list.includes(word);

/**
 * A service in small: each write takes the place of the whole rule, so that what is not sent is lost, and what it reads back it spells its
 * own way (graph-pim.md §4.1, §4.2 [capture]). Stops at the first write it refuses.
 */
export function save(rules: readonly JsonObject[], writes: readonly RuleWrite[], conflict: Conflict): Saved {
  let now = rules;
  for (const { ruleId, body } of writes) {
    const sent = body as JsonObject;
    const incomplete = complaintOf(sent, ruleId, now);
    if (incomplete) return { rules: now, refused: incomplete };
    const then = now.map((rule) => (rule['id'] === ruleId ? stored(sent) : rule));
    const both = asksForMfa(then) && asksForContext(then);
    if (both && (ruleId === MFA_RULE || (ruleId === CONTEXT_RULE && conflict === 'bothWays')))
      return { rules: now, refused: 'MfaAndAcrsConflict' };
    now = then;
  }
  return { rules: now, refused: null };
}

/** Why this is not the whole of a rule, with a type at every level and a whole target; null where it is. */
function complaintOf(sent: JsonObject, ruleId: string, rules: readonly JsonObject[]): string | null {
  const old = rules.find(({ id }) => id === ruleId);
  if (!old || sent['id'] !== ruleId) return `${ruleId}: no such rule`;
  if (sent['@odata.type'] !== old['@odata.type']) return `${ruleId}: another type`;
  const target = sent['target'] as JsonObject;
  const whole = ['caller', 'operations', 'level', 'inheritableSettings', 'enforcedSettings'];
  if (whole.some((member) => target[member] === undefined || target[member] === null))
    return `${ruleId}: half a target`;
  return untyped(sent) ? `${ruleId}: an object without a type` : null;
}

const untyped = (value: Json): boolean => {
  if (Array.isArray(value)) return value.some(untyped);
  if (value === null || typeof value !== 'object') return false;
  return typeof value['@odata.type'] !== 'string' || Object.values(value).some(untyped);
};

const stored = (sent: JsonObject): JsonObject => ({
  ...(readBack(sent, '') as JsonObject),
  '@odata.type': sent['@odata.type'] ?? null,
});

function readBack(value: Json, name: string): Json {
  if (Array.isArray(value)) {
    const all = value.map((one) => readBack(one, name));
    return name === 'enabledRules' ? all.reverse() : all;
  }
  if (value === null || typeof value !== 'object') {
    if (name === 'operations' && typeof value === 'string') return value.toLowerCase();
    return name === 'maximumDuration' && value === 'PT60M' ? 'PT1H' : value;
  }
  const entries = Object.entries(value).map(([member, one]) => [member, readBack(one, member)] as const);
  const inside = Object.fromEntries(
    name === 'primaryApprovers' ? entries : entries.filter(([member]) => member !== '@odata.type'),
  );
  return name === 'primaryApprovers' ? { ...inside, description: 'As the directory has it' } : inside;
}
