import { vi } from 'vitest';
import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import {
  PLANES,
  type ActiveRole,
  type Coverage,
  type EligibleRole,
} from '../../../shared/contract/my-roles.ts';
import { ok } from '../../../shared/contract/result.ts';
import { membershipScope } from '../../../shared/domain/planes.ts';
import { personOf } from '../session/person.ts';
import type { AccessProbe, ConnectionsFile, Connector } from '../connection-ports.ts';
import type {
  AccessToken,
  Approvals,
  AuthProvider,
  Identity,
  MyRolesReading,
  OwnRoles,
  PlaneCoverage,
  PlaneRows,
  PlanesReading,
  Toast,
} from '../ports.ts';
import type {
  CachedRoles,
  FavouritesFile,
  Journal,
  JournalIntent,
  ReviewedFile,
  RolesCache,
} from '../storage-ports.ts';
import { createStore } from '../store.ts';
import { memoryAssignmentFiles, testAssignments } from './test-assignments.ts';
import { memorySettingsFiles, testSettings } from './test-settings.ts';
import { testClock } from './test-clock.ts';
import { nothingRunning } from '../world.ts';

/** Both sides of own requests were read to the end. */
export const ALL = { assignment: true, eligibility: true };

/** A person of the tests. */
export const MAREN: Identity = {
  key: 'maren@contoso',
  name: 'Maren Okafor',
  upn: 'maren.okafor@contoso.com',
  objectId: '11111111-1111-4111-8111-111111111111',
  tenantId: '99999999-9999-4999-8999-999999999999',
};

/** Somebody else of the same tenant. */
export const LEILA: Identity = {
  key: 'leila@contoso',
  name: 'Leila Haddani',
  upn: 'leila.haddani@contoso.com',
  objectId: '22222222-2222-4222-8222-222222222222',
  tenantId: MAREN.tenantId,
};

/** A token of Maren's. */
export const TOKEN: AccessToken = {
  secret: 'not a real one',
  expiresAt: 0,
  tenantId: MAREN.tenantId,
  objectId: MAREN.objectId,
  granted: ['User.Read'],
};

const ROLE = {
  definitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
  name: 'Exchange Administrator',
  description: '',
  privilege: 'cisa-listed' as const,
};
const TENANT = { id: '/', kind: 'tenant' as const, name: null };

/** An eligibility for Exchange Administrator, up to 8 h, with a justification. */
export const ELIGIBLE: EligibleRole = {
  eligibilityId: 'eligibility-1',
  role: ROLE,
  scope: TENANT,
  membership: 'direct',
  throughGroup: null,
  endsAt: null,
  leadsTo: null,
  asks: {
    maximum: 'PT8H',
    justification: true,
    ticket: false,
    mfa: false,
    context: null,
    approval: false,
    approvers: [],
  },
  lastUsedAt: null,
};

/** The same role, active since `startedAt`. */
export const activeSince = (startedAt: number, over: Partial<ActiveRole> = {}): ActiveRole => ({
  assignmentId: 'assignment-1',
  role: ROLE,
  scope: TENANT,
  kind: 'activated',
  membership: 'direct',
  throughGroup: null,
  startedAt,
  endsAt: startedAt + 3_600_000,
  asked: { justification: 'because', ticket: null },
  ...over,
});

/** Both planes were read to the end, in a reading or on screen since `asOf`. */
export const COMPLETE = PLANES.map((plane) => ({ plane, state: 'complete' as const, reason: null }));
export const completeSince = (asOf: number): Coverage[] => COMPLETE.map((c) => ({ ...c, asOf }));

/** A plane on which there is nothing. */
export const NO_ROWS: PlaneRows = {
  eligible: [],
  active: [],
  requests: [],
  ended: [],
  expired: [],
  recents: [],
};

/** A reading that got everything. @param over rows of Entra roles @param groups rows of groups */
export const reading = (
  over: Partial<PlaneRows> = {},
  { coverage = COMPLETE, groups = NO_ROWS }: { coverage?: readonly PlaneCoverage[]; groups?: PlaneRows } = {},
): MyRolesReading => ({
  coverage,
  rows: { 'entra-roles': { ...NO_ROWS, eligible: [ELIGIBLE], ...over }, groups },
});

/** A request of Leila's that waits for Maren. */
export const WAITING: WaitingRequest = {
  requestId: 'waiting-1',
  role: ROLE,
  scope: TENANT,
  requestor: { id: LEILA.objectId, name: LEILA.name, upn: LEILA.upn },
  own: false,
  justification: 'Move the mail connector.',
  ticket: null,
  duration: 'PT2H',
  startsAt: null,
  createdAt: null,
  decideBy: null,
  asks: null,
};

/** A request of Leila's to become a member of a group. */
export const WAITING_FOR_GROUP: WaitingRequest = {
  ...WAITING,
  requestId: 'waiting-for-group',
  role: {
    definitionId: '55555555-5555-4555-8555-555555555555',
    name: 'sg-pim-sap-emergency',
    description: '',
    privilege: 'none',
  },
  scope: membershipScope('member'),
};

/** A reading of what waits that got everything. */
export const waitingReading = (
  roles: readonly WaitingRequest[] | null = [],
  groups: readonly WaitingRequest[] | null = [],
  coverage: readonly PlaneCoverage[] = COMPLETE,
): PlanesReading<WaitingRequest> => ({ coverage, rows: { 'entra-roles': roles, groups } });

/** A journal in memory, as strict as the real one about what it is told. */
export function memoryJournal(): Journal & { readonly lines: string[] } {
  const open = new Map<string, JournalIntent>();
  const lines: string[] = [];
  return {
    lines,
    tag: (text) => `#${text}`,
    begin: (intent) => {
      open.set(intent.id, intent);
      lines.push(`begin ${intent.id}`);
      return Promise.resolve(ok(null));
    },
    settle: (id, end) => {
      // As the real one: settling what is not open is no failure.
      if (open.delete(id)) lines.push(`${end} ${id}`);
      return Promise.resolve(ok(null));
    },
    open: () => [...open.values()],
  };
}

/** Where the tests' world is connected to. */
const PLACE = {
  connection: {
    cloud: 'global',
    tenant: 'contoso.com',
    clientId: '33333333-3333-4333-8333-333333333333',
    tier: 'approver',
  },
  consentLink:
    'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=c&scope=User.Read&redirect_uri=r',
  pages: ['https://login.microsoftonline.com'],
} as const;

/** A world of fakes, signed in as Maren with one eligible role on screen. Each fake answers well until told otherwise. */
export function testWorld() {
  const clock = testClock();
  const store = createStore(clock);
  const running = nothingRunning();
  const roles = {
    readMine: vi.fn<OwnRoles['readMine']>(() => Promise.resolve(ok(reading()))),
    ownRequests: vi.fn<OwnRoles['ownRequests']>(() => Promise.resolve(ok({ requests: [], complete: ALL }))),
    activate: vi.fn<OwnRoles['activate']>(() =>
      Promise.resolve({ kind: 'accepted', requestId: 'request-1', status: 'Provisioned' }),
    ),
    deactivate: vi.fn<OwnRoles['deactivate']>(() =>
      Promise.resolve({ kind: 'accepted', requestId: 'request-2', status: 'Revoked' }),
    ),
    check: vi.fn<OwnRoles['check']>((_, orders) => Promise.resolve(orders.map(() => ({ kind: 'accepted' })))),
    cancel: vi.fn<OwnRoles['cancel']>((_, { requestId }) =>
      Promise.resolve({ kind: 'accepted', requestId, status: 'Canceled' }),
    ),
    askForTime: vi.fn<OwnRoles['askForTime']>(() =>
      Promise.resolve({ kind: 'accepted', requestId: 'request-3', status: 'PendingAdminDecision' }),
    ),
  };
  const approvals = {
    readWaiting: vi.fn<Approvals['readWaiting']>(() => Promise.resolve(ok(waitingReading()))),
    readPast: vi.fn<Approvals['readPast']>(() =>
      Promise.resolve(ok({ coverage: COMPLETE, rows: { 'entra-roles': [], groups: [] } })),
    ),
    readSome: vi.fn<Approvals['readSome']>((_, refs) =>
      Promise.resolve(refs.map(() => ok({ kind: 'open', stepId: 'step-1', mine: true }))),
    ),
    decideMany: vi.fn<Approvals['decideMany']>((_, decisions) =>
      Promise.resolve(
        decisions.map(({ approvalId }) => ({
          kind: 'accepted',
          requestId: approvalId,
          status: 'Completed',
        })),
      ),
    ),
    readCard: vi.fn<Approvals['readCard']>(() =>
      Promise.resolve(ok({ holds: { coverage: COMPLETE, roles: [] }, leadsTo: null, groups: [] })),
    ),
    decide: vi.fn<Approvals['decide']>((_, { approvalId }) =>
      Promise.resolve({ kind: 'accepted', requestId: approvalId, status: 'Completed' }),
    ),
  };
  const auth = {
    signIn: vi.fn<AuthProvider['signIn']>(() => Promise.resolve(ok(MAREN))),
    stepUp: vi.fn<AuthProvider['stepUp']>(() => Promise.resolve(ok(TOKEN))),
    accounts: vi.fn<AuthProvider['accounts']>(() => Promise.resolve([MAREN])),
    remembered: vi.fn<AuthProvider['remembered']>(() => Promise.resolve(null)),
    remember: vi.fn<AuthProvider['remember']>(() => Promise.resolve()),
    token: vi.fn<AuthProvider['token']>(() => Promise.resolve(ok(TOKEN))),
    signOut: vi.fn<AuthProvider['signOut']>(() => Promise.resolve()),
  };
  const { name, upn, objectId, tenantId } = MAREN;
  const account = { name, upn, objectId, tenantId, tenantName: 'Contoso', tenantDomain: 'contoso.com' };
  const directory = { whoAmI: vi.fn(() => Promise.resolve(ok(account))) };
  const browser = { open: vi.fn(() => Promise.resolve(ok(null))) };
  const journal = memoryJournal();
  let ids = 0;
  const newId = (): string => `intent-${(ids += 1)}`;
  running.identity = MAREN;
  running.signedIn.set(personOf(MAREN), MAREN);
  store.set('session', { state: 'signed-in', account });
  const coverage = completeSince(clock.now());
  store.set('myRoles', { eligible: [ELIGIBLE], source: 'service', asOf: clock.now(), coverage });
  const access = {
    look: vi.fn<AccessProbe['look']>(() =>
      Promise.resolve(ok({ granted: ['User.Read'], tried: { 'own-roles': null }, approvalsThrough: null })),
    ),
  };
  const forgetRefusals = vi.fn();
  const { settings, approverDirectory, policies } = testSettings();
  const { assignments, principals, held, people } = testAssignments(clock.now);
  const entra = {
    ...{ ...PLACE, forgetRefusals, auth, directory, roles, approvals, access },
    ...{ settings, approverDirectory, assignments, principals },
  };
  running.entra = entra;
  running.through.set(personOf(MAREN), entra);
  const connector = {
    offered: ['global', 'china'] as const,
    connect: vi.fn<Connector['connect']>(() => entra),
    lookUp: vi.fn<Connector['lookUp']>(() =>
      Promise.resolve(ok({ tenantId: MAREN.tenantId, cloud: 'global', region: 'EU' })),
    ),
    checkNetwork: vi.fn<Connector['checkNetwork']>(() => Promise.resolve({ at: clock.now(), hosts: [] })),
  };
  const connectionsFile = {
    load: vi.fn<ConnectionsFile['load']>(() => Promise.resolve({ saved: [], lastId: null, problem: null })),
    save: vi.fn<ConnectionsFile['save']>(() => Promise.resolve(ok(null))),
  };
  const { rolesCache, favourites, reviewed, cached } = memoryCaches();
  const notifier = testNotifier();
  return {
    clock,
    store,
    log: vi.fn(),
    entra,
    browser,
    journal,
    rolesCache,
    favourites,
    reviewed,
    notifier,
    ...memorySettingsFiles(),
    ...memoryAssignmentFiles(),
    ...{ policies, held, people },
    cached,
    running,
    newId,
    connector,
    connectionsFile,
  };
}

/** What is kept of an account between runs, in memory. */
function memoryCaches() {
  const cached = new Map<string, CachedRoles>();
  const marked = new Map<string, readonly string[]>();
  const rolesCache: RolesCache = {
    load: (who) => Promise.resolve(cached.get(personOf(who)) ?? null),
    save: (who, roles) => Promise.resolve(void cached.set(personOf(who), roles)),
    wipe: (who) => Promise.resolve(void cached.delete(personOf(who))),
  };
  const favourites: FavouritesFile = {
    load: (who) => Promise.resolve(marked.get(personOf(who)) ?? []),
    save: (who, keys) => Promise.resolve(void marked.set(personOf(who), keys)),
  };
  const looked = new Map<string, readonly string[]>();
  const reviewed: ReviewedFile = {
    load: (who) => Promise.resolve(looked.get(personOf(who)) ?? []),
    save: (who, ids) => Promise.resolve(void looked.set(personOf(who), ids)),
  };
  return { rolesCache, favourites, reviewed, cached };
}

/** Notifications as they stand: those shown and not taken back. */
function testNotifier() {
  const standing: Toast[] = [];
  return {
    standing,
    show: (toast: Toast): void => void standing.push(toast),
    withdraw: (id: string): void => {
      const at = standing.findIndex((t) => t.id === id);
      if (at >= 0) standing.splice(at, 1);
    },
    onClick: vi.fn(),
  };
}

/** Lets everything that only waits for promises happen. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 100; i += 1) await Promise.resolve();
}
