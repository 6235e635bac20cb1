import { z } from 'zod';
import { coverage, leadsTo, role, scope } from './my-roles.ts';
import { problem } from './problem.ts';
import { guid, moment } from './values.ts';

/** Something the requestor has in effect now. */
const holding = z.strictObject({
  role,
  scope,
  kind: z.enum(['activated', 'assigned', 'unknown']),
  endsAt: moment.nullable(),
});
export type Holding = z.infer<typeof holding>;

/** Who is in a group that decides, groups within it included. */
export const approverGroup = z.strictObject({
  id: guid,
  state: z.enum(['read', 'partial', 'refused', 'failed']),
  reason: problem.nullable(),
  members: z.array(
    z.strictObject({
      id: guid,
      name: z.string().nullable(),
      upn: z.string().nullable(),
      /** Whether the account may sign in; null where the service does not say. */
      enabled: z.boolean().nullable(),
    }),
  ),
});
export type ApproverGroup = z.infer<typeof approverGroup>;

/**
 * What is read when a request is looked at, besides the request and `past`. Every line of the card comes from an answer of the service;
 * what could not be read carries the reason instead.
 */
export const decisionCard = z.strictObject({
  requestId: z.string(),
  readAt: moment,
  holds: z.strictObject({ coverage: z.array(coverage), roles: z.array(holding) }),
  /** Of a group: what being in it brings; null on the plane of Entra roles. */
  leadsTo: leadsTo.nullable(),
  /** The groups among those who may decide about this request. */
  approverGroups: z.array(approverGroup),
  /**
   * Whether the requestor in turn decides about something the approver is eligible for. `through` names what; `not-checked` where a pool
   * could not be read and nothing was found in the others.
   */
  mutual: z.strictObject({
    state: z.enum(['yes', 'no', 'not-checked']),
    through: z.array(z.strictObject({ role, scope })),
    reason: problem.nullable(),
  }),
});
export type DecisionCard = z.infer<typeof decisionCard>;
