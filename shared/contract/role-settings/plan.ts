import { z } from 'zod';
import { role, scope } from '../my-roles.ts';
import { problem } from '../problem.ts';
import { guid, moment } from '../values.ts';
import { approverFacts, holders } from './detail.ts';
import { keptRule } from './matrix.ts';
import { settingKey, someSettings } from './settings.ts';

/** Names a role, or one way of being in a group. */
export const settingsRef = z.strictObject({
  definitionId: guid,
  scopeId: z.string().min(1).max(100),
});
export type SettingsRef = z.infer<typeof settingsRef>;

/** As many as a tenant has, and room for more. */
const AT_ONCE = 500;
const refs = z.array(settingsRef).min(1).max(AT_ONCE);

/** The built-in baselines, one a tier; values and their sources: `shared/domain/role-settings/templates.ts`. */
export const TEMPLATES = ['critical', 'high', 'standard'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** What is to be changed, and where the wish comes from. */
export const changeSource = z.discriminatedUnion('kind', [
  /**
   * The editor's, or chosen settings of several. `base`: the settings as the editor showed them; null where none were shown. `shown`: what
   * all rules of the one role said then (`canonical` of its detail); null where that was not shown, or of several.
   */
  z.strictObject({
    kind: z.literal('edit'),
    to: refs,
    settings: someSettings,
    base: someSettings.nullable(),
    shown: z.string().max(1_000_000).nullable(),
  }),
  /** `only`: null for all that are understood. */
  z.strictObject({
    kind: z.literal('copy'),
    from: settingsRef,
    to: refs,
    only: z.array(settingKey).nullable(),
  }),
  z.strictObject({ kind: z.literal('template'), template: z.enum(TEMPLATES), to: refs }),
  /** Asks for a file. What it is about is in it. */
  z.strictObject({ kind: z.literal('import') }),
  z.strictObject({ kind: z.literal('undo'), of: settingsRef, snapshotId: z.string().max(100) }),
  /** Back to what was kept. */
  z.strictObject({ kind: z.literal('baseline'), to: refs }),
]);
export type ChangeSource = z.infer<typeof changeSource>;
export const CHANGE_KINDS = ['edit', 'copy', 'template', 'import', 'undo', 'baseline'] as const;

/** One setting before and after. `ruleIds`: which rules are written for it. */
export const settingChange = z.strictObject({
  setting: settingKey,
  before: z.unknown(),
  after: z.unknown(),
  ruleIds: z.array(z.string()),
});
export type SettingChange = z.infer<typeof settingChange>;

/** Why a change is not made, or what is to be thought of. Each is a file of `shared/domain/role-settings/checks`; words: `renderer/features/role-settings/words`. */
export const CHECKS = [
  // Refused.
  'nobody-can-approve',
  'only-approver-is-requestor',
  'maximum-out-of-range',
  'expiry-out-of-range',
  'permanent-against-expiry',
  'mfa-and-context',
  'context-unknown',
  'mail-to-nobody',
  'mail-address',
  'approver-kind',
  'lock-out',
  'not-understood',
  // Warned of.
  'one-approver',
  'approvers-overlap',
  'long-for-critical',
  'context-not-published',
  'default-approvers',
  'approver-unusable',
  'no-proof-asked',
  'permanent-allowed',
] as const;
export type CheckName = (typeof CHECKS)[number];

export const settingsCheck = z.strictObject({
  check: z.enum(CHECKS),
  /** `not-checked`: what it takes could not be read; `reason` says why. Never taken for a pass. */
  result: z.enum(['refused', 'warned', 'passed', 'not-checked']),
  setting: settingKey.nullable(),
  /** Names and numbers that its words are filled with. */
  about: z.record(z.string(), z.union([z.string(), z.number()])),
  reason: problem.nullable(),
});
export type SettingsCheck = z.infer<typeof settingsCheck>;

/** What would be done to one role. */
export const plannedRole = z.strictObject({
  role,
  scope,
  changes: z.array(settingChange),
  /** Asked for, and not done as the rule is not fully understood. */
  keptBack: z.array(z.strictObject({ setting: settingKey, rule: keptRule })),
  /** What somebody else changed since the editor showed it: `before` as it was shown, `after` as it is now. */
  theirs: z.array(settingChange),
  /** What all of its rules say now, to compare with `shown`; null where that was not given, or they could not be read. */
  inForce: z.string().nullable(),
  checks: z.array(settingsCheck),
  /** Rules in the order they would be written. */
  writes: z.array(z.string()),
  /** Set where the role's settings could not be read: nothing would be done to it. */
  problem: problem.nullable(),
});
export type PlannedRole = z.infer<typeof plannedRole>;

/** A change thought through against what is in force, read for it. Nothing is written before `runSettings`. */
export const settingsPlan = z.strictObject({
  planId: z.string(),
  why: z.enum(CHANGE_KINDS),
  readAt: moment,
  items: z.array(plannedRole),
  /** In words. Of an import: lines that name no role there is here, or cannot be used. Of an undo: what is not brought back. */
  ignored: z.array(z.string()),
  /** Of one role alone: who decides by the new settings, and whom they do not touch. */
  approvers: z.array(approverFacts),
  notTouched: holders.nullable(),
});
export type SettingsPlan = z.infer<typeof settingsPlan>;

/** What became of one rule. */
export const ruleOutcome = z.strictObject({
  ruleId: z.string(),
  /** `differs`: the service took it, and what it reads back is something else. `unknown`: it could not be read back. */
  state: z.enum(['waiting', 'saved', 'refused', 'not-sent', 'differs', 'unknown']),
  problem: problem.nullable(),
});
export type RuleOutcome = z.infer<typeof ruleOutcome>;

export const runItem = z.strictObject({
  role,
  scope,
  /**
   * `changed-meanwhile`: it was no longer as the plan had read it, so it was not touched. `partly`: some rules were taken, some not; both
   * are in `rules`, read back. `unknown`: it was written and could not be read back.
   */
  state: z.enum([
    'waiting',
    'writing',
    'saved',
    'partly',
    'refused',
    'changed-meanwhile',
    'not-sent',
    'unknown',
  ]),
  changes: z.array(settingChange),
  rules: z.array(ruleOutcome),
  problem: problem.nullable(),
  /** The settings as they were; null where none could be kept, and then nothing was written. */
  snapshotId: z.string().nullable(),
});
export type RunItem = z.infer<typeof runItem>;

/** One save, of one role or of many. */
export const settingsRun = z.strictObject({
  runId: z.string(),
  why: z.enum(CHANGE_KINDS),
  startedAt: moment,
  endedAt: moment.nullable(),
  /**
   * `waiting`: the service asked to wait until `resumesAt`. `step-up`: it waits for a stronger sign-in. `stopped`: by hand, or by what `problem`
   * says. `interrupted`: the console ended while it ran; it goes on when somebody says so.
   */
  state: z.enum(['running', 'waiting', 'step-up', 'stopping', 'stopped', 'interrupted', 'done']),
  resumesAt: moment.nullable(),
  problem: problem.nullable(),
  items: z.array(runItem),
});
export type SettingsRun = z.infer<typeof settingsRun>;

/** The slice `settingsRun`: the save under way, or the last one until it is put away. */
export const settingsRunSlice = z.strictObject({ run: settingsRun.nullable() });
