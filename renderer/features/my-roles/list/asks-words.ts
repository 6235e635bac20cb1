import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';

/** The four fixed slots of what an activation asks for; null where a slot stays empty. */
type AsksSlots = {
  readonly maximum: string;
  readonly approval: string | null;
  readonly proof: { readonly kind: 'context' | 'mfa'; readonly text: string } | null;
  readonly ticket: string | null;
};

/** What stands where the role's policy may not be read. */
export const POLICY_NOT_READABLE = 'policy not readable';

/** A policy as chips. An authentication context takes the slot of MFA: the service asks for one or the other. */
export function asksSlots(asks: ActivationAsks): AsksSlots {
  const minutes = minutesOf(asks.maximum);
  const proof =
    asks.context !== null
      ? ({ kind: 'context', text: `context ${asks.context}` } as const)
      : asks.mfa
        ? ({ kind: 'mfa', text: 'MFA' } as const)
        : null;
  return {
    maximum: minutes === undefined ? 'max not readable' : `max ${durationText(minutes)}`,
    approval: asks.approval ? 'approval' : null,
    proof,
    ticket: asks.ticket ? 'ticket' : null,
  };
}

/** The same as one line: "max 4 h · approval · context c1 · ticket". */
export function asksLine(asks: ActivationAsks | null): string {
  if (!asks) return POLICY_NOT_READABLE;
  const { maximum, approval, proof, ticket } = asksSlots(asks);
  return [maximum, approval, proof?.text ?? null, ticket].filter((part) => part !== null).join(' · ');
}
