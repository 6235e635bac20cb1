import { z } from 'zod';
import { TIERS } from './connection.ts';
import { problem } from './problem.ts';
import { guid, moment } from './values.ts';

/** What the console does, as far as it takes a right of its own. `shared/domain/access/features.ts` says what each needs. */
export const FEATURES = [
  'own-roles',
  'activate',
  'more-time',
  'role-rules',
  'approvals',
  'decide',
  'scope-names',
  'groups',
  'act-in-groups',
  'group-rules',
  'deciders',
  'role-settings',
  'group-settings',
  'approver-search',
  'contexts',
  'assignments',
  'assign',
  'assign-groups',
  'audit',
] as const;
export type Feature = (typeof FEATURES)[number];

/** One thing that stands in a feature's way, and who can take it away. */
export const obstacle = z.strictObject({
  what: z.enum(['permission', 'role', 'licence', 'other']),
  /** The permission, the directory role or the licence by name; several where any of them would do. */
  names: z.array(z.string()),
  /** Who can fix it, e.g. `A Cloud Application Administrator`. */
  who: z.string(),
  /** What they do, one sentence. */
  fix: z.string(),
  /** The page where they do it; null where there is none to name. */
  link: z.string().nullable(),
});
export type Obstacle = z.infer<typeof obstacle>;

/** How one feature stands for the person on screen. */
export const featureAccess = z.strictObject({
  feature: z.enum(FEATURES),
  /**
   * `works`: the service has just answered, or took such a call in this run. `granted`: the right is there, and what it is for cannot
   * be tried without doing it. `unknown`: it could not be checked this time. `later`: not in this version yet.
   */
  state: z.enum(['works', 'granted', 'blocked', 'unknown', 'later']),
  /** Whether the connection's tier is meant to have it. */
  inTier: z.boolean(),
  /** What it needs: one permission of each inner list, and one of the roles where any are named. */
  permissions: z.array(z.array(z.string())),
  roles: z.array(z.string()),
  licence: z.boolean(),
  obstacles: z.array(obstacle),
  /** The permission of the token that carried it, where that is known. */
  through: z.string().nullable(),
  /** What the service said, where it refused. */
  problem: problem.nullable(),
});
export type FeatureAccess = z.infer<typeof featureAccess>;

/** The slice `access`: what the console may do here, and what stands in the way. */
export const access = z.strictObject({
  asOf: moment.nullable(),
  checking: z.boolean(),
  tier: z.enum(TIERS).nullable(),
  /** What the token carries; null before it was looked at. */
  granted: z.array(z.string()).nullable(),
  /** What the tier is meant to have and was not given, and what was given beyond it. */
  missing: z.array(z.string()),
  surplus: z.array(z.string()),
  /** The person's directory roles in force now. `complete` false: there may be others, e.g. through a group. */
  roles: z.array(z.strictObject({ definitionId: guid, name: z.string() })),
  rolesComplete: z.boolean(),
  features: z.array(featureAccess),
  /** The page on which an administrator consents to the whole tier. */
  consentLink: z.string().nullable(),
  problem: problem.nullable(),
});
export type Access = z.infer<typeof access>;
