import type { Feature } from '../../shared/contract/access.ts';
import type { Coverage } from '../../shared/contract/my-roles.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { FEATURE_NEEDS } from '../../shared/domain/access/features.ts';

/** The planes by name. */
export const PLANES: Readonly<Record<Coverage['plane'], string>> = { 'entra-roles': 'Entra roles' };

const PERMISSION = /\b[A-Z]\w+(?:\.\w+){2,}/;

/**
 * Why a plane was not read in full, with the plane by name, and the permissions it takes where the service refused for want of one and
 * did not say which. @param feature what the reading is for
 */
export function coverageReason({ plane, state }: Coverage, reason: Problem, feature: Feature): Problem {
  const words =
    state === 'partial'
      ? `${PLANES[plane]} could be read only in part. `
      : state === 'refused'
        ? `${PLANES[plane]} could not be read. `
        : '';
  const unsaid = reason.kind === 'consent-missing' && !PERMISSION.test(reason.advice);
  const needs = FEATURE_NEEDS[feature].needs.flatMap(([first]) => first ?? []).join(' and ');
  return {
    ...reason,
    title: `${words}${reason.title}`,
    advice: unsaid ? `It takes ${needs}. ${reason.advice}` : reason.advice,
  };
}
