import { z } from 'zod';
import { role, scope } from '../my-roles.ts';
import { problem } from '../problem.ts';
import { guid, moment, ticket, typedText } from '../values.ts';
import { principal, SIDES } from './assignments.ts';

/** Names one thing that can be assigned: somebody, a role or a way of being in a group, and one of the two sides. */
export const assignmentRef = z.strictObject({
  side: z.enum(SIDES),
  roleId: guid,
  scopeId: z.string().min(1).max(200),
  principalId: guid,
});
export type AssignmentRef = z.infer<typeof assignmentRef>;

/** As many as are named at once from the screen: what the gate lets through. */
export const ASSIGNED_AT_ONCE = 200;
/** As many as one plan holds; a file may name so many. */
export const PLANNED_AT_ONCE = 500;
const refs = z.array(assignmentRef).min(1).max(ASSIGNED_AT_ONCE);

/** What is said with each of them. */
const said = { justification: typedText, ticket: ticket.nullable() };
const window = {
  /** Null: at once; of what is there already, as it is. */
  startsAt: moment.nullable(),
  /** Null: no end. */
  endsAt: moment.nullable(),
};

/** What is wanted, and where the wish comes from. */
export const assignmentSource = z.discriminatedUnion('kind', [
  /** Each of the principals gets each of the roles. */
  z.strictObject({
    kind: z.literal('add'),
    roles: z
      .array(z.strictObject({ definitionId: guid, scopeId: z.string().min(1).max(200) }))
      .min(1)
      .max(50),
    principals: z
      .array(principal.pick({ id: true, kind: true }))
      .min(1)
      .max(100),
    side: z.enum(SIDES),
    ...window,
    ...said,
  }),
  /** `extend`: a later end for what is there. `renew`: what ran out, anew. `update`: another window, longer or shorter. */
  z.strictObject({
    kind: z.enum(['update', 'extend', 'renew']),
    of: refs,
    ...window,
    ...said,
  }),
  z.strictObject({ kind: z.literal('remove'), of: refs, ...said }),
  /** Standing active ones become eligible: first the eligibility is made, and only where it is there the assignment is removed. */
  z.strictObject({ kind: z.literal('convert'), of: refs, endsAt: moment.nullable(), ...said }),
  /** Asks for a CSV file (docs/assignments-file.md). What it is about is in it. */
  z.strictObject({ kind: z.literal('file') }),
]);
export type AssignmentSource = z.infer<typeof assignmentSource>;
export const ASSIGNMENT_CHANGES = ['add', 'update', 'extend', 'renew', 'remove', 'convert', 'file'] as const;
export type AssignmentChange = (typeof ASSIGNMENT_CHANGES)[number];

/** From when until when something is had. `startsAt` null: it began outside of PIM, or is not said. */
export const heldWindow = z.strictObject({
  startsAt: moment.nullable(),
  endsAt: moment.nullable(),
  toCome: z.boolean(),
});
export type HeldWindow = z.infer<typeof heldWindow>;

/** What somebody has of one role at one scope, directly: what can be changed. */
export const heldNow = z.strictObject({
  eligible: heldWindow.nullable(),
  assigned: heldWindow.nullable(),
  activated: heldWindow.nullable(),
});
export type HeldNow = z.infer<typeof heldNow>;

/** One request to the service. Of `remove` both moments are null. */
export const assignmentStep = z.strictObject({
  side: z.enum(SIDES),
  action: z.enum(['assign', 'update', 'extend', 'renew', 'remove']),
  ...window,
});
export type AssignmentStep = z.infer<typeof assignmentStep>;

/** Why something is not done, or what is to be thought of. Each is a file of `shared/domain/assignments/checks`. */
export const ASSIGNMENT_CHECKS = [
  // Refused.
  'held-already',
  'not-held',
  'through-group',
  'activated',
  'ends-before-it-begins',
  'not-later',
  'permanent-not-allowed',
  'longer-than-allowed',
  'justification-needed',
  'ticket-needed',
  'principal-gone',
  'principal-kind',
  'group-not-assignable',
  'scope-kind',
  'emergency-account-kept',
  'last-administrator',
  'twice-in-file',
  'service-refuses',
  // Warned of.
  'prefer-eligible',
  'guest-without-end',
  'guest-privileged',
  'principal-disabled',
  'emergency-account',
  'own-assignment',
  'both-sides',
  'approves-itself',
  'not-to-be-assigned',
  'active-now',
  'mfa-needed',
] as const;
export type AssignmentCheckName = (typeof ASSIGNMENT_CHECKS)[number];

export const assignmentCheck = z.strictObject({
  check: z.enum(ASSIGNMENT_CHECKS),
  /** `not-checked`: what it takes could not be read; `reason` says why. Never taken for a pass. */
  result: z.enum(['refused', 'warned', 'passed', 'not-checked']),
  /** Names and numbers that its words are filled with. */
  about: z.record(z.string(), z.union([z.string(), z.number()])),
  reason: problem.nullable(),
});
export type AssignmentCheck = z.infer<typeof assignmentCheck>;

/** What would be done about one person and one role. */
export const plannedAssignment = z.strictObject({
  role,
  scope,
  principal,
  /** As it was read for this; null where it could not be. */
  before: heldNow.nullable(),
  /** In their order: each only where the one before it was taken. */
  steps: z.array(assignmentStep).min(1).max(2),
  justification: z.string(),
  ticket: ticket.nullable(),
  checks: z.array(assignmentCheck),
  /** Of a file: its line, counted from 1 with the heading. */
  line: z.number().int().nullable(),
  /** Set where it could not be read whether it is there: nothing would be done. */
  problem: problem.nullable(),
});
export type PlannedAssignment = z.infer<typeof plannedAssignment>;

/** A wish thought through against what is in force, read for it, and against the service's own dry run. Nothing is written. */
export const assignmentsPlan = z.strictObject({
  planId: z.string(),
  why: z.enum(ASSIGNMENT_CHANGES),
  readAt: moment,
  items: z.array(plannedAssignment),
  /** Of a file: lines that cannot be used, in words, by their number. */
  ignored: z.array(z.strictObject({ line: z.number().int().nullable(), why: z.string() })),
  fileName: z.string().nullable(),
});
export type AssignmentsPlan = z.infer<typeof assignmentsPlan>;

/** What became of one request. */
export const stepOutcome = assignmentStep.extend({
  /** `was-so`: it was as wanted when it was read for this, so that nothing was sent. `unknown`: its answer was lost, and reading shows nothing yet. */
  state: z.enum(['waiting', 'done', 'was-so', 'refused', 'not-sent', 'unknown']),
  /** The service's own word, and the id of its request. */
  status: z.string().nullable(),
  requestId: z.string().nullable(),
  problem: problem.nullable(),
});
export type StepOutcome = z.infer<typeof stepOutcome>;

export const assignmentRunItem = z.strictObject({
  role,
  scope,
  principal,
  /** `changed-meanwhile`: it was no longer as the plan had read it, so that nothing was sent. `partly`: the first request was taken, the second not. */
  state: z.enum([
    'waiting',
    'working',
    'done',
    'partly',
    'refused',
    'changed-meanwhile',
    'not-sent',
    'unknown',
  ]),
  steps: z.array(stepOutcome),
  problem: problem.nullable(),
});
export type AssignmentRunItem = z.infer<typeof assignmentRunItem>;

/** One wish being carried out, of one assignment or of many. States as of `settingsRun`. */
export const assignmentsRun = z.strictObject({
  runId: z.string(),
  why: z.enum(ASSIGNMENT_CHANGES),
  startedAt: moment,
  endedAt: moment.nullable(),
  state: z.enum(['running', 'waiting', 'step-up', 'stopping', 'stopped', 'interrupted', 'done']),
  resumesAt: moment.nullable(),
  problem: problem.nullable(),
  items: z.array(assignmentRunItem),
});
export type AssignmentsRun = z.infer<typeof assignmentsRun>;

/** The slice `assignmentsRun`: the one under way, or the last one until it is put away. */
export const assignmentsRunSlice = z.strictObject({ run: assignmentsRun.nullable() });
