import { z } from 'zod';
import { requestor } from './approvals.ts';
import { coverage, role, scope } from './my-roles.ts';
import { problem } from './problem.ts';
import { isoDuration, moment, ticket } from './values.ts';

/**
 * A request that the signed-in user could have decided, and that no longer waits. Who decided is not in the service's list: `decider`
 * tells it, one by one.
 */
export const pastRequest = z.strictObject({
  requestId: z.string().min(1),
  role,
  scope,
  requestor,
  own: z.boolean(),
  justification: z.string(),
  ticket: ticket.nullable(),
  duration: isoDuration.nullable(),
  createdAt: moment.nullable(),
  /** When it was over, where the service says. */
  endedAt: moment.nullable(),
  /** `unanswered`: nobody decided within 24 h; never called denied. `unknown`: a status this version does not know. */
  outcome: z.enum(['approved', 'denied', 'unanswered', 'cancelled', 'failed', 'unknown']),
  /** The service's own word. */
  status: z.string(),
});
export type PastRequest = z.infer<typeof pastRequest>;

/** Who decided a past request. */
export const decider = z.strictObject({
  requestId: z.string(),
  /** `nobody`: it ended without a decision. `unread`: `problem` says why. */
  state: z.enum(['decided', 'nobody', 'unread']),
  result: z.enum(['approved', 'denied']).nullable(),
  byId: z.string().nullable(),
  by: z.string().nullable(),
  /** Whether it was the signed-in user. */
  mine: z.boolean(),
  at: moment.nullable(),
  justification: z.string().nullable(),
  problem: problem.nullable(),
});
export type Decider = z.infer<typeof decider>;

/**
 * The slice `past`: what the signed-in user could decide so far, as the service still lists it, newest first. In memory only, as it holds
 * other people's words. It is what the decision card takes a requestor's habits from: `coverage` is the reach of that.
 */
export const past = z.strictObject({
  asOf: moment.nullable(),
  reading: z.boolean(),
  coverage: z.array(coverage),
  requests: z.array(pastRequest),
  /** Ids of requests this user has looked through in a spot audit; kept on this device. */
  reviewed: z.array(z.string()),
});
export type Past = z.infer<typeof past>;
