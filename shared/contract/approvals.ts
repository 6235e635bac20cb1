import { z } from 'zod';
import { activationAsks, coverage, role, scope } from './my-roles.ts';
import { guid, isoDuration, moment, ticket } from './values.ts';

/** Who asks. Names are null where the service did not give them: then the id is all there is to go by. */
export const requestor = z.strictObject({
  id: guid,
  name: z.string().nullable(),
  upn: z.string().nullable(),
});
export type Requestor = z.infer<typeof requestor>;

/** A request that waits for a decision the signed-in user may be asked for. */
export const waitingRequest = z.strictObject({
  requestId: z.string().min(1),
  role,
  scope,
  requestor,
  /** One's own request: shown, never to be decided by oneself. */
  own: z.boolean(),
  justification: z.string(),
  ticket: ticket.nullable(),
  duration: isoDuration.nullable(),
  /** When it is to start; null for as soon as granted. */
  startsAt: moment.nullable(),
  createdAt: moment.nullable(),
  /** 24 h after it was asked; after it nobody can decide any more. */
  decideBy: moment.nullable(),
  /** What the role's policy asks; null where it could not be read. */
  asks: activationAsks.nullable(),
});
export type WaitingRequest = z.infer<typeof waitingRequest>;

/** A request that was seen decided in this run, by whomever. */
export const decidedRequest = z.strictObject({
  request: waitingRequest,
  /** `gone`: it ended without a decision that could be read: taken back, or its time ran out. */
  result: z.enum(['approved', 'denied', 'expired', 'gone']),
  /** Who decided, where the service says; `mine` where it was the signed-in user. */
  by: z.string().nullable(),
  mine: z.boolean(),
  at: moment,
  /** What the approver said. */
  justification: z.string().nullable(),
});
export type DecidedRequest = z.infer<typeof decidedRequest>;

/**
 * The slice `approvals`: what waits for the signed-in user. Never kept on disk, as it holds other people's words. A view says
 * "nothing waits" only where coverage is `complete`.
 */
export const approvals = z.strictObject({
  asOf: moment.nullable(),
  reading: z.boolean(),
  coverage: z.array(coverage),
  waiting: z.array(waitingRequest),
  /** Newest first. */
  decided: z.array(decidedRequest),
});
export type Approvals = z.infer<typeof approvals>;
