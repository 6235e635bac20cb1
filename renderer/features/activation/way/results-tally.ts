import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { stageNow, type StageNow } from './stage-now.ts';

/** Nothing went wrong: there is one already, so another is not to be sent. */
const NOTHING_TO_DO: readonly Problem['kind'][] = ['already-active', 'already-pending'];

/** It was stopped before the service could say anything about it: by a limit, the network, or a sign-in that did not happen. */
const BEFORE_THE_SERVICE: readonly Problem['kind'][] = [
  'throttled',
  'offline',
  'untrusted-connection',
  'cancelled',
  'timed-out',
  'sign-in-needed',
  'step-up-needed',
];

export const neverLeft = ({ kind }: Problem): boolean => BEFORE_THE_SERVICE.includes(kind);

export const isSettledAlready = ({ kind }: Problem): boolean => NOTHING_TO_DO.includes(kind);

type Sent = Result<WriteOutcome> | undefined;

/** How far one of several is: main's record of it, or what it answered instead. */
type Stage = StageNow | 'not-sent' | 'there-already';

function stageOfSent(result: Sent, entries: readonly ActivityEntry[]): Stage {
  if (!result) return 'not-sent';
  if (!result.ok) {
    const { problem } = result;
    if (isSettledAlready(problem)) return 'there-already';
    if (problem.kind === 'outcome-unknown') return 'unknown';
    if (problem.kind === 'in-flight') return problem.safeToRetry ? 'not-sent' : 'in-progress';
    return neverLeft(problem) ? 'not-sent' : 'refused';
  }
  return stageNow(
    result.value.outcome,
    entries.find(({ id }) => id === result.value.intentId),
  );
}

/** Whether it may be sent again: its refusal says that it is safe to, or was read for and is not there. Never what may have arrived. */
export function retryable(result: Sent, entries: readonly ActivityEntry[]): boolean {
  if (!result) return false;
  if (!result.ok) return result.problem.safeToRetry && !isSettledAlready(result.problem);
  const stage = stageOfSent(result, entries);
  return stage === 'refused' || stage === 'not-found';
}

const COUNTED: readonly (readonly [string, readonly Stage[]])[] = [
  ['granted', ['in-effect']],
  ['waiting for a person', ['waiting-for-approval', 'waiting-for-administrator']],
  ['scheduled', ['scheduled']],
  ['on the way', ['in-progress', 'step-up']],
  ['outcome unknown', ['unknown']],
  ['not found', ['not-found']],
  ['there already', ['there-already']],
  ['refused', ['refused']],
  ['not sent', ['not-sent']],
];

/** "1 granted, 1 waiting for a person, 1 outcome unknown." */
export function resultsLine(results: readonly Sent[], entries: readonly ActivityEntry[]): string {
  const stages = results.map((result) => stageOfSent(result, entries));
  const parts = COUNTED.flatMap(([words, counted]) => {
    const count = stages.filter((stage) => counted.includes(stage)).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `${parts.join(', ')}.`;
}

/** "Try the 2 refused again"; "not sent" where the service never saw one of them. */
export function retryWords(results: readonly Sent[], entries: readonly ActivityEntry[]): string {
  const refused = results.every((result) => stageOfSent(result, entries) === 'refused');
  return `Try the ${results.length} ${refused ? 'refused' : 'not sent'} again`;
}
