import { notChecked, passed, warned, type Check } from './finding.ts';
import { approvalSetting, decidersOf } from './who-can-decide.ts';

/**
 * Nobody is named, so that the service falls back on two roles: only those who are active in one of them can decide, and only a Privileged
 * Role Administrator is mailed. posture-security.md B-21 [docs]
 */
export const defaultApprovers: Check = (planned, facts) => {
  const deciders = decidersOf(planned, facts);
  if (deciders === null) return [];
  const setting = approvalSetting(planned);
  if (deciders === 'unknown') return [notChecked(setting, null, { unknown: 'approval' })];
  switch (deciders.by) {
    case 'named':
      return [passed(setting)];
    case 'default':
      // How many they are is said only where that is known.
      return [warned(setting, deciders.complete ? { people: deciders.people.length } : {})];
    case 'nobody':
      return [];
  }
};
