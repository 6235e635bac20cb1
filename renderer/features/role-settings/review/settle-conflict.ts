import type { ChangeSource, PlannedRole } from '../../../../shared/contract/role-settings/plan.ts';
import type { SettingKey, SomeSettings } from '../../../../shared/contract/role-settings/settings.ts';
import { settingsOf, without } from './change-values.ts';
import { conflicts } from './plan-items.ts';

/** Whose value of a setting is to hold, where both changed it. */
export type Whose = 'theirs' | 'yours';
export type Choices = { readonly [K in SettingKey]?: Whose };

/** Whether each conflict has an answer. */
export const allChosen = (item: PlannedRole, choices: Choices): boolean =>
  conflicts(item).every(({ setting }) => choices[setting] !== undefined);

/** What was shown, brought up to what is in force now: the base of the next look. */
const baseNow = (base: SomeSettings | null, { theirs }: PlannedRole): SomeSettings => ({
  ...base,
  ...settingsOf(theirs, 'after'),
});

/** The settings of which theirs is to hold. */
export const thoseTheirs = (item: PlannedRole, choices: Choices): SettingKey[] =>
  conflicts(item)
    .map(({ setting }) => setting)
    .filter((setting) => choices[setting] === 'theirs');

/** The edit with the choices made: what is theirs is no longer asked for, and what is in force now is known. */
export function settled(
  source: Extract<ChangeSource, { kind: 'edit' }>,
  item: PlannedRole,
  choices: Choices,
): ChangeSource {
  const theirs = new Set(thoseTheirs(item, choices));
  return {
    ...source,
    settings: without(source.settings, theirs),
    base: baseNow(source.base, item),
    shown: item.inForce,
  };
}
