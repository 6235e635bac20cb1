/** What was sent, as the journal remembers it. */
export type SentIntent = {
  readonly at: number;
  readonly action: 'activate' | 'deactivate';
  readonly roleDefinitionId: string;
  readonly scopeId: string;
  readonly justificationTag: string;
};

/** An own request as the service lists it. */
export type SeenRequest = {
  readonly action: string;
  readonly roleDefinitionId: string;
  readonly scopeId: string;
  readonly justification: string | null;
  readonly createdAt: number | null;
};

/** The service's clock and ours may differ: the fault catalogue works with ±10 minutes (posture-security.md §C6 row 14). */
const CLOCK_TOLERANCE_MS = 10 * 60_000;

const GRAPH_ACTION = { activate: 'selfactivate', deactivate: 'selfdeactivate' } as const;

/**
 * Of the requests the service lists, the one that is what was sent: same action, role, scope and justification, not older than
 * the sending. With several, the newest. Undefined means "not seen", never "not sent".
 * @param tag the journal's HMAC, so that no justification has to be kept
 */
export function adoptable<R extends SeenRequest>(
  sent: SentIntent,
  seen: readonly R[],
  tag: (text: string) => string,
): R | undefined {
  return seen
    .filter(
      (r) =>
        r.action.toLowerCase() === GRAPH_ACTION[sent.action] &&
        r.roleDefinitionId === sent.roleDefinitionId &&
        r.scopeId === sent.scopeId &&
        (r.createdAt === null || r.createdAt >= sent.at - CLOCK_TOLERANCE_MS) &&
        (sent.action === 'deactivate' || tag(r.justification ?? '') === sent.justificationTag),
    )
    .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
}

/** How long a request may stay unseen after it was accepted. After it, and only then, sending again is offered. */
export const PROPAGATION_WINDOW_MS = 5 * 60_000;
