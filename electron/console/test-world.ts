import { vi } from 'vitest';
import { fail, ok } from '../../shared/contract/result.ts';
import { signInNeeded } from '../../shared/domain/problems.ts';
import type { ActiveRole, EligibleRole } from '../../shared/contract/my-roles.ts';
import type {
  AuthProvider,
  DirectoryRoles,
  Identity,
  Journal,
  JournalIntent,
  MyRolesReading,
} from './ports.ts';
import { createStore } from './store.ts';
import { testClock } from './test-clock.ts';
import { nothingRunning } from './world.ts';

/** A person of the tests. */
export const MAREN: Identity = {
  key: 'maren@contoso',
  name: 'Maren Okafor',
  upn: 'maren.okafor@contoso.com',
  objectId: '11111111-1111-4111-8111-111111111111',
  tenantId: '99999999-9999-4999-8999-999999999999',
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
  asks: { maximum: 'PT8H', justification: true, ticket: false, mfa: false, context: null, approval: false },
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
  ...over,
});

/** A reading that got everything. */
export const reading = (over: Partial<MyRolesReading> = {}): MyRolesReading => ({
  coverage: [{ plane: 'entra-roles', state: 'complete', reason: null }],
  eligible: [ELIGIBLE],
  active: [],
  requests: [],
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

/** A world of fakes, signed in as Maren with one eligible role on screen. Each fake answers well until told otherwise. */
export function testWorld() {
  const clock = testClock();
  const store = createStore(clock);
  const roles = {
    readMine: vi.fn<DirectoryRoles['readMine']>(() => Promise.resolve(ok(reading()))),
    ownRequests: vi.fn<DirectoryRoles['ownRequests']>(() =>
      Promise.resolve(ok({ requests: [], complete: true })),
    ),
    activate: vi.fn<DirectoryRoles['activate']>(() =>
      Promise.resolve({ kind: 'accepted', requestId: 'request-1', status: 'Provisioned' }),
    ),
    deactivate: vi.fn<DirectoryRoles['deactivate']>(() =>
      Promise.resolve({ kind: 'accepted', requestId: 'request-2', status: 'Revoked' }),
    ),
  };
  const auth = {
    signIn: vi.fn<AuthProvider['signIn']>(() => Promise.resolve(ok(MAREN))),
    restore: vi.fn<AuthProvider['restore']>(() => Promise.resolve(ok(null))),
    token: vi.fn<AuthProvider['token']>(() => Promise.resolve(fail(signInNeeded()))),
    signOut: vi.fn<AuthProvider['signOut']>(() => Promise.resolve()),
  };
  const { name, upn, objectId, tenantId } = MAREN;
  const account = { name, upn, objectId, tenantId, tenantName: 'Contoso', tenantDomain: 'contoso.com' };
  const directory = { whoAmI: vi.fn(() => Promise.resolve(ok(account))) };
  const browser = { open: vi.fn(() => Promise.resolve(ok(null))) };
  const journal = memoryJournal();
  const running = nothingRunning();
  let ids = 0;
  const newId = (): string => `intent-${(ids += 1)}`;
  running.identity = MAREN;
  store.set('session', { state: 'signed-in', account });
  store.set('myRoles', { eligible: [ELIGIBLE], source: 'service', asOf: clock.now() });
  return { clock, store, log: vi.fn(), entra: { auth, directory, roles }, browser, journal, running, newId };
}

/** Lets everything that only waits for promises happen. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
}
