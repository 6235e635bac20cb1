import type { Coverage, MyRoles, Plane } from '../../shared/contract/my-roles.ts';
import { planeOf } from '../../shared/domain/planes.ts';

/** Anything that was read, and how far: the roles, or what waits for a decision. */
export type Covered = { readonly coverage: readonly Coverage[] };

const WORST_FIRST: readonly Coverage['state'][] = ['refused', 'failed', 'partial', 'unread', 'complete'];

const unread = (plane: Plane): Coverage => ({ plane, state: 'unread', reason: null, asOf: null });

/** How far it could be read, taking the worst plane. No plane at all counts as unread. */
export function worstCoverage(read: Covered): Coverage {
  for (const state of WORST_FIRST) {
    const plane = read.coverage.find((entry) => entry.state === state);
    if (plane) return plane;
  }
  return unread('entra-roles');
}

/** How far one plane could be read. One that is not named counts as unread. */
export const coverageOf = (read: Covered, plane: Plane): Coverage =>
  read.coverage.find((entry) => entry.plane === plane) ?? unread(plane);

/** How far what is on screen could be read: all of it, or the one plane it is narrowed to. */
export const coverageShown = (read: Covered, plane: Plane | null): Coverage =>
  plane === null ? worstCoverage(read) : coverageOf(read, plane);

/**
 * When and from where what is shown of one plane was read. A plane that was not read in this run is of this device, whatever the other
 * one is: of when is then known only where nothing at all was read.
 */
export function planeRead(myRoles: ReadWhen, plane: Plane): Pick<MyRoles, 'asOf' | 'source'> {
  const { asOf } = coverageOf(myRoles, plane);
  if (asOf !== null) return { asOf, source: 'service' };
  return myRoles.source === 'cache'
    ? { asOf: myRoles.asOf, source: 'cache' }
    : { asOf: null, source: 'none' };
}

/** What tells when what is shown was read. */
export type ReadWhen = Pick<MyRoles, 'asOf' | 'source' | 'coverage'>;

/** When what is shown of the plane of that scope was read; null where that is not known. */
export const asOfAt = (myRoles: ReadWhen, scopeId: string): number | null =>
  planeRead(myRoles, planeOf(scopeId)).asOf;

/** Whether what is on screen of one plane, or of all, is the service's own, read in full. */
export const isConfirmed = (
  myRoles: Pick<MyRoles, 'coverage' | 'source'>,
  plane: Plane | null = null,
): boolean => myRoles.source === 'service' && coverageShown(myRoles, plane).state === 'complete';
