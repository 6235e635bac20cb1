import { z } from 'zod';
import { approver } from '../my-roles.ts';
import { problem } from '../problem.ts';
import { guid, moment } from '../values.ts';
import { settingsRow } from './matrix.ts';

/** How far something could be read. */
const readState = z.enum(['read', 'partial', 'refused', 'failed']);

/** A person, as far as it matters whether they can decide. Null: the service does not say. */
export const usablePerson = z.strictObject({
  id: guid,
  name: z.string().nullable(),
  upn: z.string().nullable(),
  enabled: z.boolean().nullable(),
  guest: z.boolean().nullable(),
});
export type UsablePerson = z.infer<typeof usablePerson>;

/** Who stands behind an approver that is named: the person, or the people in the group. */
export const approverFacts = z.strictObject({
  kind: z.enum(['user', 'group']),
  id: z.string(),
  name: z.string().nullable(),
  /** `gone`: the service knows no such person or group any more. */
  state: z.enum([...readState.options, 'gone']),
  reason: problem.nullable(),
  people: z.array(usablePerson),
  /** Of a group: what it is. Only security and Microsoft 365 groups can decide; null where that was not read. */
  groupKind: z.enum(['security', 'microsoft-365', 'distribution']).nullable(),
});
export type ApproverFacts = z.infer<typeof approverFacts>;

/** An authentication context, to be asked for. */
export const authenticationContext = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Whether it is published: one that is not cannot be proved by anybody. */
  available: z.boolean(),
});
export type AuthenticationContext = z.infer<typeof authenticationContext>;

export const contexts = z.strictObject({
  state: readState,
  reason: problem.nullable(),
  contexts: z.array(authenticationContext),
});
export type Contexts = z.infer<typeof contexts>;

/** Somebody or something that holds the role now, or may activate it. */
export const holder = z.strictObject({
  principalId: z.string(),
  principalKind: z.enum(['user', 'group', 'service-principal', 'unknown']),
  name: z.string().nullable(),
  upn: z.string().nullable(),
  kind: z.enum(['eligible', 'activated', 'assigned', 'unknown']),
  scopeId: z.string(),
  /** Null: no end. */
  endsAt: moment.nullable(),
});
export type Holder = z.infer<typeof holder>;

export const holders = z.strictObject({
  state: readState,
  reason: problem.nullable(),
  holders: z.array(holder),
});
export type Holders = z.infer<typeof holders>;

/** Settings as they were before a save. */
export const settingsSnapshot = z.strictObject({
  id: z.string(),
  takenAt: moment,
  /** Who saved, by name. */
  by: z.string(),
  why: z.enum(['edit', 'copy', 'template', 'import', 'undo', 'baseline']),
  /** Names of the settings that save was about. */
  about: z.array(z.string()),
});
export type SettingsSnapshot = z.infer<typeof settingsSnapshot>;

/** What the editor shows of one role, read at once from the service. */
export const settingsDetail = z.strictObject({
  row: settingsRow,
  readAt: moment,
  /** Each rule as the service gave it, in its order: JSON text with two spaces, for reading. */
  rules: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  /** What all rules say, in one text that is the same for rules that say the same (`canonicalRules`), to compare with what is in force later. */
  canonical: z.string(),
  approvers: z.array(approverFacts),
  /** People who decide where nobody is named; null for a group, which has none (graph-pim.md §5), or where that could not be read. */
  defaultApprovers: approverFacts.nullable(),
  contexts,
  holders,
  /** Newest first. */
  snapshots: z.array(settingsSnapshot),
});
export type SettingsDetail = z.infer<typeof settingsDetail>;

/** Somebody or something found, to be named to decide or to be assigned to. */
export const principalFound = approver.extend({
  kind: z.enum(['user', 'group']),
  upn: z.string().nullable(),
  enabled: z.boolean().nullable(),
  guest: z.boolean().nullable(),
  groupKind: approverFacts.shape.groupKind,
  /** Of a group: whether it was made to hold roles; null where that was not read. */
  roleAssignable: z.boolean().nullable(),
});
export type PrincipalFound = z.infer<typeof principalFound>;
