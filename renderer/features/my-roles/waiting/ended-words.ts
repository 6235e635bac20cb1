import type { EndedRequest } from '../../../../shared/contract/my-roles.ts';
import { momentText } from '../../../components/when.ts';

/** How a request ended, what that means, and what to do now. */
type EndedWords = { readonly headline: string; readonly sentence: string };

/** @param now the service's time */
export function endedRequestWords({ outcome, status, endedAt }: EndedRequest, now: number): EndedWords {
  const when = endedAt === null ? '' : ` ${momentText(endedAt, now)}`;
  switch (outcome) {
    case 'denied':
      return {
        headline: `Denied${when}`,
        sentence: 'An approver said no; you hold nothing by it. Find out what was missing, then ask again.',
      };
    case 'unanswered':
      return {
        headline: 'Nobody answered in 24\u00a0h',
        sentence: 'It was not denied: nobody decided in time. Ask again, and tell an approver about it.',
      };
    case 'cancelled':
      return {
        headline: `Taken back${when}`,
        sentence: 'An administrator took the request back, or you did somewhere else. You may ask again.',
      };
    case 'failed':
      return {
        headline: `Failed${when}`,
        sentence: `The service could not carry it out and says “${status}”. Ask again; if it stays, ask an administrator.`,
      };
  }
}
