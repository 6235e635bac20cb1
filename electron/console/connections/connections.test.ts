import { describe, expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import { fail, ok } from '../../../shared/contract/result.ts';
import { connectionId } from '../../../shared/domain/connections/connection-id.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { activate } from '../activate.ts';
import { switchAccount } from '../session/switch-account.ts';
import { readPerson } from '../session/enter-session.ts';
import { signIn } from '../session/sign-in.ts';
import type { Entra } from '../connection-ports.ts';
import type { Written } from '../ports.ts';
import { LEILA, MAREN, reading, settled } from '../testing/test-world.ts';
import { createWorld } from '../world.ts';
import { connect, switchConnection } from './connect.ts';
import { forgetConnection } from './forget-connection.ts';
import { lookUpTenant } from './look-up-tenant.ts';
import { policyAgainst } from './may-connect.ts';
import { openConnections } from './open-connections.ts';
import { ACTIVATION, FABRIKAM, twoTenants } from '../testing/test-two-tenants.ts';

describe('connecting to another tenant', () => {
  it('takes everything of the one before off the screen, and keeps the connection', async () => {
    const { world, contoso } = twoTenants();
    expect(await connect(world, FABRIKAM)).toEqual(ok({}));
    expect(world.store.get('session')).toMatchObject({
      state: 'signed-out',
      connection: FABRIKAM,
      account: null,
      accounts: [],
    });
    expect(world.store.get('myRoles')).toEqual(INITIAL_SLICES.myRoles);
    const id = connectionId(FABRIKAM);
    expect(world.store.get('connections')).toMatchObject({ currentId: id, from: 'saved' });
    expect(contoso.connectionsFile.save).toHaveBeenLastCalledWith(
      [{ id, tenantName: null, connection: FABRIKAM, usedAt: world.clock.now() }],
      id,
    );
  });

  it('puts whoever was signed in there last on screen', async () => {
    const { world, other } = twoTenants();
    other.entra.auth.remembered.mockResolvedValue(LEILA);
    other.entra.directory.whoAmI.mockReturnValue(new Promise(() => undefined));
    await connect(world, FABRIKAM);
    await settled();
    expect(world.store.get('session')).toMatchObject({
      state: 'signed-in',
      account: { name: 'Leila Haddani' },
    });
    expect(other.entra.roles.readMine).toHaveBeenCalledWith(LEILA);
  });

  it('leaves an activation that is on its way to the tenant it was sent to', async () => {
    const { world, contoso, other } = twoTenants();
    let answer: (written: Written) => void = () => undefined;
    contoso.entra.roles.activate.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const asked = activate(world, ACTIVATION);
    await settled();
    await connect(world, FABRIKAM);
    answer({ kind: 'unknown', problem: internalProblem('lost') });
    expect(await asked).toMatchObject({ ok: true, value: { outcome: 'unknown' } });
    contoso.clock.advance(10_000);
    await settled();
    // The lost answer is looked for where it was asked, whoever is on screen now.
    expect(contoso.entra.roles.ownRequests).toHaveBeenCalledWith(MAREN, 'entra-roles');
    expect(other.entra.roles.ownRequests).not.toHaveBeenCalled();
  });

  it('ends a visit to the sign-in page of the one before, and nobody who comes from it gets on screen', async () => {
    const { world, contoso } = twoTenants();
    // Their answer was on its way when the visit was ended.
    contoso.entra.auth.signIn.mockImplementation(
      ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(ok(MAREN)))),
    );
    signIn(world, { accountId: null });
    await connect(world, FABRIKAM);
    await settled();
    expect(world.running.signIn).toBeNull();
    expect(world.store.get('session')).toMatchObject({
      state: 'signed-out',
      account: null,
      connection: FABRIKAM,
    });
  });

  it('does not let a switch of accounts that was under way finish on it', async () => {
    const { world, contoso } = twoTenants();
    let prove: (result: Awaited<ReturnType<typeof contoso.entra.auth.token>>) => void = () => undefined;
    contoso.entra.auth.accounts.mockResolvedValue([MAREN, LEILA]);
    contoso.entra.auth.token.mockImplementation(() => new Promise((resolve) => (prove = resolve)));
    const switching = switchAccount(world, { accountId: LEILA.key });
    await settled();
    await connect(world, FABRIKAM);
    prove(fail(internalProblem('late')));
    await switching;
    expect(world.store.get('session')).toMatchObject({ account: null, connection: FABRIKAM });
  });

  it('comes back to the first by its id, and tells a connection it does not know', async () => {
    const { world, contoso } = twoTenants();
    contoso.entra.auth.remembered.mockResolvedValue(MAREN);
    await connect(world, contoso.entra.connection);
    await connect(world, FABRIKAM);
    const id = connectionId(contoso.entra.connection);
    expect(await switchConnection(world, { id })).toEqual(ok({}));
    expect(world.store.get('session')).toMatchObject({ account: { name: 'Maren Okafor' } });
    expect(world.store.get('connections').saved.map((s) => s.connection.tenant)).toEqual([
      'contoso.com',
      'fabrikam.com',
    ]);
    expect(await switchConnection(world, { id: 'gone' })).toMatchObject({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });

  it('learns what the tenant is called from the first who may read it', async () => {
    const { world, contoso } = twoTenants();
    contoso.entra.auth.remembered.mockResolvedValue(MAREN);
    await connect(world, contoso.entra.connection);
    await settled();
    expect(world.store.get('connections').saved).toMatchObject([{ tenantName: 'Contoso' }]);
  });
});

it.each(['arguments', 'policy'] as const)(
  'a connection that came by %s is one to come back to',
  async (from) => {
    const { contoso, world } = twoTenants();
    world.store.set('connections', { from });
    world.store.set('session', { connection: contoso.entra.connection });
    await readPerson(world, MAREN);
    const id = connectionId(contoso.entra.connection);
    expect(world.store.get('connections')).toMatchObject({
      currentId: id,
      saved: [{ id, tenantName: 'Contoso', connection: contoso.entra.connection }],
    });
  },
);

it('a demo’s own connection is not kept', async () => {
  const { contoso, world } = twoTenants();
  world.store.set('connections', { from: 'demo' });
  world.store.set('session', { connection: contoso.entra.connection });
  await readPerson(world, MAREN);
  expect(contoso.connectionsFile.save).not.toHaveBeenCalled();
});

it('the same person in the same tenant through another application stays when one is forgotten', async () => {
  const { contoso, other } = twoTenants();
  const twin = { ...contoso.entra.connection, clientId: FABRIKAM.clientId };
  const entraOfTwin: Entra = { ...other.entra, connection: twin };
  contoso.connector.connect.mockImplementation((c) =>
    c.clientId === twin.clientId ? entraOfTwin : contoso.entra,
  );
  const both = createWorld(contoso);
  other.entra.auth.accounts.mockResolvedValue([MAREN]);
  other.entra.auth.remembered.mockResolvedValue(MAREN);
  await connect(both, contoso.entra.connection);
  await connect(both, twin);
  await settled();
  await both.rolesCache.save(MAREN, { ...INITIAL_SLICES.myRoles, asOf: 1 });
  await forgetConnection(both, { id: connectionId(contoso.entra.connection) });
  expect(contoso.entra.auth.signOut).toHaveBeenCalledWith(MAREN);
  expect(await activate(both, ACTIVATION)).toMatchObject({ ok: true });
  expect(other.entra.roles.activate).toHaveBeenCalledOnce();
  expect(contoso.cached.size).toBe(1);
});

it('a saved connection of a cloud this build does not have is neither used nor offered', async () => {
  const { world, contoso } = twoTenants();
  const demo = {
    id: 'demo',
    tenantName: null,
    connection: { ...FABRIKAM, cloud: 'demo' as const },
    usedAt: 1,
  };
  contoso.connectionsFile.load.mockResolvedValue({ saved: [demo], lastId: 'demo', problem: null });
  await openConnections(world, {
    policy: { state: 'absent' },
    given: { connection: null, cloud: null, tenant: null, clientId: null, tier: null, wrong: [] },
    seam: null,
  });
  expect(world.store.get('connections').saved).toEqual([]);
  expect(world.store.get('session').connection).toBeNull();
});

describe('a machine’s policy', () => {
  const policy = {
    state: 'applied' as const,
    place: '/etc/pim-desk/policy.json',
    fixes: { cloud: 'global' as const, tenant: 'contoso.com' },
    settings: {},
    othersAllowed: false,
  };

  it('is what decides: nothing else can be connected to, or asked about', async () => {
    const { world } = twoTenants();
    world.store.set('connections', { policy });
    expect(await connect(world, FABRIKAM)).toMatchObject({
      ok: false,
      problem: { kind: 'blocked-by-policy' },
    });
    expect(await lookUpTenant(world, { cloud: 'china', tenant: 'contoso.cn' })).toMatchObject({
      ok: false,
      problem: { kind: 'blocked-by-policy' },
    });
    expect(world.store.get('session').account?.name).toBe('Maren Okafor');
    expect(await connect(world, { ...FABRIKAM, tenant: 'CONTOSO.com' })).toEqual(ok({}));
  });

  it('that sets a tenant has no other one asked about, in the same cloud either', async () => {
    const { world, contoso } = twoTenants();
    world.store.set('connections', { policy });
    expect(await lookUpTenant(world, { cloud: 'global', tenant: 'fabrikam.com' })).toMatchObject({
      ok: false,
      problem: { kind: 'blocked-by-policy' },
    });
    expect(contoso.connector.lookUp).not.toHaveBeenCalled();
    await lookUpTenant(world, { cloud: 'global', tenant: 'Contoso.com' });
    world.store.set('connections', { policy: { ...policy, othersAllowed: true } });
    await lookUpTenant(world, { cloud: 'china', tenant: 'fabrikam.cn' });
    expect(contoso.connector.lookUp.mock.calls).toEqual([
      ['global', 'Contoso.com'],
      ['china', 'fabrikam.cn'],
    ]);
  });

  it('that sets an application without a cloud means the global one', async () => {
    const { world } = twoTenants();
    const { tenant, clientId } = FABRIKAM;
    await openConnections(world, {
      policy: {
        state: 'read',
        place: '/etc/pim-desk/policy.json',
        fixes: { tenant, clientId },
        settings: {},
        othersAllowed: false,
        ignored: [],
      },
      given: { connection: null, cloud: null, tenant: null, clientId: null, tier: null, wrong: [] },
      seam: null,
    });
    expect(world.store.get('session').connection).toEqual(FABRIKAM);
    const blocked = { ok: false, problem: { kind: 'blocked-by-policy' } };
    expect(await connect(world, { ...FABRIKAM, cloud: 'china' })).toMatchObject(blocked);
    expect(await lookUpTenant(world, { cloud: 'china', tenant })).toMatchObject(blocked);
  });

  it('that sets a tier is what a connection is used with, whichever it was saved or asked for with', async () => {
    const { world } = twoTenants();
    world.store.set('connections', { policy: { ...policy, fixes: { tier: 'auditor' } } });
    expect(await connect(world, FABRIKAM)).toEqual(ok({}));
    expect(world.store.get('session').connection).toEqual({ ...FABRIKAM, tier: 'auditor' });
    expect(world.store.get('connections').saved).toMatchObject([{ connection: { tier: 'auditor' } }]);
  });

  it('that sets a tier has nothing against a connection of another: it is laid over it', () => {
    const tier = { ...policy, fixes: { tier: 'auditor' as const } };
    expect(policyAgainst(tier, FABRIKAM)).toBeNull();
    expect(policyAgainst({ ...tier, fixes: { ...policy.fixes, tier: 'auditor' } }, FABRIKAM)).toMatchObject({
      kind: 'blocked-by-policy',
    });
  });

  it('that cannot be read stops every connection: nobody knows what it says', async () => {
    const { world } = twoTenants();
    await openConnections(world, {
      policy: { state: 'unreadable', place: '/etc/pim-desk/policy.json', why: 'EACCES' },
      given: {
        connection: null,
        cloud: null,
        tenant: 'contoso.com',
        clientId: FABRIKAM.clientId,
        tier: null,
        wrong: [],
      },
      seam: null,
    });
    expect(world.store.get('session').connection).toBeNull();
    expect(world.entra).toBeNull();
    expect(world.store.get('connections').policy.state).toBe('unreadable');
    expect(await connect(world, FABRIKAM)).toMatchObject({
      ok: false,
      problem: { kind: 'blocked-by-policy' },
    });
  });
});

it('a cloud this build does not have is refused', async () => {
  const { world } = twoTenants();
  expect(await connect(world, { ...FABRIKAM, cloud: 'demo' })).toMatchObject({
    ok: false,
    problem: { kind: 'invalid-input' },
  });
});

it('forgetting the connection on screen signs everybody out of it and wipes what was kept', async () => {
  const { world, contoso } = twoTenants();
  contoso.entra.auth.remembered.mockResolvedValue(MAREN);
  await connect(world, contoso.entra.connection);
  await settled();
  contoso.cached.set('unrelated', { ...INITIAL_SLICES.myRoles, asOf: 1 });
  await world.rolesCache.save(MAREN, { ...reading(), ...INITIAL_SLICES.myRoles, asOf: 1 });
  expect(await forgetConnection(world, { id: connectionId(contoso.entra.connection) })).toEqual(ok({}));
  expect(contoso.entra.auth.signOut).toHaveBeenCalledWith(MAREN);
  expect([...contoso.cached.keys()]).toEqual(['unrelated']);
  expect(world.store.get('connections')).toMatchObject({ saved: [], currentId: null, from: 'none' });
  expect(world.store.get('session')).toMatchObject({ state: 'signed-out', connection: null, account: null });
});

it('says that a connection could not be kept', async () => {
  const { world, contoso } = twoTenants();
  contoso.connectionsFile.save.mockResolvedValue(fail(internalProblem('disk full')));
  await connect(world, FABRIKAM);
  expect(world.store.get('connections').problem).toMatchObject({ detail: 'disk full' });
});
