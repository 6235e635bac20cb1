import type { TemplateName } from '../../contract/role-settings/plan.ts';
import type { SettingKey, SettingValues, SomeSettings } from '../../contract/role-settings/settings.ts';
import { strictness } from './strictness.ts';
import { templateSettings } from './templates.ts';

/**
 * What has to change so that settings meet a template: what is as strict already, or stricter, stays. A setting that is not understood is
 * asked for all the same, so that it is said that it was kept back.
 */
export function settingsToMeet(template: TemplateName, inForce: SomeSettings): SomeSettings {
  const asked = templateSettings(template);
  return Object.fromEntries(
    (Object.keys(asked) as SettingKey[])
      .filter((key) => !standsIn(key, inForce, asked) && !meets(key, inForce[key], asked[key]))
      .map((key) => [key, asked[key]]),
  );
}

/** A context stands where MFA does: the two exclude each other (graph-pim.md §4.2), and either will do (posture-security.md B-02). */
const standsIn = (key: SettingKey, inForce: SomeSettings, asked: SomeSettings): boolean =>
  key === 'signIn' && asked.signIn?.context === null && (inForce.signIn?.context ?? null) !== null;

/** Whether one setting is at least as strict as what is asked. */
function meets<K extends SettingKey>(
  key: K,
  now: SettingValues[K] | undefined,
  wanted: SettingValues[K] | undefined,
): boolean {
  if (now === undefined || wanted === undefined) return wanted === undefined;
  const than = strictness(key, wanted, now);
  return than === 'same' || than === 'stricter';
}
