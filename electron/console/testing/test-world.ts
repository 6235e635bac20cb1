import { vi } from 'vitest';
import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import type { ActiveRole, EligibleRole } from '../../../shared/contract/my-roles.ts';
import { ok } from '../../../shared/contract/result.ts';
import { personOf } from '../session/person.ts';
import type { AccessProbe, ConnectionsFile, Connector } from '../connection-ports.ts';
import type {
  AccessToken,
  Approvals,
  ApprovalsReading,
  AuthProvider,
  CachedRoles,
  DirectoryRoles,
  FavouritesFile,
  Identity,
  Journal,
  JournalIntent,
  MyRolesReading,
  RolesCache,
} from '../ports.ts';
import { createStore } from '../store.ts';
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
  endsAt: null,
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
  startedAt,
  endsAt: startedAt + 3_600_000,
  asked: { justification: 'because', ticket: null },
  ...over,
});

/** A reading that got everything. */
export const reading = (over: Partial<MyRolesReading> = {}): MyRolesReading => ({
  coverage: [{ plane: 'entra-roles', state: 'complete', reason: null }],
  eligible: [ELIGIBLE],
  active: [],
  requests: [],
  ended: [],
  expired: [],
  recents: [],
  ...over,
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

/** A reading of what waits that got everything. */
export const waitingReading = (over: Partial<ApprovalsReading> = {}): ApprovalsReading => ({
  coverage: [{ plane: 'entra-roles', state: 'complete', reason: null }],
  waiting: [],
  ...over,
});

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
    readMine: vi.fn<DirectoryRoles['readMine']>(() => Promise.resolve(ok(reading()))),
    ownRequests: vi.fn<DirectoryRoles['ownRequests']>(() =>
      Promise.resolve(ok({ requests: [], complete: ALL })),
    ),
    activate: vi.fn<DirectoryRoles['activate']>(() =>
      Promise.resolve({ kind: 'accepted', requestId: 'request-1', status: 'Provisioned' }),
    ),
    deactivate: vi.fn<DirectoryRoles['deactivate']>(() =>
      Promise.resolve({ kind: 'accepted', requestId: 'request-2', status: 'Revoked' }),
    ),
    check: vi.fn<DirectoryRoles['check']>((_, orders) =>
      Promise.resolve(orders.map(() => ({ kind: 'accepted' }))),
    ),
    cancel: vi.fn<DirectoryRoles['cancel']>((_, requestId) =>
      Promise.resolve({ kind: 'accepted', requestId, status: 'Canceled' }),
    ),
    askForTime: vi.fn<DirectoryRoles['askForTime']>(() =>
      Promise.resolve({ kind: 'accepted', requestId: 'request-3', status: 'PendingAdminDecision' }),
    ),
  };
  const approvals = {
    readWaiting: vi.fn<Approvals['readWaiting']>(() => Promise.resolve(ok(waitingReading()))),
    readOne: vi.fn<Approvals['readOne']>(() =>
      Promise.resolve(ok({ kind: 'open', stepId: 'step-1', mine: true })),
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
  store.set('myRoles', { eligible: [ELIGIBLE], source: 'service', asOf: clock.now() });
  const access = {
    look: vi.fn<AccessProbe['look']>(() =>
      Promise.resolve(ok({ granted: ['User.Read'], tried: { 'own-roles': null }, approvalsThrough: null })),
    ),
  };
  const entra = { ...PLACE, auth, directory, roles, approvals, access };
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
  const { rolesCache, favourites, cached } = memoryCaches();
  return {
    clock,
    store,
    log: vi.fn(),
    entra,
    browser,
    journal,
    rolesCache,
    favourites,
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
  return { rolesCache, favourites, cached };
}

/** Lets everything that only waits for promises happen. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 100; i += 1) await Promise.resolve();
}
