import type { Coverage, MyRoles } from '../../shared/contract/my-roles.ts';

/** The state and reason of the plane that could be read worst. */
type WorstCoverage = Pick<Coverage, 'state' | 'reason'>;

const WORST_FIRST: readonly Coverage['state'][] = ['refused', 'failed', 'partial', 'unread', 'complete'];

/** How far the roles could be read, taking the worst plane. No plane at all counts as unread. */
export function worstCoverage(myRoles: Pick<MyRoles, 'coverage'>): WorstCoverage {
  for (const state of WORST_FIRST) {
    const plane = myRoles.coverage.find((entry) => entry.state === state);
    if (plane) return plane;
  }
  return { state: 'unread', reason: null };
}

/** Whether the last reading failed for want of a network: then what is on screen is this device's memory. */
export const isOffline = (myRoles: Pick<MyRoles, 'coverage'>): boolean =>
  myRoles.coverage.some((entry) => entry.reason?.kind === 'offline');

/** Whether the numbers on screen are the service's own, read in full. */
export const isConfirmed = (myRoles: Pick<MyRoles, 'coverage' | 'source'>): boolean =>
  myRoles.source === 'service' && worstCoverage(myRoles).state === 'complete';
