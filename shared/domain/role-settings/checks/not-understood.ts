import { SETTING_KEYS } from '../../../contract/role-settings/settings.ts';
import { refused, warned, type Check } from './finding.ts';

/**
 * Asked for, and not done, as the rule it lives in is kept as it is. Refused where nothing else is asked for; else the rest is done, and
 * this is said.
 */
export const notUnderstood: Check = ({ before, after, changes }) =>
  SETTING_KEYS.filter((key) => after[key] !== undefined && before[key] === undefined).map((key) =>
    changes.length === 0 ? refused(key) : warned(key),
  );
