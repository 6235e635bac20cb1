import type { Challenged, Refused } from '../../console/ports.ts';
import type { Words } from '../problems/graph-codes.ts';
import type { GraphError } from '../problems/graph-error.ts';
import { graphProblem } from '../problems/graph-problem.ts';

/**
 * The service's no to a write or its dry run: final, or one that a stronger sign-in lifts.
 * @param now for `retryAt`; @param own words of the calling gateway
 */
export function refusal(error: GraphError, now: number, own?: Words): Refused | Challenged {
  const problem = graphProblem(error, now, own);
  const { challenge } = error;
  return challenge === null || challenge === 'unusable'
    ? { kind: 'refused', problem }
    : { kind: 'challenged', challenge, problem };
}
