import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { DecidedRequest, WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { DecisionWord, Sent } from './decision-store.ts';

/** How a request stands for the signed-in approver. */
export type DecisionStand =
  | { readonly kind: 'open' }
  /** One's own: somebody else decides. */
  | { readonly kind: 'own' }
  /** A decision is on its way, or waits for a step-up. */
  | { readonly kind: 'sending'; readonly decision: DecisionWord }
  | { readonly kind: 'unknown'; readonly entry: ActivityEntry | undefined }
  | { readonly kind: 'recorded'; readonly decision: DecisionWord }
  /** Decided, by another or by this user elsewhere. */
  | { readonly kind: 'decided'; readonly decided: DecidedRequest }
  /** Its 24 h are over. */
  | { readonly kind: 'over' }
  /** It no longer waits; how it ended is not known. */
  | { readonly kind: 'gone' };

type Known = {
  /** Whether it stands in the list of those that wait. */
  readonly listed: boolean;
  /** Whether that list was read in full: only then is what is missing gone. */
  readonly complete: boolean;
  readonly sent: Sent | undefined;
  /** Main's newest record of a decision about it. */
  readonly entry: ActivityEntry | undefined;
  readonly decided: DecidedRequest | undefined;
  readonly now: number;
};

/** The service's word outranks this window's memory; what may have arrived outranks what is listed. */
export function decisionStand(request: WaitingRequest, known: Known): DecisionStand {
  const { listed, complete, sent, entry, decided, now } = known;
  if (request.own) return { kind: 'own' };
  if (sent && (sent.state === 'recorded' || sent.state === 'left'))
    return { kind: 'recorded', decision: sent.decision };
  if (decided) return { kind: 'decided', decided };
  const acting = entry?.action === 'approve' || entry?.action === 'deny' ? entry : undefined;
  switch (acting?.state) {
    case 'sending':
    case 'step-up':
      return { kind: 'sending', decision: wordOf(acting) };
    case 'unknown':
      return { kind: 'unknown', entry: acting };
    case 'accepted':
      return { kind: 'recorded', decision: wordOf(acting) };
    case 'refused':
    case 'not-found':
    case undefined:
      break;
  }
  if (sent?.state === 'sending') return { kind: 'sending', decision: sent.decision };
  // Main's record settles what the answer left open; without one nothing is known, and nothing is sent again.
  if (sent?.state === 'unknown' && !acting) return { kind: 'unknown', entry: undefined };
  if (request.decideBy !== null && request.decideBy <= now) return { kind: 'over' };
  return listed || !complete ? { kind: 'open' } : { kind: 'gone' };
}

const wordOf = ({ action }: ActivityEntry): DecisionWord => (action === 'approve' ? 'approve' : 'deny');
