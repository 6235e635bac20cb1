import type { EndedRequest } from '../contract/my-roles.ts';
import { APPROVAL_WINDOW_MS } from './approval-window.ts';

/** What an own request has to tell about its end. Moments in milliseconds since the epoch. */
export type Ended = {
  readonly status: string;
  readonly createdAt: number | null;
  readonly completedAt: number | null;
  /** Null where nobody had to decide. */
  readonly approvalId: string | null;
};

/** The service ends an unanswered request on the second; a person's refusal that close to it is as good as none. */
const NEARLY_ALL_OF_IT = APPROVAL_WINDOW_MS - 60_000;

/**
 * How a request ended that brought nothing. What the service calls a request nobody answered within 24 h is not documented
 * (graph-pim.md §3): one that needed approval and ended when that time was over counts as unanswered, never as denied or failed,
 * unless the service says denied in so many words. Undefined for a status that is no such end.
 */
export function endedOutcome({
  status,
  createdAt,
  completedAt,
  approvalId,
}: Ended): EndedRequest['outcome'] | undefined {
  const lived = createdAt !== null && completedAt !== null ? completedAt - createdAt : 0;
  switch (status.toLowerCase()) {
    case 'denied':
    case 'admindenied':
      return 'denied';
    case 'canceled':
      return 'cancelled';
    case 'timedout':
      return 'unanswered';
    case 'failed':
    case 'revoked':
    case 'invalid':
    case 'failedasresourceislocked':
      return approvalId !== null && lived >= NEARLY_ALL_OF_IT ? 'unanswered' : 'failed';
    default:
      return undefined;
  }
}
