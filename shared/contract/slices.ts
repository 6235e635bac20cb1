import { z } from 'zod';
import { access } from './access.ts';
import { activity } from './activity.ts';
import { approvals } from './approvals.ts';
import { assignments } from './assignments/assignments.ts';
import { assignmentsRunSlice } from './assignments/plan.ts';
import { connections } from './connection.ts';
import { health } from './health.ts';
import { myRoles, PLANES, type Coverage } from './my-roles.ts';
import { opening } from './opening.ts';
import { past } from './past.ts';
import { DEFAULT_PREFERENCES, preferences } from './preferences.ts';
import { roleSettings } from './role-settings/matrix.ts';
import { settingsRunSlice } from './role-settings/plan.ts';
import { session } from './session.ts';
import { moment } from './values.ts';

/** The state main owns and the renderer mirrors: one entry a slice. */
export const SLICES = {
  session,
  connections,
  access,
  myRoles,
  approvals,
  past,
  opening,
  roleSettings,
  settingsRun: settingsRunSlice,
  assignments,
  assignmentsRun: assignmentsRunSlice,
  activity,
  preferences,
  health,
} as const;

export type SliceName = keyof typeof SLICES;
export type Slices = { [N in SliceName]: z.infer<(typeof SLICES)[N]> };
export const SLICE_NAMES = Object.keys(SLICES) as SliceName[];

/** Nothing was read yet, of either plane. */
const UNREAD: Coverage[] = PLANES.map((plane) => ({ plane, state: 'unread', reason: null, asOf: null }));

/** What each slice is before main has said anything. */
export const INITIAL_SLICES: Slices = {
  session: { state: 'starting', connection: null, account: null, accounts: [], signIn: null, problem: null },
  connections: {
    saved: [],
    currentId: null,
    from: 'none',
    policy: { state: 'absent', place: null, fixes: {}, settings: {}, othersAllowed: true },
    offered: [],
    problem: null,
  },
  access: {
    asOf: null,
    checking: false,
    tier: null,
    granted: null,
    missing: [],
    surplus: [],
    roles: [],
    rolesComplete: false,
    features: [],
    consentLink: null,
    problem: null,
  },
  myRoles: {
    asOf: null,
    source: 'none',
    reading: false,
    coverage: UNREAD,
    eligible: [],
    active: [],
    requests: [],
    ended: [],
    expired: [],
    recents: [],
    favourites: [],
  },
  approvals: {
    asOf: null,
    reading: false,
    coverage: UNREAD,
    waiting: [],
    decided: [],
  },
  past: { asOf: null, reading: false, coverage: UNREAD, requests: [], reviewed: [] },
  opening: { request: null, count: 0 },
  roleSettings: {
    asOf: null,
    reading: false,
    coverage: UNREAD,
    privilegeFrom: 'none',
    groupSources: [],
    rows: [],
    baseline: null,
  },
  settingsRun: { run: null },
  assignments: {
    asOf: null,
    reading: false,
    coverage: UNREAD,
    groupSources: [],
    roles: [],
    scopes: [],
    principals: [],
    rows: [],
    asked: [],
    past: { asOf: null, reading: false, coverage: UNREAD, rows: [] },
    emergency: [],
  },
  assignmentsRun: { run: null },
  activity: { entries: [] },
  preferences: DEFAULT_PREFERENCES,
  health: { keyStore: 'unknown', runtime: 'electron', version: '', offlineSince: null, notices: [] },
};

const sliceName = z.enum(SLICE_NAMES as [SliceName, ...SliceName[]]);

/** All slices at once, each with its revision. Answer to `ready` and `snapshot`. `now` is main's clock. */
export const snapshot = z.strictObject({
  now: moment,
  revs: z.record(sliceName, z.number().int()),
  slices: z.strictObject(SLICES),
});
export type Snapshot = z.infer<typeof snapshot>;

/**
 * One change of one slice: its members that changed, whole. `from` is the revision it applies to; a gap asks for a snapshot.
 * With no `set` it only brings main's clock.
 */
export const statePatch = z.strictObject({
  now: moment,
  change: z
    .strictObject({
      slice: sliceName,
      from: z.number().int(),
      to: z.number().int(),
      set: z.record(z.string(), z.unknown()),
    })
    .nullable(),
});
export type StatePatch = z.infer<typeof statePatch>;
