import type { Coverage, MyRoles } from '../../shared/contract/my-roles.ts';

/** Anything that was read, and how far: the roles, or what waits for a decision. */
export type Covered = { readonly coverage: readonly Coverage[] };

const WORST_FIRST: readonly Coverage['state'][] = ['refused', 'failed', 'partial', 'unread', 'complete'];

/** How far it could be read, taking the worst plane. No plane at all counts as unread. */
export function worstCoverage(read: Covered): Coverage {
  for (const state of WORST_FIRST) {
    const plane = read.coverage.find((entry) => entry.state === state);
    if (plane) return plane;
  }
  return { plane: 'entra-roles', state: 'unread', reason: null };
}

/** Whether the numbers on screen are the service's own, read in full. */
export const isConfirmed = (myRoles: Pick<MyRoles, 'coverage' | 'source'>): boolean =>
  myRoles.source === 'service' && worstCoverage(myRoles).state === 'complete';
