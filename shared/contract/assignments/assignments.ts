import { z } from 'zod';
import { coverage, PLANES, role, scope } from '../my-roles.ts';
import { problem } from '../problem.ts';
import { groupSource } from '../role-settings/matrix.ts';
import { guid, moment } from '../values.ts';

/** The two ways of having a role, each with requests, schedules and settings of its own. */
export const SIDES = ['eligible', 'active'] as const;
export type Side = (typeof SIDES)[number];

/** Whom something is assigned to. */
export const principal = z.strictObject({
  id: guid,
  kind: z.enum(['user', 'group', 'service-principal', 'unknown']),
  name: z.string().nullable(),
  upn: z.string().nullable(),
  /** A person of another organisation, by the service's mark in the user principal name (`#EXT#`); null where that is not known. */
  guest: z.boolean().nullable(),
});
export type Principal = z.infer<typeof principal>;

/**
 * That somebody has a role at a scope, or had it, or will. The role, scope and principal stand once each beside the rows: a tenant has
 * ten thousand of these.
 */
export const assignment = z.strictObject({
  /** The service's id of the instance; of one that is to come or is over, that of the request that granted it. */
  id: z.string().min(1),
  state: z.enum(['now', 'to-come', 'over']),
  /** `unknown`: an active one, of a word the service did not use before. */
  kind: z.enum(['eligible', 'assigned', 'activated', 'unknown']),
  roleId: guid,
  scopeId: z.string(),
  principalId: guid,
  /** `group`, `inherited`: had through a group, and to be changed there. */
  membership: z.enum(['direct', 'group', 'inherited', 'unknown']),
  startsAt: moment.nullable(),
  /** Null: no end. */
  endsAt: moment.nullable(),
  /** Made past PIM: the service says no start of it (posture-security.md A-04). */
  outsidePim: z.boolean(),
});
export type Assignment = z.infer<typeof assignment>;

/** Somebody asked an administrator for more time. Graph can neither approve nor deny that (graph-pim.md §2.1 [docs]). */
export const timeAsked = z.strictObject({
  requestId: z.string().min(1),
  action: z.enum(['extend', 'renew']),
  side: z.enum(SIDES),
  roleId: guid,
  scopeId: z.string(),
  principalId: guid,
  askedAt: moment.nullable(),
  /** Until when they ask to have it. */
  endsAt: moment.nullable(),
  justification: z.string(),
});
export type TimeAsked = z.infer<typeof timeAsked>;

/** An account for emergencies ("break-glass"), named by the person who administers: always active on purpose, and left alone. */
export const emergencyAccount = z.strictObject({
  id: guid,
  name: z.string().max(300).nullable(),
  upn: z.string().max(300).nullable(),
});
export type EmergencyAccount = z.infer<typeof emergencyAccount>;
/** Two are asked for; more than a handful are no emergency accounts. */
export const EMERGENCY_ACCOUNTS_AT_MOST = 10;

/** The slice `assignments`: a mirror of the service, read when somebody looks at it; never kept between runs. */
export const assignments = z.strictObject({
  asOf: moment.nullable(),
  /** While true, rows that came already are there: not all of them are. */
  reading: z.boolean(),
  coverage: z.array(coverage),
  groupSources: z.array(groupSource),
  roles: z.array(role),
  scopes: z.array(scope),
  principals: z.array(principal),
  rows: z.array(assignment),
  asked: z.array(timeAsked),
  /** What is over, of the last 30 days; read by itself. */
  past: z.strictObject({
    asOf: moment.nullable(),
    reading: z.boolean(),
    coverage: z.array(coverage),
    rows: z.array(assignment),
  }),
  emergency: z.array(emergencyAccount),
});
export type Assignments = z.infer<typeof assignments>;

/** Administrative units, to be chosen as a scope. */
export const units = z.strictObject({
  state: z.enum(['read', 'partial', 'refused', 'failed']),
  reason: problem.nullable(),
  units: z.array(scope),
});
export type Units = z.infer<typeof units>;

export const ASSIGNMENT_TABS = ['eligible', 'active', 'expired'] as const;

/** How assignments were last looked at; a preference. */
export const assignmentsView = z.strictObject({
  tab: z.enum(ASSIGNMENT_TABS),
  by: z.enum(['role', 'principal']),
  /** Null: both. */
  plane: z.enum(PLANES).nullable(),
  privilegedOnly: z.boolean(),
});
export type AssignmentsView = z.infer<typeof assignmentsView>;
