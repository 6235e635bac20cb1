import { PLANES, type Coverage, type Plane } from '../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import type { PlaneCoverage } from '../ports.ts';

const entryOf = <C extends { readonly plane: Plane }>(all: readonly C[], plane: Plane): C | undefined =>
  all.find((c) => c.plane === plane);

/**
 * How far each plane could be read, with when what is shown of it was read.
 * @param renewed whether the rows of that plane are this reading's
 */
export function coverageAfter(
  before: readonly Coverage[],
  read: readonly PlaneCoverage[],
  renewed: (plane: Plane) => boolean,
  now: number,
): Coverage[] {
  return read.map((c) => ({
    ...c,
    asOf: renewed(c.plane) ? now : (entryOf(before, c.plane)?.asOf ?? null),
  }));
}

/** The same where nothing came through: what is shown stays what it was. */
export const coverageAfterFailure = (before: readonly Coverage[], problem: Problem): Coverage[] =>
  coverageAfter(
    before,
    PLANES.map((plane) => nothingRead(plane, problem)),
    () => false,
    0,
  );
