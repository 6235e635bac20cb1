import type { SettingKey, SomeSettings } from '../../contract/role-settings/settings.ts';
import { SETTING_KEYS } from '../../contract/role-settings/settings.ts';
import type { RuleParts } from './rule-parts.ts';
import type { Strictness } from './strictness.ts';
import { strictness, together } from './strictness.ts';

/** Either half by itself: the other one, which is in another rule, as nothing. */
const asSettings = ({ mfa, context, ...rest }: RuleParts): SomeSettings =>
  mfa === undefined && context === undefined
    ? rest
    : { ...rest, signIn: { mfa: mfa ?? false, context: context ?? null } };

/** Whether a rule gets stricter by taking, of `wanted`, the parts it has. */
export function strictnessOfParts(parts: RuleParts, wanted: RuleParts): Strictness {
  const own = Object.keys(parts) as (keyof RuleParts)[];
  const taken = Object.fromEntries(own.map((part) => [part, wanted[part] ?? parts[part]]));
  const [before, after] = [asSettings(parts), asSettings(taken)];
  return together(SETTING_KEYS.map((key) => compared(key, before, after)));
}

function compared(key: SettingKey, before: SomeSettings, after: SomeSettings): Strictness {
  const [a, b] = [before[key], after[key]];
  return a === undefined || b === undefined ? 'same' : strictness(key, a, b);
}
