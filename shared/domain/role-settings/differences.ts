import type { KeptBaseline, SettingsRow } from '../../contract/role-settings/matrix.ts';
import { SETTING_KEYS, type SettingKey, type SomeSettings } from '../../contract/role-settings/settings.ts';
import { roleKey } from '../role-key.ts';
import { meetsTemplate } from './meets-template.ts';
import { sameSetting } from './same-setting.ts';
import { TEMPLATE_VALUES } from './templates.ts';
import { tierOf } from './tiers.ts';

/**
 * Which settings of a role are not as they should be, in the order of `SETTING_KEYS`. Against the template of its tier, only what is less
 * strict counts; groups have none. Against the baseline, whatever is other than it was kept; a role that is not in it has nothing to differ
 * from. A setting that is not understood differs from nothing: nobody knows it.
 */
export function differencesOf(
  row: SettingsRow,
  compareWith: 'templates' | 'baseline',
  baseline: KeptBaseline | null,
): readonly SettingKey[] {
  const differs =
    compareWith === 'templates' ? fromTemplate(row) : fromKept(row.settings, keptOf(row, baseline));
  return SETTING_KEYS.filter((key) => differs.has(key));
}

function fromTemplate({ role, scope, settings }: SettingsRow): ReadonlySet<SettingKey> {
  const tier = tierOf(role, scope);
  if (tier === 'groups') return new Set();
  const short = TEMPLATE_VALUES[tier].filter(({ setting, value }) => {
    const has = settings[setting];
    return has !== undefined && !meetsTemplate(setting, has, value);
  });
  return new Set(short.map(({ setting }) => setting));
}

function keptOf({ role, scope }: SettingsRow, baseline: KeptBaseline | null): SomeSettings {
  const key = roleKey(role.definitionId, scope.id);
  return baseline?.entries.find((one) => roleKey(one.definitionId, one.scopeId) === key)?.settings ?? {};
}

const fromKept = (now: SomeSettings, kept: SomeSettings): ReadonlySet<SettingKey> =>
  new Set(
    SETTING_KEYS.filter(
      (key) => now[key] !== undefined && kept[key] !== undefined && !sameSetting(key, now[key], kept[key]),
    ),
  );
