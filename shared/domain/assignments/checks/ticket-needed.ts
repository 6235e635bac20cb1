import { givingSteps, passed, refused, type Check } from './finding.ts';

/**
 * A ticket's system without its number says nothing to whoever looks it up. That one is needed at all, no setting of a role asks where
 * something is assigned: the portal offers none (graph-pim.md §4.1, rules 7 and 8), and where the service wants one its dry run says so.
 */
export const ticketNeeded: Check = (planned) => {
  if (planned.ticket === null || givingSteps(planned).length === 0) return [];
  const { number, system } = planned.ticket;
  return [number.trim() === '' && system.trim() !== '' ? refused() : passed()];
};
