import type {
  AssignmentCheck,
  AssignmentCheckName,
  AssignmentStep,
} from '../../contract/assignments/plan.ts';
import type { Scope } from '../../contract/my-roles.ts';
import type { Problem } from '../../contract/problem.ts';
import type { SomeSettings } from '../../contract/role-settings/settings.ts';
import { membershipScope } from '../planes.ts';
import { checkAssignment } from './check-assignment.ts';
import type { CheckAround, PlannedSteps, PrincipalFactsLike } from './check-facts.ts';
import { DAY, NOTHING, NOW } from './test-held.ts';
import { GLOBAL, idOf, person } from './test-rows.ts';

/*
 * A plan that nothing is to be said against, to be changed by the tests of the checks.
 */

export const TENANT: Scope = { id: '/', kind: 'tenant', name: null };
export const MEMBER: Scope = membershipScope('member');
export const END = NOW + 90 * DAY;

export const facts = (more: Partial<PrincipalFactsLike> = {}): PrincipalFactsLike => ({
  ...person(1),
  enabled: true,
  roleAssignable: null,
  ...more,
});
export const step = (more: Partial<AssignmentStep> = {}): AssignmentStep => ({
  side: 'eligible',
  action: 'assign',
  startsAt: null,
  endsAt: END,
  ...more,
});
export const take = (side: AssignmentStep['side']): AssignmentStep =>
  step({ side, action: 'remove', endsAt: null });
export const SETTINGS: SomeSettings = {
  approval: false,
  approvers: [],
  eligibleExpiry: { limited: true, maximum: 'P365D' },
  activeExpiry: { limited: true, maximum: 'P30D' },
  eligibleJustification: false,
  activeJustification: true,
};
export const UNREAD: Problem = { kind: 'offline', title: 'Offline.', advice: '', safeToRetry: true };

/** Person 1 becomes eligible for Global Administrator for 90 days. */
export const planned = (more: Partial<PlannedSteps> = {}): PlannedSteps => ({
  role: GLOBAL,
  scope: TENANT,
  principal: person(1),
  facts: facts(),
  before: NOTHING,
  steps: [step()],
  justification: '',
  ticket: null,
  ...more,
});
export const around = (more: Partial<CheckAround> = {}): CheckAround => ({
  now: NOW,
  me: idOf(9),
  settings: SETTINGS,
  settingsProblem: null,
  emergency: new Set(),
  administrators: { standing: [], taken: [] },
  ...more,
});

/** What one check says: its results, or its findings where those matter. */
export function findings(
  check: AssignmentCheckName,
  plan: Partial<PlannedSteps>,
  what: Partial<CheckAround> = {},
): readonly Omit<AssignmentCheck, 'check'>[] {
  return checkAssignment(planned(plan), around(what)).flatMap(({ check: name, ...finding }) =>
    name === check ? [finding] : [],
  );
}
export const results = (...of: Parameters<typeof findings>): readonly AssignmentCheck['result'][] =>
  findings(...of).map(({ result }) => result);
