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
/** Nobody can decide after it; the moments are told to the second. A much later one is the start that was asked for. */
const endedByItself = (lived: number): boolean =>
  lived >= APPROVAL_WINDOW_MS - 2_000 && lived <= APPROVAL_WINDOW_MS + 60_000;

/**
 * How a request ended that brought nothing. What the service calls a request nobody answered within 24 h is not documented
 * (graph-pim.md §3, §15.10): one that needed approval and ended when that time was over counts as unanswered, never as denied or
 * failed. Where the service says denied, a person may have said so up to the last moment. Undefined for a status that is no such end.
 */
export function endedOutcome({
  status,
  createdAt,
  completedAt,
  approvalId,
}: Ended): EndedRequest['outcome'] | undefined {
  const lived = createdAt !== null && completedAt !== null ? completedAt - createdAt : 0;
  const needed = approvalId !== null;
  switch (status.toLowerCase()) {
    case 'denied':
    case 'admindenied':
      return needed && endedByItself(lived) ? 'unanswered' : 'denied';
    case 'canceled':
      return 'cancelled';
    case 'timedout':
      return 'unanswered';
    case 'failed':
    case 'revoked':
    case 'invalid':
    case 'failedasresourceislocked':
      return needed && lived >= NEARLY_ALL_OF_IT ? 'unanswered' : 'failed';
    default:
      return undefined;
  }
}
