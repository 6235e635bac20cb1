import type { KeptRule } from '../../contract/role-settings/matrix.ts';
import type { SomeSettings } from '../../contract/role-settings/settings.ts';
import type { ReadRules } from './read-rules.ts';
import { readRules } from './read-rules.ts';
import type { RuleParts } from './rule-parts.ts';

/** The settings of rules that are understood. `signIn` is there where both its rules are: half of it says nothing. */
export function settingsOf({ understood }: ReadRules): SomeSettings {
  const parts: RuleParts = Object.fromEntries(
    [...understood.values()].flatMap((rule) => Object.entries(rule.parts)),
  );
  const { mfa, context, ...settings } = parts;
  return mfa === undefined || context === undefined ? settings : { ...settings, signIn: { mfa, context } };
}

/**
 * What the rules of a role say, and which of them are not fully understood: a rule counts as understood only if its id, its type and every
 * member of it are known, and every value is of the right type and a known word. The settings of a rule that is not are absent, never a
 * default; such a rule is shown, and never written.
 */
export function understandRules(rules: readonly unknown[]): {
  readonly settings: SomeSettings;
  readonly kept: readonly KeptRule[];
} {
  const read = readRules(rules);
  return { settings: settingsOf(read), kept: read.kept };
}
