import type { KeptRule } from '../../contract/role-settings/matrix.ts';
import type { SettingChange } from '../../contract/role-settings/plan.ts';
import type { SettingKey, SomeSettings } from '../../contract/role-settings/settings.ts';
import { SETTING_KEYS } from '../../contract/role-settings/settings.ts';
import { diffSettings } from './diff-settings.ts';
import { readRule } from './read-rule.ts';
import type { ReadRules } from './read-rules.ts';
import { readRules } from './read-rules.ts';
import type { RuleParts } from './rule-parts.ts';
import { safeOrder } from './safe-order.ts';
import { rulesOf } from './setting-rules.ts';
import { strictnessOfParts } from './strictness-of-parts.ts';
import { settingsOf } from './understand-rules.ts';

/** One rule as it is to be: whole, with its type and its full target. */
export type RuleWrite = { readonly ruleId: string; readonly body: Readonly<Record<string, unknown>> };

/** A setting that was asked for and is not changed, and the rule that is the reason. */
export type KeptBack = { readonly setting: SettingKey; readonly rule: KeptRule };

/**
 * Why a wanted setting cannot be written, one for each rule that is in the way: one that is not understood as it is, or would not be with
 * the value in it (an approver of whom nobody says whether it is a person or a group, a context without a name).
 */
function keptBackOf(key: SettingKey, wanted: SomeSettings, read: ReadRules): KeptBack[] {
  const rules = rulesOf(key);
  const kept = read.kept.filter(({ id }) => (rules as readonly string[]).includes(id));
  const parts = partsOf({ [key]: wanted[key] });
  const refused = rules.flatMap((id) => {
    const rule = read.understood.get(id);
    const after = rule ? readRule(id, rule.bodyWith(parts)) : undefined;
    return after && 'why' in after ? [{ id, ...after }] : [];
  });
  return [...kept, ...refused].map((rule) => ({ setting: key, rule }));
}

const partsOf = ({ signIn, ...rest }: SomeSettings): RuleParts =>
  signIn ? { ...rest, mfa: signIn.mfa, context: signIn.context } : rest;

/**
 * What has to be written so that the wanted settings are in force: only rules that change, each once and whole, in the order of
 * `safeOrder`. Settings that are not wanted stay as they are, and so does every other member of a rule that is written. A rule that is not
 * fully understood is never written.
 */
export function planWrites(
  rules: readonly unknown[],
  wanted: SomeSettings,
): {
  readonly writes: readonly RuleWrite[];
  readonly changes: readonly SettingChange[];
  readonly keptBack: readonly KeptBack[];
} {
  const read = readRules(rules);
  const before = settingsOf(read);
  const asked = SETTING_KEYS.filter((key) => wanted[key] !== undefined);
  const keptBack = asked.flatMap((key) => keptBackOf(key, wanted, read));
  const held = new Set(keptBack.map(({ setting }) => setting));
  const possible: SomeSettings = Object.fromEntries(
    asked.filter((key) => !held.has(key)).map((key) => [key, wanted[key]]),
  );
  const changes = diffSettings(before, possible);
  const parts = partsOf(Object.fromEntries(changes.map(({ setting, after }) => [setting, after])));
  const moves = [...read.understood.values()]
    .filter(({ id }) => changes.some(({ ruleIds }) => ruleIds.includes(id)))
    .map((rule) => ({
      ruleId: rule.id,
      strictness: strictnessOfParts(rule.parts, parts),
      body: rule.bodyWith(parts),
    }));
  const signIn = possible.signIn ?? before.signIn;
  const proofs = before.signIn && signIn ? { before: before.signIn, after: signIn } : null;
  const writes = safeOrder(moves, proofs).map(({ ruleId, body }) => ({ ruleId, body }));
  return { writes, changes, keptBack };
}
