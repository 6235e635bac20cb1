import { z } from 'zod';
import { problem } from './problem.ts';
import { guid, isoDuration, moment, ticket } from './values.ts';

/** What PIM governs, each with gateways of its own. A group's membership or ownership is held like a role: see `scope`. */
export const PLANES = ['entra-roles', 'groups'] as const;
export type Plane = (typeof PLANES)[number];

/**
 * Where a role applies. `name` is null where it could not be resolved: then the id is shown. Of a group it is as what one is in it:
 * kind `membership`, id `member` or `owner`, so that a role and its scope name one thing that can be held, on either plane
 * (`shared/domain/planes.ts`).
 */
export const scope = z.strictObject({
  id: z.string(),
  kind: z.enum(['tenant', 'administrative-unit', 'object', 'membership']),
  name: z.string().nullable(),
});
export type Scope = z.infer<typeof scope>;

/**
 * A role, told apart by what makes it dangerous: Microsoft's `isPrivileged`, or only CISA's list. On the plane of groups it is the group:
 * its object id, name and description; `privilege` is then that of the most dangerous role it is known to
 * lead to; `unknown` where none is known and not all could be read. A view counts what is unknown apart, and never hides it.
 */
export const role = z.strictObject({
  definitionId: guid,
  name: z.string(),
  description: z.string(),
  privilege: z.enum(['privileged', 'cisa-listed', 'none', 'unknown']),
});
export type Role = z.infer<typeof role>;

/** Somebody a policy names to decide: a person or a group, with the name the service filled in, if it did. */
export const approver = z.strictObject({
  kind: z.enum(['user', 'group', 'unknown']),
  id: z.string(),
  name: z.string().nullable(),
});
export type Approver = z.infer<typeof approver>;

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
  /**
   * Who the policy names to decide. Empty with `approval` true: nobody is named, and the service falls back on Privileged Role
   * Administrators and Global Administrators (graph-pim.md §15.2).
   */
  approvers: z.array(approver),
});
export type ActivationAsks = z.infer<typeof activationAsks>;

/** Through which group something is held. */
const throughGroup = z.strictObject({ id: guid, name: z.string().nullable() }).nullable();

/** What being in a group brings: roles that are active at once, and roles that can then be activated. */
export const leadsTo = z.strictObject({
  /** `partial`: one of the two kinds could not be read. A view never says "leads to no role" unless this is `read`. */
  state: z.enum(['read', 'partial', 'refused', 'failed']),
  reason: problem.nullable(),
  roles: z.array(
    z.strictObject({
      role,
      scope,
      kind: z.enum(['eligible', 'active']),
      /** Of an eligible one: what its policy asks; null where that could not be read. */
      asks: activationAsks.nullable(),
    }),
  ),
});
export type LeadsTo = z.infer<typeof leadsTo>;

export const eligibleRole = z.strictObject({
  /** Id of the eligibility schedule instance; what `activate` names. */
  eligibilityId: z.string().min(1),
  role,
  scope,
  /** Through what the eligibility is held. */
  membership: z.enum(['direct', 'group', 'inherited', 'unknown']),
  /** Null where it is held directly, or the service does not say through which. */
  throughGroup,
  endsAt: moment.nullable(),
  /** What being active in this group brings; null on the plane of Entra roles. */
  leadsTo: leadsTo.nullable(),
  /** Null where the policy could not be read ("policy not readable"): activation stays possible. */
  asks: activationAsks.nullable(),
  /** When this user last asked to activate it, of what the service still lists; null where it lists nothing. */
  lastUsedAt: moment.nullable(),
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
  throughGroup,
  startedAt: moment.nullable(),
  endsAt: moment.nullable(),
  /** What this user said when asking for it; null for an assigned role, or where the request is no longer listed. */
  asked: z.strictObject({ justification: z.string(), ticket: ticket.nullable() }).nullable(),
});
export type ActiveRole = z.infer<typeof activeRole>;

/** An own request that is neither in effect nor over. */
export const openRequest = z.strictObject({
  requestId: z.string().min(1),
  /** An activation, or one that asks an administrator for more time. */
  action: z.enum(['activate', 'extend', 'renew', 'other']),
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
  duration: isoDuration.nullable(),
  justification: z.string(),
  ticket: ticket.nullable(),
  /** Until when somebody can decide: 24 h after it was asked. Null where nobody has to. */
  decideBy: moment.nullable(),
  /** Who the role's policy names to decide; null where the policy could not be read. */
  approvers: z.array(approver).nullable(),
});
export type OpenRequest = z.infer<typeof openRequest>;

/** An own request that ended without access, or was taken back, within the last two days. */
export const endedRequest = z.strictObject({
  requestId: z.string().min(1),
  role,
  scope,
  /** `unanswered`: nobody decided within 24 h; never called denied. */
  outcome: z.enum(['denied', 'unanswered', 'cancelled', 'failed']),
  /** The service's own word. */
  status: z.string(),
  createdAt: moment.nullable(),
  endedAt: moment.nullable(),
  justification: z.string(),
});
export type EndedRequest = z.infer<typeof endedRequest>;

/** An eligibility or assignment of this user that ran out within the last 30 days, while the service lets it be renewed. */
export const expiredRole = z.strictObject({
  /** Id of the request that had granted it; what `askForTime` names. */
  expiredId: z.string().min(1),
  kind: z.enum(['eligible', 'assigned']),
  role,
  scope,
  endedAt: moment,
});
export type ExpiredRole = z.infer<typeof expiredRole>;

/** What this user wrote on an earlier activation, newest first, each wording once. */
export const recent = z.strictObject({
  roleDefinitionId: guid,
  scopeId: z.string(),
  justification: z.string().min(1),
  ticket: ticket.nullable(),
  at: moment,
});
export type Recent = z.infer<typeof recent>;

/** How far one plane could be read. A view never says "none" unless this is `complete`. */
export const coverage = z.strictObject({
  plane: z.enum(PLANES),
  state: z.enum(['unread', 'complete', 'partial', 'refused', 'failed']),
  reason: problem.nullable(),
  /** When what is shown of this plane was read from the service in this run; null where it was not. */
  asOf: moment.nullable(),
});
export type Coverage = z.infer<typeof coverage>;

/**
 * The slice `myRoles`: a mirror of the service. `source` is `cache` until the service was read in this run: such rows are shown
 * with their age, and main reads again before it acts on them.
 */
export const myRoles = z.strictObject({
  /** That of the plane read last. */
  asOf: moment.nullable(),
  source: z.enum(['none', 'cache', 'service']),
  reading: z.boolean(),
  coverage: z.array(coverage),
  eligible: z.array(eligibleRole),
  active: z.array(activeRole),
  requests: z.array(openRequest),
  ended: z.array(endedRequest),
  expired: z.array(expiredRole),
  recents: z.array(recent),
  /** `roleDefinitionId|scopeId` of each role this user marked, in the order marked; kept on this device. */
  favourites: z.array(z.string()),
});
export type MyRoles = z.infer<typeof myRoles>;
