import type { Switches } from '../switches.ts';
import type { Incoming } from '../transport/message.ts';
import { pathOf } from '../transport/message.ts';
import { badRequest } from './refusal.ts';

/** A decision of either plane and version, by whatever its member is called there. */
const DECISION = /\/(roleAssignmentApprovals|assignmentApprovals)\/[^/]+\/(steps|stages)\/[^/]+\/*$/i;

const isDecision = ({ method, url }: Pick<Incoming, 'method' | 'url'>): boolean =>
  method === 'PATCH' && DECISION.test(pathOf(url));

/** By switch `approvals.decisionsInBatch`, refuses one item (`refusedEach`) or the batch of all `items` (`refusedWhole`). */
export function refuseDecisions(
  items: readonly Pick<Incoming, 'method' | 'url'>[],
  where: 'refusedEach' | 'refusedWhole',
  switches: Switches,
): void {
  if (switches['approvals.decisionsInBatch'] === where && items.some(isDecision))
    throw badRequest('PATCH is not supported in a batch for this resource.');
}
