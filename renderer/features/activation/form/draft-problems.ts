import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import type { IntentInput } from '../../../../shared/contract/intents.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { activationProblems } from '../../../../shared/domain/activation-rules.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { startOf } from '../fields/start-words.ts';

const unreadableStart: Problem = {
  kind: 'invalid-input',
  title: 'This is not a day and time.',
  advice: 'Type both, or let it start as soon as it is granted.',
  field: 'start',
  safeToRetry: true,
};

/**
 * What is wrong with a draft before it is sent, in the order of the fields. @param input what the draft says, as it would be sent
 * @param now the service's time
 */
export function draftProblems(
  draft: TypedDraft,
  input: Omit<IntentInput<'activate'>, 'eligibilityId'>,
  { asks, endsAt, scope }: Pick<EligibleRole, 'asks' | 'endsAt' | 'scope'>,
  now: number,
): Problem[] {
  const problems = activationProblems(input, asks, now, planeOfHeld({ scope }), endsAt);
  if (startOf(draft) !== undefined) return problems;
  const inFront = problems.filter(({ field }) => field === 'duration');
  return [...inFront, unreadableStart, ...problems.filter(({ field }) => field !== 'duration')];
}
