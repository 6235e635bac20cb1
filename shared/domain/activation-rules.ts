import type { ActivationAsks, Plane } from '../contract/my-roles.ts';
import type { FormField, Problem } from '../contract/problem.ts';
import { durationText, minutesOf } from './durations.ts';

/** What a requestor is about to send. `duration` is ISO 8601. */
export type ActivationDraft = {
  readonly duration: string;
  readonly justification: string;
  readonly ticket: { readonly number: string; readonly system: string } | null;
  /** When it is to start; null for as soon as it is granted. */
  readonly startsAt: number | null;
};

const wrong = (field: FormField, title: string, advice: string): Problem => ({
  kind: 'invalid-input',
  title,
  advice,
  field,
  safeToRetry: true,
});

/**
 * What the service would refuse about a draft, before it is sent. With `asks` null (policy not readable) only what no policy
 * allows is caught: the service then has the last word, and its refusal is mapped to the field.
 * @param plane what it is an activation of: a role or a group
 * @param endsAt when the eligibility itself ends, null for never; moments in milliseconds since the epoch
 */
export function activationProblems(
  draft: ActivationDraft,
  asks: ActivationAsks | null,
  now: number,
  plane: Plane,
  endsAt: number | null = null,
): Problem[] {
  const held = plane === 'groups' ? 'group' : 'role';
  const problems: Problem[] = [];
  const minutes = minutesOf(draft.duration);
  if (minutes === undefined || minutes < 1) {
    problems.push(
      wrong('duration', 'This is not a duration.', 'Type hours and minutes, like 1 h 30 min, 1:30 or 90.'),
    );
  } else if (asks) {
    const maximum = minutesOf(asks.maximum);
    if (maximum !== undefined && minutes > maximum) {
      problems.push(
        wrong(
          'duration',
          `The maximum for this ${held} is ${durationText(maximum)}.`,
          `You asked for ${durationText(minutes)}. Choose ${durationText(maximum)} or less.`,
        ),
      );
    }
  }
  const { startsAt } = draft;
  if (startsAt !== null && startsAt <= now) {
    problems.push(
      wrong(
        'start',
        'This start has passed.',
        'Choose a later one, or let it start as soon as it is granted.',
      ),
    );
  } else if (startsAt !== null && endsAt !== null && startsAt >= endsAt) {
    problems.push(
      wrong(
        'start',
        'Your eligibility ends before this start.',
        'Choose an earlier one, or ask for it to be extended.',
      ),
    );
  }
  if (asks?.justification && draft.justification.trim() === '') {
    problems.push(
      wrong('justification', `This ${held} asks for a justification.`, 'Say what you will change and why.'),
    );
  }
  if (asks?.ticket && (draft.ticket?.number.trim() ?? '') === '') {
    problems.push(
      wrong('ticket', `This ${held} asks for a ticket.`, 'Type the number of the change or incident.'),
    );
  }
  return problems;
}

/** The first duration a form offers, in minutes: an hour, or the ceiling where that is less. */
export function suggestedMinutes(asks: ActivationAsks | null): number {
  const maximum = asks ? minutesOf(asks.maximum) : undefined;
  return Math.min(60, maximum === undefined || maximum < 1 ? 60 : maximum);
}
