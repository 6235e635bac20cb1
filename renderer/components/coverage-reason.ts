import type { Feature } from '../../shared/contract/access.ts';
import type { Coverage, Plane } from '../../shared/contract/my-roles.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { FEATURE_NEEDS } from '../../shared/domain/access/features.ts';

/** The planes by name. */
export const PLANES: Readonly<Record<Plane, string>> = { 'entra-roles': 'Entra roles', groups: 'Groups' };

/** What is read of a plane: what one holds on it, what waits for a decision, its settings, or who has what. */
export type ReadFor = 'own-roles' | 'approvals' | 'role-settings' | 'assignments';

const WHAT: Readonly<Record<ReadFor, Readonly<Record<Plane, string>>>> = {
  'own-roles': { 'entra-roles': 'Entra roles', groups: 'Group eligibilities' },
  approvals: { 'entra-roles': 'Entra roles', groups: 'Group requests' },
  'role-settings': { 'entra-roles': 'Role settings', groups: 'Group settings' },
  assignments: { 'entra-roles': 'Assignments of roles', groups: 'Assignments of groups' },
};

/** The feature whose permissions the reading takes. Reading settings takes what reading one role's rules does. graph-pim.md §10 [docs] */
const FEATURE_OF: Readonly<Record<ReadFor, Readonly<Record<Plane, Feature>>>> = {
  'own-roles': { 'entra-roles': 'own-roles', groups: 'groups' },
  approvals: { 'entra-roles': 'approvals', groups: 'groups' },
  'role-settings': { 'entra-roles': 'role-rules', groups: 'group-rules' },
  assignments: { 'entra-roles': 'assignments', groups: 'groups' },
};

const PERMISSION = /\b[A-Z]\w+(?:\.\w+){2,}/;

const howFar = (state: Coverage['state']): string =>
  state === 'partial' ? 'could be read only in part' : 'could not be read';

/**
 * Why a plane was not read in full, with the plane by name, and the permissions it takes where the service refused for want of one and
 * did not say which. @param read what the reading is for
 */
export function coverageReason({ plane, state }: Coverage, reason: Problem, read: ReadFor): Problem {
  const words = `${WHAT[read][plane]} ${howFar(state)}. `;
  const unsaid = reason.kind === 'consent-missing' && !PERMISSION.test(reason.advice);
  const needs = FEATURE_NEEDS[FEATURE_OF[read][plane]].needs.flatMap(([first]) => first ?? []).join(' and ');
  return {
    ...reason,
    title: `${words}${reason.title}`,
    advice: unsaid ? `It takes ${needs}. ${reason.advice}` : reason.advice,
  };
}

/** Planes that were not read in full, and why. */
export type NotRead = { readonly planes: readonly Coverage[]; readonly problem: Problem };

/**
 * Why what is on screen was not read in full: one for both planes where nothing tells them apart, else one each. A permission is one
 * plane's alone.
 */
export function coverageReasons(coverage: readonly Coverage[], read: ReadFor): NotRead[] {
  const notRead = coverage.flatMap((one) =>
    one.reason === null || one.state === 'complete' ? [] : [{ ...one, reason: one.reason }],
  );
  const [first] = notRead;
  const together =
    first !== undefined &&
    notRead.length === Object.keys(PLANES).length &&
    first.reason.kind !== 'consent-missing' &&
    notRead.every(({ state, reason }) => state === first.state && reason.kind === first.reason.kind);
  if (!together) {
    return notRead.map((one) => ({ planes: [one], problem: coverageReason(one, one.reason, read) }));
  }
  const words = first.state === 'failed' ? '' : `Entra roles and groups ${howFar(first.state)}. `;
  return [{ planes: notRead, problem: { ...first.reason, title: `${words}${first.reason.title}` } }];
}
