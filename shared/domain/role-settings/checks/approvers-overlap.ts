import { aboutNames } from './about-names.ts';
import { eligiblePeople } from './eligible-people.ts';
import { notChecked, passed, warned, type Check } from './finding.ts';
import { approvalSetting, decidersOf } from './who-can-decide.ts';

/**
 * Who decides may ask for the same role: two of them can let each other in. posture-security.md B-08. `about`: how many of how many, and
 * their names.
 */
export const approversOverlap: Check = (planned, facts) => {
  const deciders = decidersOf(planned, facts);
  if (deciders === null) return [];
  const setting = approvalSetting(planned);
  if (deciders === 'unknown') return [notChecked(setting, null, { unknown: 'approval' })];
  const eligible = eligiblePeople(facts);
  const both = deciders.people.filter(({ id }) => eligible.ids.has(id.toLowerCase()));
  if (both.length > 0)
    return [
      warned(setting, { overlap: both.length, people: deciders.people.length, names: aboutNames(both) }),
    ];
  if (!deciders.complete || !eligible.complete)
    return [notChecked(setting, deciders.reason ?? eligible.reason)];
  return deciders.people.length > 0 ? [passed(setting)] : [];
};
