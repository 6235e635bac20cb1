import { PLANES, type MyRoles } from '../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { coverageOf } from '../../state/coverage.ts';

type Rows = Pick<MyRoles, 'eligible' | 'expired' | 'coverage'>;

/**
 * Whether it helps to narrow the lists to one plane: both have something to list, or one could not be read in full, so that the other is
 * to be had by itself.
 */
export function offersPlanes(myRoles: Rows): boolean {
  const rows = [...myRoles.eligible, ...myRoles.expired];
  const listed = PLANES.filter((plane) => rows.some((row) => planeOfHeld(row) === plane));
  const short = PLANES.some((plane) =>
    ['partial', 'refused', 'failed'].includes(coverageOf(myRoles, plane).state),
  );
  return listed.length === PLANES.length || (short && listed.length > 0);
}
