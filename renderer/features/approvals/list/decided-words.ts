import type { DecidedRequest } from '../../../../shared/contract/approvals.ts';

/** "Approved by you", "Denied by Leila Haddani", "Nobody answered in 24 h": expired is never called denied. */
export function resultWords({ result, by, mine }: DecidedRequest): string {
  const who = mine ? ' by you' : by === null ? '' : ` by ${by}`;
  switch (result) {
    case 'approved':
      return `Approved${who}`;
    case 'denied':
      return `Denied${who}`;
    case 'expired':
      return 'Nobody answered in 24\u00a0h';
    case 'gone':
      return 'Taken back, or its time ran out';
  }
}
