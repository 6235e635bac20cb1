import { z } from 'zod';
import { assignmentsView } from './assignments/assignments.ts';
import { PLANES } from './my-roles.ts';
import { matrixView } from './role-settings/matrix.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

/** What a desktop notification says: the role and whose request it is, only that something waits, or there is none. */
export const NOTIFICATIONS = ['names', 'no-names', 'off'] as const;
export type Notifications = (typeof NOTIFICATIONS)[number];

export const INBOX_SORTS = ['time-left', 'age'] as const;

/** How the inbox was last looked at. */
export const inboxView = z.strictObject({
  /** Null: both. */
  plane: z.enum(PLANES).nullable(),
  /** The role's definition id, or the group's object id; null: all. */
  roleId: z.string().max(100).nullable(),
  privilegedOnly: z.boolean(),
  flaggedOnly: z.boolean(),
  expiringSoon: z.boolean(),
  sort: z.enum(INBOX_SORTS),
});
export type InboxView = z.infer<typeof inboxView>;

/** One in how many of one's own decisions is picked for a second look; 0 for none. */
export const SAMPLES = [0, 5, 10, 20, 50] as const;

/** The slice `preferences`: this user's choices on this device. */
export const preferences = z.strictObject({
  theme: z.enum(THEMES),
  inbox: inboxView,
  matrix: matrixView,
  assignments: assignmentsView,
  notifications: z.enum(NOTIFICATIONS),
  sampleOneIn: z.literal(SAMPLES),
  /** Whether single letters are keys (`j`, `x`, `a`); off for those who speak or whose screen reader needs them. */
  letterKeys: z.boolean(),
});
export type Preferences = z.infer<typeof preferences>;

/** What holds until something else is chosen. */
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  inbox: {
    plane: null,
    roleId: null,
    privilegedOnly: false,
    flaggedOnly: false,
    expiringSoon: false,
    sort: 'time-left',
  },
  matrix: {
    plane: null,
    privilegedOnly: false,
    differsOnly: false,
    noApprovalOnly: false,
    byTier: true,
    columns: [
      'maximum',
      'signIn',
      'justification',
      'ticket',
      'approval',
      'eligibleExpiry',
      'activeExpiry',
      'alerts',
    ],
    sort: { by: 'name', descending: false },
    compareWith: 'templates',
  },
  assignments: { tab: 'eligible', by: 'role', plane: null, privilegedOnly: false },
  notifications: 'names',
  sampleOneIn: 0,
  letterKeys: true,
};
