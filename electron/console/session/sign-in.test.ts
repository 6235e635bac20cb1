import { describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { internalProblem, signInNeeded } from '../../../shared/domain/problems.ts';
import type { AuthProvider, Identity } from '../ports.ts';
import { restoreSession } from './restore-session.ts';
import { cancelSignIn, openSignInPage, signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { ELIGIBLE, MAREN, reading, settled, testWorld } from '../testing/test-world.ts';
import { SIGN_IN_LIMIT_MS } from './visit-sign-in-page.ts';

const cachedRoles = {
  eligible: [ELIGIBLE],
  active: [],
  requests: [],
  ended: [],
  expired: [],
  recents: [],
};

/** Signed out, with a provider that waits for the page until its signal ends it. */
function waiting() {
  const world = testWorld();
  world.running.identity = null;
  world.store.set('session', { state: 'signed-out', account: null });
  const seen: { reason?: unknown } = {};
  const finish: { as?: (r: Result<Identity>) => void } = {};
  const waitForPage: AuthProvider['signIn'] = async ({ openPage, signal }) => {
    await openPage('https://login.example/page');
    return new Promise((resolve) => {
      finish.as = resolve;
      signal.addEventListener('abort', () => {
        seen.reason = signal.reason;
        resolve(fail({ ...internalProblem(''), kind: signal.reason as 'cancelled' | 'timed-out' }));
      });
    });
  };
  world.entra.auth.signIn.mockImplementation(waitForPage);
  return { world, seen, finish, session: () => world.store.get('session') };
}

describe('signing in', () => {
  it('shows the five minutes, then the session', async () => {
    const { world, finish, session } = waiting();
    expect(signIn(world, { accountId: null }).ok).toBe(true);
    expect(session()).toMatchObject({
      state: 'signing-in',
      signIn: { endsAt: world.clock.now() + SIGN_IN_LIMIT_MS },
    });
    await settled();
    finish.as?.(ok(MAREN));
    await settled();
    expect(session()).toMatchObject({ state: 'signed-in', signIn: null, account: { tenantName: 'Contoso' } });
    expect(world.entra.roles.readMine).toHaveBeenCalledOnce();
  });

  it('ends by itself after five minutes and says so', async () => {
    const { world, seen, session } = waiting();
    signIn(world, { accountId: null });
    await settled();
    world.clock.advance(SIGN_IN_LIMIT_MS - 1);
    expect(seen.reason).toBeUndefined();
    world.clock.advance(1);
    await settled();
    expect(seen.reason).toBe('timed-out');
    expect(session()).toMatchObject({ state: 'signed-out', problem: { kind: 'timed-out' } });
  });

  it('can be cancelled, which is no failure', async () => {
    const { world, seen, session } = waiting();
    signIn(world, { accountId: null });
    await settled();
    cancelSignIn(world);
    await settled();
    expect(seen.reason).toBe('cancelled');
    expect(session()).toMatchObject({ state: 'signed-out', problem: null });
  });

  it('runs once at a time, and its page can be opened again', async () => {
    const { world } = waiting();
    signIn(world, { accountId: null });
    await settled();
    expect(signIn(world, { accountId: null })).toMatchObject({ ok: false, problem: { kind: 'in-flight' } });
    await openSignInPage(world);
    expect(world.browser.open.mock.calls).toEqual([
      ['https://login.example/page'],
      ['https://login.example/page'],
    ]);
  });

  it('without a connection says how to get one', () => {
    expect(signIn({ ...testWorld(), entra: null }, { accountId: null })).toMatchObject({
      ok: false,
      problem: { kind: 'not-connected' },
    });
  });
});

describe('the start', () => {
  it('takes up the last session without a page', async () => {
    const { world, session } = waiting();
    world.entra.auth.remembered.mockResolvedValue(MAREN);
    await restoreSession(world);
    expect(session().state).toBe('signed-in');
    expect(world.browser.open).not.toHaveBeenCalled();
  });

  it('shows why it could not', async () => {
    const { world, session } = waiting();
    world.entra.auth.remembered.mockResolvedValue(MAREN);
    world.entra.auth.token.mockResolvedValue(fail(signInNeeded()));
    await restoreSession(world);
    expect(session()).toMatchObject({ state: 'signed-out', problem: { kind: 'sign-in-needed' } });
    expect(world.entra.roles.readMine).not.toHaveBeenCalled();
  });

  it('shows what this device keeps before anybody was asked, and takes it away where they say no', async () => {
    const { world, session } = waiting();
    await world.rolesCache.save(MAREN, { ...cachedRoles, asOf: 7 });
    world.entra.auth.remembered.mockResolvedValue(MAREN);
    let answer: (r: Awaited<ReturnType<AuthProvider['token']>>) => void = () => undefined;
    world.entra.auth.token.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const restoring = restoreSession(world);
    await settled();
    expect(session().state).toBe('signed-in');
    expect(world.store.get('myRoles')).toMatchObject({ source: 'cache', asOf: 7, eligible: [ELIGIBLE] });
    expect(world.entra.auth.token).not.toHaveBeenCalled();
    world.running.window.tellPainted();
    await settled();
    answer(fail(signInNeeded()));
    await restoring;
    expect(session().state).toBe('signed-out');
    expect(world.store.get('myRoles').eligible).toEqual([]);
  });

  it('does not wait for ever for a window that paints nothing', async () => {
    const { world } = waiting();
    await world.rolesCache.save(MAREN, { ...cachedRoles, asOf: 7 });
    world.entra.auth.remembered.mockResolvedValue(MAREN);
    const restoring = restoreSession(world);
    await settled();
    expect(world.entra.roles.readMine).not.toHaveBeenCalled();
    world.clock.advance(5_000);
    await restoring;
    expect(world.entra.roles.readMine).toHaveBeenCalledOnce();
  });

  it('takes it away too where the service itself says that the session has ended', async () => {
    const { world, session } = waiting();
    await world.rolesCache.save(MAREN, { ...cachedRoles, asOf: 7 });
    world.entra.auth.remembered.mockResolvedValue(MAREN);
    world.entra.roles.readMine.mockResolvedValue(fail(signInNeeded()));
    world.running.window.tellPainted();
    await restoreSession(world);
    expect(session()).toMatchObject({ state: 'signed-out', problem: { kind: 'sign-in-needed' } });
    expect(world.store.get('myRoles').eligible).toEqual([]);
  });

  it('keeps what it shows where nobody could be asked', async () => {
    const { world, session } = waiting();
    await world.rolesCache.save(MAREN, { ...cachedRoles, asOf: 7 });
    world.entra.auth.remembered.mockResolvedValue(MAREN);
    const offline = fail({ ...internalProblem(''), kind: 'offline' as const });
    world.entra.auth.token.mockResolvedValue(offline);
    world.entra.roles.readMine.mockResolvedValue(offline);
    world.entra.approvals.readWaiting.mockResolvedValue(offline);
    world.running.window.tellPainted();
    await restoreSession(world);
    expect(session().state).toBe('signed-in');
    expect(world.store.get('myRoles')).toMatchObject({ source: 'cache', asOf: 7, eligible: [ELIGIBLE] });
    expect(world.store.get('health').offlineSince).toBe(world.clock.now());
  });
});

describe('signing out', () => {
  it('wipes the tokens and the screen, and keeps the journal', async () => {
    const world = testWorld();
    const { tenantId, objectId: principalId } = MAREN;
    const role = { roleDefinitionId: 'role', scopeId: '/', subject: null, justificationTag: '#' };
    await world.journal.begin({ id: 'before', at: 0, tenantId, principalId, action: 'activate', ...role });
    await world.rolesCache.save(MAREN, { ...cachedRoles, asOf: 7 });
    await signOut(world);
    expect(world.entra.auth.signOut).toHaveBeenCalledWith(MAREN);
    expect(await world.rolesCache.load(MAREN)).toBeNull();
    expect(world.store.get('myRoles').eligible).toEqual([]);
    expect(world.store.get('session')).toMatchObject({ state: 'signed-out', account: null });
    expect(world.journal.lines).toEqual(['begin before']);
  });

  it('does not show the sign-in page before the tokens are gone', async () => {
    const world = testWorld();
    let wiped: () => void = () => undefined;
    world.entra.auth.signOut.mockImplementation(() => new Promise((resolve) => (wiped = resolve)));
    const leaving = signOut(world);
    await settled();
    expect(world.store.get('session').state).toBe('signed-in');
    expect(world.running.identity).toBeNull();
    wiped();
    await leaving;
    expect(world.store.get('session').state).toBe('signed-out');
  });

  it('throws away what arrives for the one who left', async () => {
    const world = testWorld();
    const late = vi.fn();
    world.entra.roles.readMine.mockImplementation(async () => {
      await signOut(world);
      late();
      return ok(reading({ eligible: [] }));
    });
    const { readMyRoles } = await import('../reading/read-my-roles.ts');
    await readMyRoles(world);
    expect(late).toHaveBeenCalled();
    expect(world.store.get('myRoles').source).toBe('none');
  });

  it('lets the next person’s reading begin at once', async () => {
    const world = testWorld();
    let first: (r: Awaited<ReturnType<typeof world.entra.roles.readMine>>) => void = () => undefined;
    world.entra.roles.readMine.mockImplementationOnce(() => new Promise((resolve) => (first = resolve)));
    const { readMyRoles } = await import('../reading/read-my-roles.ts');
    const { enterSession } = await import('./enter-session.ts');
    const old = readMyRoles(world);
    await signOut(world);
    await enterSession(world, { ...MAREN, key: 'leila', objectId: '22222222-2222-4222-8222-222222222222' });
    expect(world.entra.roles.readMine).toHaveBeenCalledTimes(2);
    expect(world.store.get('myRoles')).toMatchObject({ source: 'service', reading: false });
    first(ok(reading({ eligible: [] })));
    await old;
    expect(world.store.get('myRoles').eligible).toHaveLength(1);
  });
});
