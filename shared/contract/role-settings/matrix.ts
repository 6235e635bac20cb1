import { z } from 'zod';
import { coverage, PLANES, role, scope } from '../my-roles.ts';
import { problem } from '../problem.ts';
import { moment } from '../values.ts';
import { someSettings } from './settings.ts';

/** A rule that is shown and never written, as not all of it is understood. */
export const keptRule = z.strictObject({
  /** The service's id of it; empty where it has none. */
  id: z.string(),
  /** `missing`: a rule that every role has is not there. */
  why: z.enum(['unknown-rule', 'unknown-member', 'unreadable', 'missing']),
  /** What is not understood: a member's name, or the value that stands there; null of a whole rule. */
  what: z.string().nullable(),
});
export type KeptRule = z.infer<typeof keptRule>;

/** The settings of one role, or of being a member or an owner of one group (scope kind `membership`). */
export const settingsRow = z.strictObject({
  role,
  /** The tenant, of a role: role settings hold everywhere. */
  scope,
  settings: someSettings,
  kept: z.array(keptRule),
  rules: z.number().int(),
  /** Null: never changed, or not said. */
  changedAt: moment.nullable(),
  changedBy: z.string().nullable(),
});
export type SettingsRow = z.infer<typeof settingsRow>;

/** Where groups were looked for, and how far each of these could be read. */
export const groupSource = z.strictObject({
  from: z.enum(['own', 'role-assignable']),
  state: z.enum(['complete', 'partial', 'refused', 'failed']),
  reason: problem.nullable(),
  found: z.number().int(),
});
export type GroupSource = z.infer<typeof groupSource>;

/** All settings as they were when somebody kept them to compare with. */
export const keptBaseline = z.strictObject({
  name: z.string(),
  keptAt: moment,
  entries: z.array(z.strictObject({ definitionId: z.string(), scopeId: z.string(), settings: someSettings })),
});
export type KeptBaseline = z.infer<typeof keptBaseline>;

/** The slice `roleSettings`: a mirror of the service, read when somebody looks at it; never kept between runs. */
export const roleSettings = z.strictObject({
  asOf: moment.nullable(),
  reading: z.boolean(),
  coverage: z.array(coverage),
  /** Whose word `privilege` is: the service's `isPrivileged`, or the table that came with the console where that could not be read. */
  privilegeFrom: z.enum(['none', 'service', 'bundled']),
  groupSources: z.array(groupSource),
  rows: z.array(settingsRow),
  baseline: keptBaseline.nullable(),
});
export type RoleSettings = z.infer<typeof roleSettings>;

export const MATRIX_COLUMNS = [
  'maximum',
  'signIn',
  'justification',
  'ticket',
  'approval',
  'eligibleExpiry',
  'activeExpiry',
  'activeAsks',
  'alerts',
  'changed',
] as const;
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** How the matrix was last looked at; a preference. */
export const matrixView = z.strictObject({
  plane: z.enum(PLANES).nullable(),
  privilegedOnly: z.boolean(),
  differsOnly: z.boolean(),
  noApprovalOnly: z.boolean(),
  byTier: z.boolean(),
  columns: z.array(z.enum(MATRIX_COLUMNS)),
  sort: z.strictObject({ by: z.enum(['name', ...MATRIX_COLUMNS]), descending: z.boolean() }),
  /** What differences are marked against. */
  compareWith: z.enum(['templates', 'baseline']),
});
export type MatrixView = z.infer<typeof matrixView>;
