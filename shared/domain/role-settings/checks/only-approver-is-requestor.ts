import { eligiblePeople } from './eligible-people.ts';
import { notChecked, passed, refused, type Check } from './finding.ts';
import { aboutNames } from './about-names.ts';
import { approvalSetting, decidersOf } from './who-can-decide.ts';

/**
 * One person alone can decide, and may ask for the role too. The service lets nobody decide about their own request, so that nobody could.
 * posture-security.md §A5.1 [docs]
 */
export const onlyApproverIsRequestor: Check = (planned, facts) => {
  const deciders = decidersOf(planned, facts);
  if (deciders === null) return [];
  const setting = approvalSetting(planned);
  if (deciders === 'unknown') return [notChecked(setting, null, { unknown: 'approval' })];
  if (deciders.people.length > 1) return [passed(setting)];
  if (!deciders.complete) return [notChecked(setting, deciders.reason)];
  const [only] = deciders.people;
  // Nobody at all is another check's to say.
  if (only === undefined) return [];
  const eligible = eligiblePeople(facts);
  if (eligible.ids.has(only.id.toLowerCase())) return [refused(setting, { name: aboutNames([only]) })];
  return [eligible.complete ? passed(setting) : notChecked(setting, eligible.reason)];
};
