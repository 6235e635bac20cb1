import type { ActivityEntry, WriteAction } from '../../../../shared/contract/activity.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { stageOf } from '../../../../shared/domain/request-status.ts';
import { clockTime } from '../../../components/when.ts';
import { settlingWords } from './stage-words.ts';

export type UnsettledKind = 'sending' | 'step-up' | 'unknown' | 'settling' | 'refused' | 'not-found';

/** Headline and sentence of something sent that is not settled. DESIGN.md §5. */
type UnsettledWords = { readonly headline: string; readonly sentence: string };

const NOUN: Record<WriteAction, string> = {
  activate: 'Activation',
  deactivate: 'Deactivation',
  cancel: 'Cancellation',
  extend: 'Extension',
  renew: 'Renewal',
  approve: 'Approval',
  deny: 'Denial',
};

/** These are no verdict: nothing was looked at. DESIGN.md §5 "Throttled", "Step-up cancelled". */
const NOT_SENT: readonly Problem['kind'][] = [
  'throttled',
  'cancelled',
  'timed-out',
  'offline',
  'untrusted-connection',
  'sign-in-needed',
  'step-up-needed',
];

/** Whether the service's own word for it is a grant. */
export const isGranted = (entry: ActivityEntry): boolean =>
  entry.status !== null && stageOf(entry.status) === 'in-effect';

export function unsettledWords(kind: UnsettledKind, entry: ActivityEntry): UnsettledWords {
  const noun = NOUN[entry.action];
  const sent = `${noun} sent ${clockTime(entry.startedAt)}.`;
  switch (kind) {
    case 'sending':
      return { headline: 'On its way', sentence: `${sent} Waiting for the answer.` };
    case 'step-up':
      return {
        headline: 'Waits for you',
        sentence: 'Prove it on the page that has opened in your browser. Nothing was sent yet.',
      };
    case 'unknown':
      return {
        headline: 'Outcome unknown',
        sentence:
          'The connection broke before Microsoft Graph answered. It may have been accepted. We are reading your requests to find out; nothing is sent a second time.',
      };
    case 'not-found':
      return { headline: 'Not found', sentence: `${sent} Not found. You may send it again.` };
    case 'refused': {
      const { problem } = entry;
      if (!problem)
        return { headline: `${noun} refused`, sentence: 'The service refused it and gave no reason.' };
      return {
        headline: NOT_SENT.includes(problem.kind) ? 'Not sent' : `${noun} refused`,
        sentence: `${problem.title} ${problem.advice}`,
      };
    }
    case 'settling':
      return isGranted(entry)
        ? { headline: 'Granted', sentence: settlingWords(entry.at) }
        : {
            headline: 'Accepted',
            sentence: `The service accepted it ${clockTime(entry.at)}. Not in your requests yet.`,
          };
  }
}
