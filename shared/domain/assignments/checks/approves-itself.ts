import { sameId } from '../../role-settings/same-id.ts';
import { givingSteps, nameOf, notChecked, passed, warned, type Check } from './finding.ts';

/**
 * Whoever decides about a role would become eligible for it: nobody decides about their own request, but two who are both can for each other
 * (posture-security.md B-08). Who is in a group that decides is not read for this; where nobody is named, those who hand out roles decide. About: `who`; `only` 1 where nobody else is named.
 */
export const approvesItself: Check = (planned, { settings, settingsProblem }) => {
  const { principal } = planned;
  if (!givingSteps(planned).some(({ side }) => side === 'eligible')) return [];
  const about = { who: nameOf(principal) };
  if (settings === null) return [notChecked(settingsProblem, about)];
  if (settings.approval === false) return [];
  const { approval, approvers } = settings;
  if (approval === undefined || approvers === undefined) return [notChecked(null, about)];
  if (approvers.some(({ id }) => sameId(id, principal.id)))
    return [warned(approvers.length === 1 ? { ...about, only: 1 } : about)];
  if (approvers.length === 0) return [];
  const people = principal.kind === 'user' && approvers.every(({ kind }) => kind === 'user');
  return [people ? passed(about) : notChecked(null, about)];
};
