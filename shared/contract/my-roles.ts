import { z } from 'zod';
import { problem } from './problem.ts';
import { guid, isoDuration, moment } from './values.ts';

/** Where a role applies. `name` is null where it could not be resolved: then the id is shown. */
export const scope = z.strictObject({
  id: z.string(),
  kind: z.enum(['tenant', 'administrative-unit', 'object']),
  name: z.string().nullable(),
});
export type Scope = z.infer<typeof scope>;

/** A role, told apart by what makes it dangerous: Microsoft's `isPrivileged`, or only CISA's list. */
export const role = z.strictObject({
  definitionId: guid,
  name: z.string(),
  description: z.string(),
  privilege: z.enum(['privileged', 'cisa-listed', 'none']),
});
export type Role = z.infer<typeof role>;

/** What a role's policy asks of an activation (from the rules with caller EndUser, level Assignment). */
export const activationAsks = z.strictObject({
  /** The ceiling: `maximumDuration` of the rule `Expiration_EndUser_Assignment`, by id. */
  maximum: isoDuration,
  justification: z.boolean(),
  ticket: z.boolean(),
  mfa: z.boolean(),
  /** Authentication context id (`c1`), or null. */
  context: z.string().nullable(),
  approval: z.boolean(),
});
export type ActivationAsks = z.infer<typeof activationAsks>;

export const eligibleRole = z.strictObject({
  /** Id of the eligibility schedule instance; what `activate` names. */
  eligibilityId: z.string().min(1),
  role,
  scope,
  /** Through what the eligibility is held. */
  membership: z.enum(['direct', 'group', 'inherited', 'unknown']),
  endsAt: moment.nullable(),
  /** Null where the policy could not be read ("policy not readable"): activation stays possible. */
  asks: activationAsks.nullable(),
});
export type EligibleRole = z.infer<typeof eligibleRole>;

export const activeRole = z.strictObject({
  /** Id of the assignment schedule instance; what `deactivate` names. */
  assignmentId: z.string().min(1),
  role,
  scope,
  /** Activated from an eligibility, or standing assigned. An unknown word of the service is shown as unknown. */
  kind: z.enum(['activated', 'assigned', 'unknown']),
  membership: z.enum(['direct', 'group', 'inherited', 'unknown']),
  startedAt: moment.nullable(),
  endsAt: moment.nullable(),
});
export type ActiveRole = z.infer<typeof activeRole>;

/** An own request that is neither in effect nor over. */
export const openRequest = z.strictObject({
  requestId: z.string().min(1),
  role,
  scope,
  stage: z.enum([
    'waiting-for-approval',
    'waiting-for-administrator',
    'scheduled',
    'provisioning',
    'unknown',
  ]),
  /** The service's own word. */
  status: z.string(),
  createdAt: moment.nullable(),
  startsAt: moment.nullable(),
});
export type OpenRequest = z.infer<typeof openRequest>;

/** How far one plane could be read. A view never says "none" unless this is `complete`. */
export const coverage = z.strictObject({
  plane: z.enum(['entra-roles']),
  state: z.enum(['unread', 'complete', 'partial', 'refused', 'failed']),
  reason: problem.nullable(),
});
export type Coverage = z.infer<typeof coverage>;

/** The slice `myRoles`: a mirror of the service. */
export const myRoles = z.strictObject({
  asOf: moment.nullable(),
  source: z.enum(['none', 'cache', 'service']),
  reading: z.boolean(),
  coverage: z.array(coverage),
  eligible: z.array(eligibleRole),
  active: z.array(activeRole),
  requests: z.array(openRequest),
});
export type MyRoles = z.infer<typeof myRoles>;
