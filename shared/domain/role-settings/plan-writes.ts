import type { KeptRule } from '../../contract/role-settings/matrix.ts';
import type { SettingChange } from '../../contract/role-settings/plan.ts';
import type { SettingKey, SomeSettings } from '../../contract/role-settings/settings.ts';
import { SETTING_KEYS } from '../../contract/role-settings/settings.ts';
import { diffSettings } from './diff-settings.ts';
import type { ReadRules } from './read-rules.ts';
import { readRules } from './read-rules.ts';
import type { RuleParts } from './rule-parts.ts';
import { safeOrder } from './safe-order.ts';
import { rulesOf } from './setting-rules.ts';
import type { RuleId } from './setting-rules.ts';
import { strictnessOfParts } from './strictness-of-parts.ts';
import { settingsOf } from './understand-rules.ts';

/** One rule as it is to be: whole, with its type and its full target. */
export type RuleWrite = { readonly ruleId: string; readonly body: Readonly<Record<string, unknown>> };

/** A setting that was asked for and is not changed, and the rule that is the reason. */
export type KeptBack = { readonly setting: SettingKey; readonly rule: KeptRule };

/** Why a wanted setting cannot be written, one for each rule that is in the way. */
function keptBackOf(key: SettingKey, wanted: SomeSettings, { kept }: ReadRules): KeptBack[] {
  const rules: readonly string[] = rulesOf(key);
  const inTheWay = kept.filter(({ id }) => rules.includes(id));
  // Nothing says whether this is a person or a group, and the service takes either only with its type.
  const unnamed = key === 'approvers' ? wanted.approvers?.find(({ kind }) => kind === 'unknown') : undefined;
  const [id = ''] = rules;
  const asked: KeptRule[] = unnamed ? [{ id, why: 'unreadable', what: unnamed.id }] : [];
  return (inTheWay.length > 0 ? inTheWay : asked).map((rule) => ({ setting: key, rule }));
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
  const written = [...read.understood.values()].filter(({ id }) =>
    changes.some(({ ruleIds }) => ruleIds.includes(id)),
  );
  const moves = written.map((rule) => ({
    ruleId: rule.id,
    strictness: strictnessOfParts(rule.parts, parts),
  }));
  const order = safeOrder(moves, { context: (possible.signIn ?? before.signIn)?.context ?? null });
  const bodies = new Map<RuleId, RuleWrite['body']>(written.map((rule) => [rule.id, rule.bodyWith(parts)]));
  const writes = order.map((ruleId) => ({ ruleId, body: bodies.get(ruleId) ?? {} }));
  return { writes, changes, keptBack };
}
