import { aboutNames } from './about-names.ts';
import { notChecked, passed, warned, type Check } from './finding.ts';
import { approvalSetting, decidersOf } from './who-can-decide.ts';

/** One person alone can decide: nobody gets in while they are away. posture-security.md B-07; CIS asks for two. */
export const oneApprover: Check = (planned, facts) => {
  const deciders = decidersOf(planned, facts);
  if (deciders === null) return [];
  const setting = approvalSetting(planned);
  if (deciders === 'unknown') return [notChecked(setting, null, { unknown: 'approval' })];
  const people = deciders.people.length;
  if (people > 1) return [passed(setting, { people })];
  if (!deciders.complete) return [notChecked(setting, deciders.reason)];
  return people === 1 ? [warned(setting, { name: aboutNames(deciders.people) })] : [];
};
