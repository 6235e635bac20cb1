import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { endWords, whyNotDeactivate } from '../active/active-words.ts';

/** What came of one of several that were given back, by assignment id. */
export type GiveBackResults = ReadonlyMap<string, Result<WriteOutcome>>;

/** One line of the dialog. `ready` ones are sent; the others say why not, or what came of them. */
export type GiveBackLine = {
  readonly held: ActiveRole;
  readonly state: 'ready' | 'sending' | 'not-now' | 'ended' | 'unknown' | 'refused';
  readonly words: string;
};

const sentence = ({ title, advice }: Problem): string => `${title} ${advice}`;

/** @param sending whether those that are ready are on their way; @param now the service's time */
export function giveBackLine(
  held: ActiveRole,
  result: Result<WriteOutcome> | undefined,
  entry: ActivityEntry | undefined,
  sending: boolean,
  now: number,
): GiveBackLine {
  if (result?.ok) {
    return result.value.outcome === 'unknown'
      ? { held, state: 'unknown', words: 'Outcome not known yet: it is being read.' }
      : { held, state: 'ended', words: 'Given back.' };
  }
  if (sending && (entry === undefined || entry.action === 'deactivate'))
    return { held, state: 'sending', words: 'On its way…' };
  const whyNot = whyNotDeactivate(held, now, false, entry);
  if (whyNot !== null) return { held, state: 'not-now', words: whyNot };
  if (result) return { held, state: 'refused', words: sentence(result.problem) };
  return { held, state: 'ready', words: endWords(held.endsAt, now) };
}

/** What the button sends next: what is ready, or after an answer what was refused and may be tried again. */
export const idsToSend = (lines: readonly GiveBackLine[], results: GiveBackResults): string[] =>
  lines
    .filter(({ held, state }) => {
      const result = results.get(held.assignmentId);
      return state === 'ready' || (state === 'refused' && result?.ok === false && result.problem.safeToRetry);
    })
    .map(({ held }) => held.assignmentId);

/** What the button says. @param again whether an answer came already */
export function sendWords(count: number, again: boolean): string {
  if (again) return count === 1 ? 'Try the 1 refused again' : `Try the ${count} refused again`;
  return count === 1 ? 'Deactivate 1 role' : `Deactivate ${count} roles`;
}

/** "2 given back, 1 refused." for the live region. */
export function resultSentence(lines: readonly GiveBackLine[]): string {
  const count = (state: GiveBackLine['state']): number => lines.filter((line) => line.state === state).length;
  const parts = [
    [count('ended'), 'given back'],
    [count('unknown'), 'not known yet'],
    [count('refused'), 'refused'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return told.length === 0 ? 'Nothing was given back.' : `${told.join(', ')}.`;
}
