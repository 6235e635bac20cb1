import { PLANES, type Coverage, type Plane } from '../../../../shared/contract/my-roles.ts';

/** How far a plane was read; unread where nothing is said of it. */
export const coverageOf = (coverage: readonly Coverage[], plane: Plane): Coverage =>
  coverage.find((one) => one.plane === plane) ?? { plane, state: 'unread', reason: null, asOf: null };

/** Whether every plane there is was read in full. */
export const isComplete = (coverage: readonly Coverage[]): boolean =>
  PLANES.every((plane) => coverageOf(coverage, plane).state === 'complete');
