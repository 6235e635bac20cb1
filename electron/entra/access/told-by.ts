import type { Feature } from '../../../shared/contract/access.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { AccessReading } from '../../console/ports.ts';
import type { Try } from './tries.ts';

/** Features that are nothing but reading: they work where each of these was answered. */
const READ_BY: Partial<Record<Feature, readonly Try[]>> = {
  'own-roles': ['eligible', 'active', 'assignment', 'eligibility'],
  'role-rules': ['policy'],
  approvals: ['waiting'],
  'scope-names': ['units'],
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

/** What the reads tell of the features. @param refused what each read was refused with; null where it was answered */
export function toldBy(refused: Readonly<Record<Try | 'approval', Problem | null>>): AccessReading['tried'] {
  const tried: Partial<Record<Feature, Problem | null>> = {};
  for (const [feature, reads] of Object.entries(READ_BY) as [Feature, readonly Try[]][])
    tried[feature] = reads.map((read) => refused[read]).find((problem) => problem !== null) ?? null;
  for (const [feature, read] of Object.entries(REFUSED_WITH) as [Feature, Try | 'approval'][]) {
    const problem = refused[read];
    if (problem !== null) tried[feature] = problem;
  }
  return tried;
}
