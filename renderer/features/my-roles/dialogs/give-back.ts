import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { IntentOutput, WriteOutcome } from '../../../../shared/contract/intents.ts';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { LateRefusal } from '../../../state/late-refusal.ts';
import { countedThings } from '../../../components/counted-things.ts';
import { endWords, whyNotDeactivate } from '../active/active-words.ts';

/** What came of one of several that were given back, by assignment id. */
export type GiveBackResults = ReadonlyMap<string, Result<WriteOutcome>>;

/** One line of the dialog. `ready` ones are sent; the others say why not, or what came of them. */
export type GiveBackLine = {
  readonly held: ActiveRole;
  readonly state: 'ready' | 'sending' | 'not-now' | 'ended' | 'in-progress' | 'unknown' | 'refused';
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
    return { held, ...answerOf(result.value.outcome) };
  }
  if (sending && (entry === undefined || entry.action === 'deactivate'))
    return { held, state: 'sending', words: 'On its way…' };
  const whyNot = whyNotDeactivate(held, now, false, entry);
  if (whyNot !== null) return { held, state: 'not-now', words: whyNot };
  if (result) return { held, state: 'refused', words: sentence(result.problem) };
  return { held, state: 'ready', words: endWords(held.endsAt, now) };
}

/** Given back is said only where the service said that it ended. */
function answerOf(outcome: WriteOutcome['outcome']): Pick<GiveBackLine, 'state' | 'words'> {
  switch (outcome) {
    case 'ended':
      return { state: 'ended', words: 'Given back.' };
    case 'unknown':
      return { state: 'unknown', words: 'Outcome not known yet: it is being read.' };
    default:
      return { state: 'in-progress', words: 'Under way: Microsoft Graph has it; it is not given back yet.' };
  }
}

/** What the button sends next: what is ready, or after an answer what was refused and may be tried again. */
export const idsToSend = (lines: readonly GiveBackLine[], results: GiveBackResults): string[] =>
  lines
    .filter(({ held, state }) => {
      const result = results.get(held.assignmentId);
      return state === 'ready' || (state === 'refused' && result?.ok === false && result.problem.safeToRetry);
    })
    .map(({ held }) => held.assignmentId);

/** What the button says. @param next what it sends @param again whether an answer came already */
export const sendWords = (next: readonly Pick<ActiveRole, 'scope'>[], again: boolean): string =>
  again ? `Try the ${next.length} refused again` : `Deactivate ${countedThings(next)}`;

/** What is known after one more answer. */
export const resultsOf = (before: GiveBackResults, answer: IntentOutput<'deactivateMany'>): GiveBackResults =>
  new Map([...before, ...answer.results.map(({ id, result }) => [id, result] as const)]);

/** What an answer refused, by role; all of it in one where nothing could be sent. */
export function refusedOf(
  answer: Result<IntentOutput<'deactivateMany'>>,
  all: readonly ActiveRole[],
): LateRefusal[] {
  if (!answer.ok) return [{ about: 'Deactivating several', problem: answer.problem }];
  return answer.value.results.flatMap(({ id, result }) => {
    const held = all.find(({ assignmentId }) => assignmentId === id);
    return result.ok || !held ? [] : [{ about: held.role.name, problem: result.problem }];
  });
}

/** "2 given back, 1 refused." for the live region. */
export function resultSentence(lines: readonly GiveBackLine[]): string {
  const count = (state: GiveBackLine['state']): number => lines.filter((line) => line.state === state).length;
  const parts = [
    [count('ended'), 'given back'],
    [count('in-progress'), 'under way'],
    [count('unknown'), 'not known yet'],
    [count('refused'), 'refused'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return told.length === 0 ? 'Nothing was given back.' : `${told.join(', ')}.`;
}
