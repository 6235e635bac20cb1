import type { PastRequest } from '../../../../shared/contract/past.ts';
import type { HowItEnded } from './who-decided.ts';

export type Outcome = PastRequest['outcome'];

/** The outcomes by name, in the order they are offered as a filter. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  approved: 'Approved',
  denied: 'Denied',
  unanswered: 'Nobody answered in 24\u00a0h',
  cancelled: 'Taken back',
  failed: 'Failed',
  unknown: 'Other',
};

export const isOutcome = (word: string): word is Outcome => Object.hasOwn(OUTCOME_NAMES, word);

/**
 * "Approved by you", "Denied by Leila Haddani", "Nobody answered in 24 h": what ran out is never called denied, and a word of the
 * service that is not known is shown as it is. @param status the service's own word
 */
export function outcomeWords({ outcome, mine, by }: HowItEnded, status: string): string {
  const who = mine === true ? ' by you' : by === null ? '' : ` by ${by}`;
  switch (outcome) {
    case 'approved':
    case 'denied':
      return OUTCOME_NAMES[outcome] + who;
    case 'unanswered':
    case 'cancelled':
    case 'failed':
      return OUTCOME_NAMES[outcome];
    case 'unknown':
      return status === '' ? 'Taken back, or its time ran out' : `Ended as ‘${status}’`;
  }
}

/** The same in a line about somebody's earlier requests: "denied". */
export function endedAs({ outcome, status }: Pick<PastRequest, 'outcome' | 'status'>): string {
  switch (outcome) {
    case 'approved':
      return 'approved';
    case 'denied':
      return 'denied';
    case 'unanswered':
      return 'nobody answered';
    case 'cancelled':
      return 'taken back';
    case 'failed':
      return 'failed';
    case 'unknown':
      return status === '' ? 'not known' : `‘${status}’`;
  }
}

const COUNTED: readonly Outcome[] = ['approved', 'denied', 'unanswered', 'cancelled', 'failed', 'unknown'];
const COUNT_WORDS: Readonly<Record<Outcome, string>> = {
  approved: 'approved',
  denied: 'denied',
  unanswered: 'unanswered',
  cancelled: 'taken back',
  failed: 'failed',
  unknown: 'ended otherwise',
};

/** "11 approved, 2 denied, 1 unanswered"; '' where there are none. */
export const countsWords = (counts: Readonly<Record<Outcome, number>>): string =>
  COUNTED.flatMap((one) => (counts[one] > 0 ? [`${counts[one]} ${COUNT_WORDS[one]}`] : [])).join(', ');
