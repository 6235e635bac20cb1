import type { Feature } from '../../../shared/contract/access.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { AccessReading } from '../../console/connection-ports.ts';
import { thatCover } from '../../../shared/domain/permissions/covers.ts';
import { FEATURE_NEEDS } from '../../../shared/domain/access/features.ts';
import { permissionWords } from '../problems/missing-permission.ts';
import type { Try } from './tries.ts';

/** Features that are nothing but reading: they work where each of these was answered. */
const READ_BY: Partial<Record<Feature, readonly Try[]>> = {
  'own-roles': ['eligible', 'active', 'assignment', 'eligibility'],
  'role-rules': ['policy'],
  approvals: ['waiting'],
  // Both permissions of the plane: eligibilities take the one, what is assigned or waits takes the other (graph-pim.md §10).
  groups: ['groups', 'groupsWaiting'],
  'scope-names': ['units'],
  assignments: ['everybodyEligible', 'everybodyActive'],
};

/**
 * Features that write: reading what is written to is no proof that it may be written, as broader permissions read it too. Being refused
 * even that says what stands in the way.
 */
const REFUSED_WITH: Partial<Record<Feature, Try | 'approval'>> = {
  activate: 'assignment',
  'more-time': 'eligibility',
  decide: 'approval',
};

/**
 * What the reads tell of the features.
 * @param refused what each read was refused with; null where it was answered
 * @param granted what the token carries
 */
export function toldBy(
  refused: Readonly<Record<Try | 'approval', Problem | null>>,
  granted: readonly string[],
): AccessReading['tried'] {
  const tried: Partial<Record<Feature, Problem | null>> = {};
  for (const [feature, reads] of Object.entries(READ_BY) as [Feature, readonly Try[]][]) {
    const problem = reads.map((read) => refused[read]).find((one) => one !== null) ?? null;
    tried[feature] = problem && meantOf(problem, feature, granted);
  }
  for (const [feature, read] of Object.entries(REFUSED_WITH) as [Feature, Try | 'approval'][]) {
    const problem = refused[read];
    if (problem !== null) tried[feature] = meantOf(problem, feature, granted);
  }
  return tried;
}

/**
 * The directory says no in the same words to a token without the permission and to a person without the role
 * (`Authorization_RequestDenied`, "Insufficient privileges"). What the token carries tells the two apart.
 */
function meantOf(problem: Problem, feature: Feature, granted: readonly string[]): Problem {
  if (problem.kind !== 'role-missing') return problem;
  const lacking = FEATURE_NEEDS[feature].needs.find((anyOf) =>
    anyOf.every((name) => thatCover(granted, name).length === 0),
  );
  return lacking ? { ...problem, ...permissionWords(lacking) } : problem;
}
