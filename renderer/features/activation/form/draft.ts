import type { ActivationAsks, EligibleRole } from '../../../../shared/contract/my-roles.ts';
import type { IntentInput } from '../../../../shared/contract/intents.ts';
import { suggestedMinutes } from '../../../../shared/domain/activation-rules.ts';
import { durationText, isoOfMinutes, minutesOf, minutesTyped } from '../../../../shared/domain/durations.ts';
import type { TypedDraft } from '../../../state/panel-store.ts';
import { startOf } from '../fields/start-words.ts';

/** What the form starts with: nothing but a duration, and to start as soon as it is granted. */
export const freshDraft = (eligibles: readonly EligibleRole[]): TypedDraft => ({
  duration: durationText(Math.max(...eligibles.map(({ asks }) => suggestedMinutes(asks)))),
  justification: '',
  ticketNumber: '',
  ticketSystem: '',
  startKind: 'granted',
  startDate: '',
  startTime: '',
});

/** Minutes of the typed duration; undefined where it cannot be read or is under a minute. */
export function draftMinutes(draft: Pick<TypedDraft, 'duration'>): number | undefined {
  const minutes = minutesTyped(draft.duration);
  return minutes === undefined || minutes < 1 ? undefined : minutes;
}

/** The ceiling of a role in minutes; undefined where its policy cannot be read. */
export const ceilingOf = (asks: ActivationAsks | null): number | undefined =>
  asks ? minutesOf(asks.maximum) : undefined;

/** The typed duration where the role's maximum allows it: what may be promised before it is sent. */
export function grantableMinutes(draft: TypedDraft, asks: ActivationAsks | null): number | undefined {
  const minutes = draftMinutes(draft);
  const maximum = ceilingOf(asks);
  return minutes !== undefined && maximum !== undefined && minutes > maximum ? undefined : minutes;
}

/** Minutes as the intents take them. What cannot be read becomes '', which the rules refuse by its field. */
export const isoOrNothing = (minutes: number | undefined): string =>
  minutes === undefined ? '' : isoOfMinutes(minutes);

/** What is said beside the duration, as the intents take it. A start that cannot be read counts as none: `draft-problems.ts` stops it. */
export function saidIn(
  draft: TypedDraft,
): Pick<IntentInput<'activate'>, 'justification' | 'ticket' | 'startsAt'> {
  const ticket = { number: draft.ticketNumber.trim(), system: draft.ticketSystem.trim() };
  return {
    justification: draft.justification.trim(),
    ticket: ticket.number === '' && ticket.system === '' ? null : ticket,
    startsAt: startOf(draft) ?? null,
  };
}

/** The typed draft as the intent takes it. */
export const toIntent = (eligibilityId: string, draft: TypedDraft): IntentInput<'activate'> => ({
  eligibilityId,
  duration: isoOrNothing(draftMinutes(draft)),
  ...saidIn(draft),
});
