import { describe, expect, it } from 'vitest';
import { CLOUDS, type Cloud, type Connection } from '../../shared/contract/connection.ts';
import type { WaitingRequest } from '../../shared/contract/approvals.ts';
import { PLANES } from '../../shared/contract/my-roles.ts';
import { membershipScope } from '../../shared/domain/planes.ts';
import { CLOUD_FACTS } from '../../shared/domain/clouds.ts';
import { ok } from '../../shared/contract/result.ts';
import type { Entra } from '../console/connection-ports.ts';
import type { Identity, Network } from '../console/ports.ts';
import { hostsOf } from './clouds.ts';
import { createConnector } from './connector.ts';
import { scriptedService, type ScriptedPerson } from './test-sign-in-service.ts';
import { rememberedText } from './test-tenant.ts';

const CONTOSO = '99999999-9999-4999-8999-999999999999';
const FABRIKAM = '22222222-2222-4222-8222-222222222222';
const CLIENT = '44444444-4444-4444-8444-444444444444';
const PRIYA: ScriptedPerson = {
  name: 'Priya Raman',
  upn: 'priya@fabrikam.com',
  objectId: '11111111-1111-4111-8111-111111111111',
  tenantId: FABRIKAM,
  home: { objectId: '11111111-1111-4111-8111-111111111111', tenantId: FABRIKAM },
};
const AS_GUEST = { ...PRIYA, objectId: '33333333-3333-4333-8333-333333333333', tenantId: CONTOSO };
const REAL = CLOUDS.filter((cloud) => cloud !== 'demo');
const at = (cloud: Cloud, tenant = CONTOSO, tier: Connection['tier'] = 'approver'): Connection => ({
  cloud,
  tenant,
  clientId: CLIENT,
  tier,
});

/** A connector whose networks note for which origins they were made, and what went through them. */
function place(network: Network = () => Promise.reject(new Error('nothing is called here'))) {
  const networks: { readonly origins: ReadonlySet<string>; readonly urls: string[] }[] = [];
  const named: { name: string; partition: string }[] = [];
  const probed: { readonly url: string; readonly origins: ReadonlySet<string> }[] = [];
  const kept = new Map<string, ReturnType<typeof rememberedText>>();
  const create = () =>
    createConnector({
      networkFor: (origins) => {
        const made = { origins, urls: [] as string[] };
        networks.push(made);
        return (request) => {
          made.urls.push(request.url);
          return network(request);
        };
      },
      probe: (url, origins) => {
        probed.push({ url, origins });
        return Promise.resolve({ answer: ok({ serverTime: null, ms: 1 }), proxy: null, certificate: null });
      },
      clock: { now: Date.now, after: () => () => undefined, onJump: () => undefined },
      deviceNow: Date.now,
      log: () => undefined,
      newId: () => crypto.randomUUID(),
      observe: () => undefined,
      texts: (name, partition) => {
        named.push({ name, partition });
        const text = kept.get(name) ?? rememberedText();
        kept.set(name, text);
        return text;
      },
    });
  return { create, connector: create(), networks, named, probed };
}

/** A request for membership of a group, of which there is more to ask than of one for a role. */
const WAITING: WaitingRequest = {
  requestId: CLIENT,
  role: { definitionId: CLIENT, name: 'x', description: '', privilege: 'none' },
  scope: membershipScope('member'),
  requestor: { id: CLIENT, name: null, upn: null },
  own: false,
  justification: '',
  ticket: null,
  duration: null,
  startsAt: null,
  createdAt: null,
  decideBy: null,
  asks: null,
};

/** Everything a connection can be asked for; what comes of it does not matter here. */
async function askEverything(entra: Entra, who: Identity) {
  const target = { roleDefinitionId: CLIENT, scopeId: '/' };
  const order = { ...target, duration: 'PT1H', startsAt: null, justification: 'x', ticket: null };
  await entra.auth.token(who, { fresh: true });
  await entra.directory.whoAmI(who);
  await entra.roles.readMine(who);
  await Promise.all(PLANES.map((plane) => entra.roles.ownRequests(who, plane)));
  const membership = { ...order, scopeId: 'member' };
  await entra.roles.check(who, [order, membership]);
  await entra.roles.activate(who, order);
  await entra.roles.activate(who, membership);
  await entra.roles.deactivate(who, target);
  await entra.roles.cancel(who, { requestId: CLIENT, plane: 'entra-roles' });
  await entra.approvals.readWaiting(who);
  await entra.approvals.readPast(who);
  await entra.approvals.readSome(
    who,
    PLANES.map((plane) => ({ plane, approvalId: CLIENT })),
  );
  const decision = { approvalId: CLIENT, stepId: CLIENT, decision: 'deny', justification: 'x' } as const;
  const decisions = PLANES.flatMap((plane) => [
    { ...decision, plane },
    { ...decision, plane },
  ]);
  await Promise.all(decisions.map((one) => entra.approvals.decide(who, one)));
  await entra.approvals.decideMany(who, decisions);
  await entra.approvals.readCard(who, WAITING, [CLIENT]);
  await entra.access.look(who);
}

describe('the connector', () => {
  it('offers the clouds there are, and the demo only where it was brought', () => {
    expect(place().connector.offered).toEqual(['global', 'us-gov-l4', 'us-gov-dod', 'china']);
    expect(() => place().connector.connect(at('demo'))).toThrow('demo build');
  });

  it('answers the same connection with the same object', () => {
    const { connector, networks } = place();
    const first = connector.connect(at('global', 'contoso.com'));
    expect(connector.connect(at('global', 'Contoso.com'))).toBe(first);
    expect(connector.connect(at('global', 'fabrikam.com'))).not.toBe(first);
    expect(networks).toHaveLength(2);
  });

  it('changes nothing but the consent with the tier', () => {
    const { connector, networks, named } = place();
    const approver = connector.connect(at('global'));
    const auditor = connector.connect(at('global', CONTOSO, 'auditor'));
    expect(auditor.connection.tier).toBe('auditor');
    expect(auditor.auth).toBe(approver.auth);
    expect(auditor.roles).toBe(approver.roles);
    expect(auditor.consentLink).not.toBe(approver.consentLink);
    expect(networks).toHaveLength(1);
    expect(named).toHaveLength(2);
  });

  it('keeps each connection’s tokens in a file of its own, whose name says nothing', () => {
    const { connector, named } = place();
    for (const cloud of REAL)
      for (const tenant of ['contoso.com', CONTOSO]) connector.connect(at(cloud, tenant));
    expect(new Set(named.map(({ name }) => name)).size).toBe(REAL.length * 2 * 2);
    expect(new Set(named.map(({ partition }) => partition)).size).toBe(REAL.length * 2);
    for (const { name } of named) expect(name).toMatch(/^(tokens|last-account)-[0-9a-f]{16}$/);
  });
});

describe.each(REAL)('a connection to %s', (cloud) => {
  const hosts = hostsOf(cloud, undefined);
  const own = [hosts.login, hosts.graph].sort();

  it('knows its own sign-in and Graph hosts, and asks nobody else for anything', async () => {
    const service = scriptedService(hosts);
    const { connector, networks } = place(service.network);
    const entra = connector.connect(at(cloud));
    const signedIn = await entra.auth.signIn(service.visit(AS_GUEST));
    if (!signedIn.ok) throw new Error(JSON.stringify(signedIn.problem));
    await askEverything(entra, signedIn.value);
    await connector.connect(at(cloud, CONTOSO, 'auditor')).access.look(signedIn.value);

    expect(networks).toHaveLength(1);
    const [network] = networks;
    expect([...(network?.origins ?? [])].sort()).toEqual(own);
    const called = new Set(network?.urls.map((url) => new URL(url).origin));
    expect([...called].sort()).toEqual(own);
    expect(new Set(service.pages.map((page) => new URL(page).origin))).toEqual(new Set([hosts.login]));
  });

  it('sends the browser nowhere but to its own sign-in pages', () => {
    const entra = place().connector.connect(at(cloud));
    expect(entra.pages).toEqual([hosts.login]);
    expect(new URL(entra.consentLink).origin).toBe(hosts.login);
    const others = REAL.filter((other) => CLOUD_FACTS[other].login !== hosts.login);
    for (const other of others) {
      expect(entra.pages).not.toContain(CLOUD_FACTS[other].login);
      expect(entra.consentLink).not.toContain(new URL(CLOUD_FACTS[other].graph).host);
    }
  });

  it('looks tenants up, and tries hosts, of this cloud alone', async () => {
    const { connector, networks, probed } = place(() =>
      Promise.resolve({ ok: false, problem: { reason: 'cut-off', detail: '' } }),
    );
    await connector.lookUp(cloud, 'contoso.com');
    expect(networks.map(({ origins }) => [...origins])).toEqual([[hosts.login]]);
    expect(new URL(networks[0]?.urls[0] ?? '').origin).toBe(hosts.login);
    const report = await connector.checkNetwork(cloud);
    const tried = report.hosts
      .filter(({ state }) => state === 'reached')
      .map(({ host }) => `https://${host}`);
    expect(tried.sort()).toEqual(own);
    expect(probed.map(({ url }) => new URL(url).origin).sort()).toEqual(own);
    for (const { origins } of probed) expect([...origins].sort()).toEqual(own);
  });
});

describe('a guest’s two tenants', () => {
  it('never mix: who is signed in to one is nobody in the other, now and in the next run', async () => {
    const service = scriptedService(hostsOf('global', undefined));
    const { create, connector, networks } = place(service.network);
    const [home, away] = [
      connector.connect(at('global', FABRIKAM)),
      connector.connect(at('global', CONTOSO)),
    ];
    const guest = await away.auth.signIn(service.visit(AS_GUEST));
    expect(await home.auth.accounts()).toEqual([]);
    expect(await home.auth.remembered()).toBeNull();
    const employee = await home.auth.signIn(service.visit(PRIYA));
    if (!guest.ok || !employee.ok) throw new Error('nobody signed in');

    const next = create();
    const [homeNext, awayNext] = [next.connect(at('global', FABRIKAM)), next.connect(at('global', CONTOSO))];
    expect(await homeNext.auth.accounts()).toEqual([employee.value]);
    expect(await awayNext.auth.accounts()).toEqual([guest.value]);
    expect(await awayNext.auth.token(guest.value, { fresh: true })).toMatchObject({
      value: { tenantId: CONTOSO, objectId: AS_GUEST.objectId },
    });
    expect(await homeNext.auth.token(guest.value)).toMatchObject({ ok: false });

    await homeNext.auth.signOut(employee.value);
    expect(await awayNext.auth.accounts()).toEqual([guest.value]);
    const tenants = networks.map(
      ({ urls }) => new Set(urls.map((url) => new URL(url).pathname.split('/')[1])),
    );
    expect(tenants.map((set) => set.size <= 1)).toEqual(tenants.map(() => true));
  });
});
