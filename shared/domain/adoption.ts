import type { WriteAction } from '../contract/activity.ts';
import { stageOf } from './request-status.ts';

/** What was sent, as the journal remembers it. */
export type SentIntent = {
  readonly at: number;
  readonly action: WriteAction;
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
  /** The service's word for how far it is. */
  readonly status: string;
  readonly createdAt: number | null;
};

/**
 * Both moments are the service's own, by its `Date` headers; this covers their rounding and the way. It must stay under the five
 * minutes that the service keeps an activation: the same thing cannot be asked for twice within them, so that what was seen before
 * is never taken for what was just sent.
 */
const TOLERANCE_MS = 2 * 60_000;

/** The second that a `Date` header is rounded to, and the way it took: older than this it was there before. */
const ROUNDING_MS = 2_000;

/** What the service calls what was asked; a cancellation or decision is no request of its own. */
const GRAPH_ACTION = {
  activate: 'selfactivate',
  deactivate: 'selfdeactivate',
  extend: 'selfextend',
  renew: 'selfrenew',
  cancel: null,
  approve: null,
  deny: null,
} as const satisfies Record<WriteAction, string | null>;

/**
 * What has ended does not keep the same thing from being asked for again at once: an ended request from before the sending is the one
 * that was taken back or refused, not the one that was sent.
 */
const toleranceFor = ({ status }: SeenRequest): number =>
  stageOf(status) === 'ended' ? ROUNDING_MS : TOLERANCE_MS;

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
        (r.createdAt === null || r.createdAt >= sent.at - toleranceFor(r)) &&
        (sent.action === 'deactivate' || tag(r.justification ?? '') === sent.justificationTag),
    )
    .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
}

/** A role in effect, as the service lists it. */
export type SeenActive = {
  readonly kind: string;
  readonly role: { readonly definitionId: string };
  readonly scope: { readonly id: string };
  readonly startedAt: number | null;
};

/** Whether a role in effect is what a lost activation brought: activated, not standing, and begun no earlier than it was sent. */
export function broughtBy(sent: SentIntent, active: readonly SeenActive[]): boolean {
  return (
    sent.action === 'activate' &&
    active.some(
      (a) =>
        a.kind === 'activated' &&
        a.role.definitionId === sent.roleDefinitionId &&
        a.scope.id === sent.scopeId &&
        a.startedAt !== null &&
        a.startedAt >= sent.at - TOLERANCE_MS,
    )
  );
}

/** How long a request may stay unseen after it was accepted. After it, and only then, sending again is offered. */
export const PROPAGATION_WINDOW_MS = 5 * 60_000;
