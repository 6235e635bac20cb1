import { notToBeAssigned } from '../not-to-be-assigned.ts';
import { givingSteps, notChecked, warned, whoIsMeant, type Check } from './finding.ts';

/** A role that Microsoft says is not to be used, or not for people (posture-security.md A-15). About: `role`. */
export const notToBeAssignedCheck: Check = (planned) => {
  const who = whoIsMeant(planned);
  if (who === null || givingSteps(planned).length === 0) return [];
  const wrong = notToBeAssigned(planned.role.definitionId, who.kind);
  const about = { role: planned.role.name };
  if (wrong === null) return [notChecked(planned.factsProblem ?? null, about)];
  return wrong ? [warned(about)] : [];
};
