import type { ActivationAsks, EligibleRole } from '../../../shared/contract/my-roles.ts';
import type { IntentInput } from '../../../shared/contract/intents.ts';
import { suggestedMinutes } from '../../../shared/domain/activation-rules.ts';
import { durationText, isoOfMinutes, minutesOf, minutesTyped } from '../../../shared/domain/durations.ts';
import type { TypedDraft } from '../../state/panel-store.ts';

/** What the form starts with: nothing but a duration. */
export const freshDraft = (eligible: EligibleRole): TypedDraft => ({
  duration: durationText(suggestedMinutes(eligible.asks)),
  justification: '',
  ticketNumber: '',
  ticketSystem: '',
});

/** Minutes of the typed duration; undefined where it cannot be read or is under a minute. */
export function draftMinutes(draft: TypedDraft): number | undefined {
  const minutes = minutesTyped(draft.duration);
  return minutes === undefined || minutes < 1 ? undefined : minutes;
}

/** The same where the role's maximum allows it: what may be promised before it is sent. */
export function grantableMinutes(draft: TypedDraft, asks: ActivationAsks | null): number | undefined {
  const minutes = draftMinutes(draft);
  const maximum = asks ? minutesOf(asks.maximum) : undefined;
  return minutes !== undefined && maximum !== undefined && minutes > maximum ? undefined : minutes;
}

/** The typed draft as the intent takes it. A duration that cannot be read becomes '', which the rules refuse by its field. */
export function toIntent(eligibilityId: string, draft: TypedDraft): IntentInput<'activate'> {
  const minutes = draftMinutes(draft);
  const ticket = { number: draft.ticketNumber.trim(), system: draft.ticketSystem.trim() };
  return {
    eligibilityId,
    duration: minutes === undefined ? '' : isoOfMinutes(minutes),
    justification: draft.justification.trim(),
    ticket: ticket.number === '' && ticket.system === '' ? null : ticket,
  };
}
