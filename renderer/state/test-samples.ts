import type { ActivityEntry } from '../../shared/contract/activity.ts';
import type {
  ActivationAsks,
  ActiveRole,
  Coverage,
  EligibleRole,
  MyRoles,
  OpenRequest,
  Role,
  Scope,
} from '../../shared/contract/my-roles.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { INITIAL_SLICES, type Slices } from '../../shared/contract/slices.ts';

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
  ...part,
});

export const eligibleFor = (role: Role, part: Partial<EligibleRole> = {}): EligibleRole => ({
  eligibilityId: `eligibility-${role.name}`,
  role,
  scope: TENANT,
  membership: 'direct',
  endsAt: null,
  asks: asking(),
  ...part,
});

export const activeIn = (role: Role, part: Partial<ActiveRole> = {}): ActiveRole => ({
  assignmentId: `assignment-${role.name}`,
  role,
  scope: TENANT,
  kind: 'activated',
  membership: 'direct',
  startedAt: NOW - HOUR,
  endsAt: NOW + 2 * HOUR,
  ...part,
});

export const requestFor = (role: Role, part: Partial<OpenRequest> = {}): OpenRequest => ({
  requestId: `request-${role.name}`,
  role,
  scope: TENANT,
  stage: 'waiting-for-approval',
  status: 'PendingApproval',
  createdAt: NOW - 34 * MINUTE,
  startsAt: null,
  ...part,
});

export const sentFor = (role: Role, part: Partial<ActivityEntry> = {}): ActivityEntry => ({
  id: `intent-${role.name}`,
  action: 'activate',
  roleDefinitionId: role.definitionId,
  scopeId: '/',
  roleName: role.name,
  scopeName: 'Whole tenant',
  state: 'sending',
  status: null,
  problem: null,
  at: NOW - MINUTE,
  ...part,
});

export const problemOf = (part: Partial<Problem> = {}): Problem => ({
  kind: 'refused',
  title: 'The service refused it.',
  advice: 'Say more.',
  safeToRetry: true,
  ...part,
});

export const covered = (state: Coverage['state'], reason: Problem | null = null): Coverage[] => [
  { plane: 'entra-roles', state, reason },
];

export const rolesRead = (part: Partial<MyRoles> = {}): MyRoles => ({
  asOf: NOW - 14_000,
  source: 'service',
  reading: false,
  coverage: covered('complete'),
  eligible: [],
  active: [],
  requests: [],
  ...part,
});

/** All slices of somebody who is signed in to Contoso. */
export const signedIn = (part: Partial<Slices> = {}): Slices => ({
  ...INITIAL_SLICES,
  session: {
    state: 'signed-in',
    connection: { cloud: 'global', tenant: 'contoso.com', clientId: guidOf(902) },
    account: {
      name: 'Maren Okafor',
      upn: 'mokafor@contoso.com',
      objectId: guidOf(900),
      tenantId: guidOf(901),
      tenantName: 'Contoso',
      tenantDomain: 'contoso.com',
    },
    signIn: null,
    problem: null,
  },
  myRoles: rolesRead(),
  health: { keyStore: 'strong', runtime: 'stand-in', version: '0.1.0', notices: [] },
  ...part,
});

/** What a running sign-in sets of the session. */
export const signingIn = {
  state: 'signing-in',
  problem: null,
  signIn: { startedAt: NOW, endsAt: NOW + 5 * MINUTE },
} as const;
