import { TEMPLATES, type TemplateName } from '../../contract/role-settings/plan.ts';
import type { SettingKey, SettingValues, SomeSettings } from '../../contract/role-settings/settings.ts';

/** One setting of a template. `source`: whose rule it is. */
export type TemplateValue = {
  readonly [K in SettingKey]: {
    readonly setting: K;
    readonly value: SettingValues[K];
    readonly source: string;
  };
}[SettingKey];

export const TEMPLATE_VALUES: Readonly<Record<TemplateName, readonly TemplateValue[]>> = {
  critical: [],
  high: [],
  standard: [],
};
void TEMPLATES;

/** A template's settings, to be planned like any others. */
export const templateSettings = (name: TemplateName): SomeSettings =>
  Object.fromEntries(TEMPLATE_VALUES[name].map(({ setting, value }) => [setting, value]));
