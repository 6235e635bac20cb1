import type { SettingChange } from '../../../../../shared/contract/role-settings/plan.ts';
import { changeWords } from '../../review/change-values.ts';

/** What a row was before it was changed. Names in it are the service's: show it through ServiceText. */
export const wasWords = (changed: readonly SettingChange[]): string =>
  changed.map(({ setting, before }) => changeWords(setting, before)).join('; ');
