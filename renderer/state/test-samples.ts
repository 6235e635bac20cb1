import type { ActivityEntry } from '../../shared/contract/activity.ts';
import type { WaitingRequest } from '../../shared/contract/approvals.ts';
import type { DecisionCard } from '../../shared/contract/decision-card.ts';
import type { Decider, PastRequest } from '../../shared/contract/past.ts';
import type { Connections, SavedConnection } from '../../shared/contract/connection.ts';
import {
  PLANES,
  type ActivationAsks,
  type ActiveRole,
  type Coverage,
  type EligibleRole,
  type EndedRequest,
  type ExpiredRole,
  type LeadsTo,
  type MyRoles,
  type OpenRequest,
  type Plane,
  type Role,
  type Scope,
} from '../../shared/contract/my-roles.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { KnownAccount } from '../../shared/contract/session.ts';
import { INITIAL_SLICES, type Slices } from '../../shared/contract/slices.ts';
import { membershipScope, type AccessId } from '../../shared/domain/planes.ts';

/*
 * What tests of this room start from. The moment is built in local time, so that words such as "16:50" hold in every time zone.
 */
export const NOW = new Date(2026, 10, 20, 14, 36, 0).getTime();
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const guidOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const TENANT: Scope = { id: '/', kind: 'tenant', name: null };
export const NORDICS: Scope = {
  id: '/administrativeUnits/nordics',
  kind: 'administrative-unit',
  name: 'Nordics',
};

/** As what one is in a group. */
export const MEMBER: Scope = membershipScope('member');
export const OWNER: Scope = membershipScope('owner');

export const roleNamed = (name: string, n: number): Role => ({
  definitionId: guidOf(n),
  name,
  description: `What ${name} can do.`,
  privilege: 'privileged',
});

export const asking = (part: Partial<ActivationAsks> = {}): ActivationAsks => ({
  maximum: 'PT4H',
  justification: true,
  ticket: false,
  mfa: false,
  context: null,
  approval: false,
  approvers: [],
  ...part,
});

export const eligibleFor = (role: Role, part: Partial<EligibleRole> = {}): EligibleRole => ({
  eligibilityId: `eligibility-${role.name}`,
  role,
  scope: TENANT,
  membership: 'direct',
  throughGroup: null,
  endsAt: null,
  leadsTo: null,
  asks: asking(),
  lastUsedAt: null,
  ...part,
});

/** A group as the plane of groups has it: where a role stands. */
export const groupNamed = (name: string, n: number, part: Partial<Role> = {}): Role => ({
  definitionId: guidOf(n),
  name,
  description: '',
  privilege: 'none',
  ...part,
});

/** What being in a group brings; read in full unless `part` says otherwise. */
export const leading = (roles: LeadsTo['roles'], part: Partial<LeadsTo> = {}): LeadsTo => ({
  state: 'read',
  reason: null,
  roles,
  ...part,
});

/** One role a group leads to: to be activated next, or brought at once. */
export const ledTo = (
  role: Role,
  part: Partial<LeadsTo['roles'][number]> = {},
): LeadsTo['roles'][number] => ({
  role,
  scope: TENANT,
  kind: 'eligible',
  asks: asking(),
  ...part,
});

/** A group one may become a member of, or an owner. */
export const eligibleInGroup = (
  group: Role,
  part: Partial<EligibleRole> = {},
  as: AccessId = 'member',
): EligibleRole => eligibleFor(group, { scope: membershipScope(as), leadsTo: leading([]), ...part });

export const activeIn = (role: Role, part: Partial<ActiveRole> = {}): ActiveRole => ({
  assignmentId: `assignment-${role.name}`,
  role,
  scope: TENANT,
  kind: 'activated',
  membership: 'direct',
  throughGroup: null,
  startedAt: NOW - HOUR,
  endsAt: NOW + 2 * HOUR,
  asked: null,
  ...part,
});

export const requestFor = (role: Role, part: Partial<OpenRequest> = {}): OpenRequest => ({
  requestId: `request-${role.name}`,
  action: 'activate',
  role,
  scope: TENANT,
  stage: 'waiting-for-approval',
  status: 'PendingApproval',
  createdAt: NOW - 34 * MINUTE,
  startsAt: null,
  duration: 'PT4H',
  justification: 'Block the sign-ins from the leaked list.',
  ticket: null,
  decideBy: NOW - 34 * MINUTE + 24 * HOUR,
  approvers: [],
  ...part,
});

export const endedFor = (role: Role, part: Partial<EndedRequest> = {}): EndedRequest => ({
  requestId: `ended-${role.name}`,
  role,
  scope: TENANT,
  outcome: 'denied',
  status: 'Denied',
  createdAt: NOW - 3 * HOUR,
  endedAt: NOW - HOUR,
  justification: 'Move the mailboxes of the Oslo office.',
  ...part,
});

export const expiredFor = (role: Role, part: Partial<ExpiredRole> = {}): ExpiredRole => ({
  expiredId: `expired-${role.name}`,
  kind: 'eligible',
  role,
  scope: TENANT,
  endedAt: NOW - 48 * HOUR,
  ...part,
});

/** Somebody else's request, which waits for the signed-in user's decision. */
export const waitingFor = (role: Role, part: Partial<WaitingRequest> = {}): WaitingRequest => ({
  requestId: `waiting-${role.name}`,
  role,
  scope: TENANT,
  requestor: { id: guidOf(950), name: 'Ines Falk', upn: 'ifalk@contoso.com' },
  own: false,
  justification: 'Reset the kiosk accounts in Malmö.',
  ticket: null,
  duration: 'PT2H',
  startsAt: null,
  createdAt: NOW - 12 * MINUTE,
  decideBy: NOW - 12 * MINUTE + 24 * HOUR,
  asks: asking({ approval: true }),
  ...part,
});

export const sentFor = (role: Role, part: Partial<ActivityEntry> = {}): ActivityEntry => ({
  id: `intent-${role.name}`,
  action: 'activate',
  roleDefinitionId: role.definitionId,
  scopeId: '/',
  roleName: role.name,
  scopeName: 'Whole tenant',
  subject: null,
  personName: null,
  state: 'sending',
  status: null,
  problem: null,
  startedAt: part.at ?? NOW - MINUTE,
  at: NOW - MINUTE,
  looked: null,
  ...part,
});

export const problemOf = (part: Partial<Problem> = {}): Problem => ({
  kind: 'refused',
  title: 'The service refused it.',
  advice: 'Say more.',
  safeToRetry: true,
  ...part,
});

/** When the samples were read. */
const READ_AT = NOW - 14_000;

/**
 * Both planes as they were read 14 s ago: `planes` in that state, the others in full. Left out: both, as where the service itself
 * does not answer.
 */
export const covered = (
  state: Coverage['state'],
  reason: Problem | null = null,
  planes: readonly Plane[] = PLANES,
): Coverage[] =>
  PLANES.map((plane) =>
    planes.includes(plane)
      ? { plane, state, reason, asOf: state === 'unread' ? null : READ_AT }
      : { plane, state: 'complete', reason: null, asOf: READ_AT },
  );

/** Roles as they were read; the planes are as old as `asOf` says, and of this run only where the source is the service. */
export const rolesRead = (part: Partial<MyRoles> = {}): MyRoles => {
  const { asOf = READ_AT, source = 'service', coverage = covered('complete') } = part;
  return {
    reading: false,
    eligible: [],
    active: [],
    requests: [],
    ended: [],
    expired: [],
    recents: [],
    favourites: [],
    ...part,
    asOf,
    source,
    coverage: coverage.map((one) => ({
      ...one,
      asOf: source !== 'service' ? null : one.asOf === READ_AT ? asOf : one.asOf,
    })),
  };
};

/** Two who are signed in on this device. */
export const MAREN: KnownAccount = {
  accountId: 'maren',
  name: 'Maren Okafor',
  upn: 'mokafor@contoso.com',
  objectId: guidOf(900),
  tenantId: guidOf(901),
};
export const LEILA: KnownAccount = {
  accountId: 'leila',
  name: 'Leila Haddani',
  upn: 'lhaddani@contoso.com',
  objectId: guidOf(910),
  tenantId: guidOf(901),
};

/** A connection to Contoso that was used half an hour ago. */
export const savedOf = (part: Partial<SavedConnection> = {}): SavedConnection => ({
  id: 'contoso',
  tenantName: 'Contoso',
  connection: { cloud: 'global', tenant: 'contoso.com', clientId: guidOf(902), tier: 'approver' },
  usedAt: NOW - 34 * MINUTE,
  ...part,
});

/** What main knows of connections where nothing is fixed and none was made yet. */
export const connectionsOf = (part: Partial<Connections> = {}): Connections => ({
  ...INITIAL_SLICES.connections,
  offered: ['global', 'us-gov-l4', 'us-gov-dod', 'china'],
  ...part,
});

/** All slices of somebody who is signed in to Contoso. */
export const signedIn = (part: Partial<Slices> = {}): Slices => ({
  ...INITIAL_SLICES,
  session: {
    state: 'signed-in',
    connection: { cloud: 'global', tenant: 'contoso.com', clientId: guidOf(902), tier: 'approver' },
    account: {
      name: 'Maren Okafor',
      upn: 'mokafor@contoso.com',
      objectId: guidOf(900),
      tenantId: guidOf(901),
      tenantName: 'Contoso',
      tenantDomain: 'contoso.com',
    },
    accounts: [MAREN],
    signIn: null,
    problem: null,
  },
  myRoles: rolesRead(),
  health: { keyStore: 'strong', runtime: 'stand-in', version: '0.1.0', offlineSince: null, notices: [] },
  ...part,
});

/** What a running sign-in sets of the session while somebody is on screen: they stay signed in. */
export const signingIn = {
  state: 'signed-in',
  problem: null,
  signIn: {
    startedAt: NOW,
    endsAt: NOW + 5 * MINUTE,
    purpose: 'sign-in',
    proves: null,
    context: null,
    roleName: null,
    personName: null,
  },
} as const;

/** The same while the person on screen proves more for a role. */
export const steppingUp = {
  ...signingIn,
  signIn: {
    ...signingIn.signIn,
    purpose: 'step-up',
    proves: 'context',
    context: 'c1',
    roleName: 'Exchange Administrator',
    personName: 'Maren Okafor',
  },
} as const;

/** A request that the signed-in user could have decided, and that is over. */
export const pastFor = (role: Role, part: Partial<PastRequest> = {}): PastRequest => ({
  requestId: `past-${role.name}`,
  role,
  scope: TENANT,
  requestor: { id: guidOf(950), name: 'Ines Falk', upn: 'ifalk@contoso.com' },
  own: false,
  justification: 'Move the mailboxes of the Oslo office.',
  ticket: null,
  duration: 'PT1H',
  createdAt: NOW - 50 * HOUR,
  endedAt: NOW - 49 * HOUR,
  outcome: 'approved',
  status: 'Provisioned',
  ...part,
});

/** What is read for a request that is looked at, where all of it could be read and nothing is there. */
export const cardFor = (part: Partial<DecisionCard> = {}): DecisionCard => ({
  requestId: 'waiting',
  readAt: NOW,
  holds: { coverage: covered('complete'), roles: [] },
  leadsTo: null,
  approverGroups: [],
  mutual: { state: 'no', through: [], reason: null },
  ...part,
});

/** Who decided a past request. */
export const deciderOf = (requestId: string, part: Partial<Decider> = {}): Decider => ({
  requestId,
  state: 'decided',
  result: 'approved',
  byId: guidOf(910),
  by: 'Leila Haddani',
  mine: false,
  at: NOW - 49 * HOUR,
  justification: null,
  problem: null,
  ...part,
});
