import type { ActivityEntry } from '../../../shared/contract/activity.ts';
import { stageOf } from '../../../shared/domain/request-status.ts';
import { clockTime } from '../../components/when.ts';
import { settlingWords } from './stage-words.ts';

export type UnsettledKind = 'sending' | 'unknown' | 'settling' | 'refused' | 'not-found';

/** Headline and sentence of something sent that is not settled. DESIGN.md §5. */
type UnsettledWords = { readonly headline: string; readonly sentence: string };

const VERB = { activate: 'Activation', deactivate: 'Deactivation' } as const;

/** Whether the service's own word for it is a grant. */
export const isGranted = (entry: ActivityEntry): boolean =>
  entry.status !== null && stageOf(entry.status) === 'in-effect';

export function unsettledWords(kind: UnsettledKind, entry: ActivityEntry): UnsettledWords {
  const verb = VERB[entry.action];
  switch (kind) {
    case 'sending':
      return {
        headline: 'On its way',
        sentence: `${verb} sent ${clockTime(entry.at)}. Waiting for the answer.`,
      };
    case 'unknown':
      return {
        headline: 'Outcome unknown',
        sentence:
          'The connection broke before Microsoft Graph answered. It may have been accepted. We are reading your requests to find out; nothing is sent a second time.',
      };
    case 'not-found':
      return {
        headline: 'Not found',
        sentence: `${verb} sent ${clockTime(entry.at)}. Not found. You may send it again.`,
      };
    case 'refused':
      return {
        // Being asked to wait is no verdict: nothing was looked at. DESIGN.md §5 "Throttled".
        headline: entry.problem?.kind === 'throttled' ? 'Not sent' : `${verb} refused`,
        sentence: entry.problem
          ? `${entry.problem.title} ${entry.problem.advice}`
          : 'The service refused it and gave no reason.',
      };
    case 'settling':
      return isGranted(entry)
        ? { headline: 'Granted', sentence: settlingWords(entry.at) }
        : {
            headline: 'Accepted',
            sentence: `The service accepted it ${clockTime(entry.at)}. Not in your requests yet.`,
          };
  }
}
