import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXABLE, machinePolicy, type Connection, type SavedConnection } from '../../contract/connection.ts';
import {
  chooseConnection,
  type ArgumentsGiven,
  type PolicyFound,
  type StartedWith,
} from './choose-connection.ts';
import { connectionId } from './connection-id.ts';

const ID = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
const of = (tenant: string, digit: number, some: Partial<Connection> = {}): Connection => ({
  cloud: 'global',
  tenant,
  clientId: ID(digit),
  tier: 'requestor',
  ...some,
});
const CONTOSO = of('contoso.com', 1, { tier: 'approver' });
const FABRIKAM = of('fabrikam.com', 2);
const DEMO = of('demo.test', 9, { cloud: 'demo' });
const save = (connection: Connection, tenantName: string | null, usedAt: number): SavedConnection => ({
  id: connectionId(connection),
  tenantName,
  connection,
  usedAt,
});
const SAVED = [save(CONTOSO, 'Contoso', 1), save(FABRIKAM, 'Fabrikam', 2)];

const NOTHING_GIVEN: ArgumentsGiven = {
  connection: null,
  cloud: null,
  tenant: null,
  clientId: null,
  tier: null,
  wrong: [],
};
const given = (some: Partial<ArgumentsGiven>): ArgumentsGiven => ({ ...NOTHING_GIVEN, ...some });
const policy = (some: Partial<Extract<PolicyFound, { state: 'read' }>> = {}): PolicyFound => ({
  state: 'read',
  place: '/etc/pim-desk/policy.json',
  fixes: {},
  settings: {},
  othersAllowed: true,
  ignored: [],
  ...some,
});
const choose = (some: Partial<StartedWith> = {}) =>
  chooseConnection({
    policy: { state: 'absent' },
    given: NOTHING_GIVEN,
    saved: SAVED,
    lastId: connectionId(CONTOSO),
    seam: null,
    ...some,
  });

describe('at start', () => {
  it('without anything said the connection last used is on screen', () => {
    expect(choose()).toEqual({
      connection: CONTOSO,
      from: 'saved',
      currentId: connectionId(CONTOSO),
      policy: { state: 'absent', place: null, fixes: {}, settings: {}, othersAllowed: true },
      problem: null,
    });
  });

  it('a policy’s preferences are kept with it; of one that cannot be read there are none', () => {
    const read = policy({ settings: { notifications: 'no-names' } });
    expect(choose({ policy: read }).policy.settings).toEqual({ notifications: 'no-names' });
    const unreadable = { state: 'unreadable', place: '/etc/x', why: 'no JSON' } as const;
    expect(choose({ policy: unreadable }).policy).toMatchObject({ state: 'unreadable', settings: {} });
  });

  it('nothing is on screen where it was left, or was never made', () => {
    const nothing = { connection: null, from: 'none', currentId: null, problem: null };
    expect(choose({ lastId: null })).toMatchObject(nothing);
    expect(choose({ lastId: null, saved: [] })).toMatchObject(nothing);
  });

  it('a demo’s own connection comes last', () => {
    expect(choose({ seam: DEMO })).toMatchObject({ connection: CONTOSO, from: 'saved' });
    expect(choose({ seam: DEMO, lastId: null })).toMatchObject({
      connection: DEMO,
      from: 'demo',
      currentId: null,
    });
  });
});

describe('the command line', () => {
  it('beats what was used last', () => {
    const named = given({ tenant: 'northwind.com', clientId: ID(3) });
    expect(choose({ given: named })).toMatchObject({
      connection: of('northwind.com', 3),
      from: 'arguments',
      currentId: null,
      problem: null,
    });
  });

  it.each([connectionId(FABRIKAM), 'fabrikam.com', 'FABRIKAM'])('finds a saved connection by %s', (name) => {
    expect(choose({ given: given({ connection: name }) })).toMatchObject({
      connection: FABRIKAM,
      from: 'arguments',
      currentId: connectionId(FABRIKAM),
      problem: null,
    });
  });

  it('can take a saved connection, or the last one, for another tier', () => {
    expect(choose({ given: given({ connection: 'fabrikam', tier: 'auditor' }) }).connection).toEqual({
      ...FABRIKAM,
      tier: 'auditor',
    });
    expect(choose({ given: given({ tier: 'auditor' }) })).toMatchObject({
      connection: { ...CONTOSO, tier: 'auditor' },
      from: 'saved',
    });
  });

  it.each([
    ['a name nobody saved', { connection: 'northwind' }, 'not-found', '“northwind”'],
    [
      'a malformed value',
      { tenant: 'northwind.com', wrong: ['--client-id'] },
      'invalid-input',
      '--client-id',
    ],
    ['half of what is needed', { tenant: 'northwind.com' }, 'invalid-input', 'without --client-id'],
    ['the cloud alone', { cloud: 'china' as const }, 'invalid-input', 'without --tenant and --client-id'],
  ])('with %s connects to nothing else instead', (_, some, kind, named) => {
    const chosen = choose({ given: given(some), seam: DEMO });
    expect(chosen).toMatchObject({ connection: null, from: 'none', problem: { kind } });
    expect(chosen.problem?.title).toContain(named);
  });

  it('that is wrong says what would be right, where that is known', () => {
    const wrong = ['--tier takes one of requestor, auditor', '--cloud'];
    expect(choose({ given: given({ wrong }) }).problem).toMatchObject({
      title: 'PIM Desk was started with a wrong --tier and --cloud.',
      advice: '--tier takes one of requestor, auditor. Start it again with that mended, or connect here.',
    });
  });

  it('with a name that two connections have asks which', () => {
    const twice = [...SAVED, save(of('contoso.com', 5), 'Contoso', 3)];
    const chosen = choose({ saved: twice, given: given({ connection: 'contoso.com' }) });
    expect(chosen).toMatchObject({ connection: null, problem: { kind: 'invalid-input' } });
    expect(chosen.problem?.detail?.split('\n')).toEqual([twice[0]?.id, twice[2]?.id]);
  });
});

describe('this machine’s policy', () => {
  const whole = policy({
    fixes: { cloud: 'global', tenant: 'contoso.com', clientId: ID(1), tier: 'auditor' },
  });

  it.each([false, true])(
    'with a tenant and a client id is a connection: the cloud and the tier it leaves out are set too (others allowed: %s)',
    (othersAllowed) => {
      const pair = policy({ fixes: { tenant: 'contoso.com', clientId: ID(1) }, othersAllowed });
      const elsewhere = { ...CONTOSO, cloud: 'china' as const };
      const chosen = choose({
        policy: pair,
        saved: [save(elsewhere, 'Contoso', 9)],
        lastId: connectionId(elsewhere),
      });
      expect(chosen).toMatchObject({ connection: of('contoso.com', 1), from: 'policy', problem: null });
      expect(chosen.policy.fixes).toEqual(of('contoso.com', 1));
      const asked = choose({ policy: pair, given: given({ cloud: 'china', tier: 'administrator' }) });
      expect(asked).toMatchObject({
        connection: of('contoso.com', 1),
        problem: { kind: 'blocked-by-policy' },
      });
      expect(asked.problem?.title).toContain('--cloud and --tier');
    },
  );

  it('with one of the two alone leaves cloud and tier free', () => {
    const china = { ...CONTOSO, cloud: 'china' as const };
    const chosen = choose({
      policy: policy({ fixes: { tenant: 'contoso.com' } }),
      saved: [save(china, 'Contoso', 9)],
      lastId: connectionId(china),
    });
    expect(chosen.connection).toEqual(china);
    expect(chosen.policy.fixes).toEqual({ tenant: 'contoso.com' });
  });

  it('beats the command line, and says so', () => {
    const chosen = choose({ policy: whole, given: given({ tenant: 'fabrikam.com', clientId: ID(2) }) });
    expect(chosen).toMatchObject({
      connection: of('contoso.com', 1, { tier: 'auditor' }),
      from: 'policy',
      problem: { kind: 'blocked-by-policy' },
    });
    expect(chosen.problem?.title).toContain('--tenant and --client-id');
  });

  it('says nothing where the command line agrees', () => {
    const agreeing = given({ tenant: 'CONTOSO.com', clientId: ID(1) });
    expect(choose({ policy: whole, given: agreeing })).toMatchObject({ from: 'policy', problem: null });
  });

  it('beats --connection, by that name', () => {
    const chosen = choose({ policy: whole, given: given({ connection: 'fabrikam' }) });
    expect(chosen.connection?.tenant).toBe('contoso.com');
    expect(chosen.problem?.title).toContain('set --connection on this device');
  });

  it('that fixes a part is laid over the rest', () => {
    const tier = policy({ fixes: { tier: 'auditor' } });
    expect(choose({ policy: tier })).toMatchObject({
      connection: { ...CONTOSO, tier: 'auditor' },
      from: 'saved',
    });
    const tenant = policy({ fixes: { tenant: 'northwind.com' } });
    expect(choose({ policy: tenant, given: given({ clientId: ID(3) }) })).toMatchObject({
      connection: of('northwind.com', 3),
      from: 'arguments',
    });
    expect(choose({ policy: tier, lastId: null, seam: DEMO })).toMatchObject({
      connection: { ...DEMO, tier: 'auditor' },
      from: 'demo',
    });
  });

  it('never has the client id of one tenant used in another', () => {
    const other = policy({ fixes: { tenant: 'fabrikam.com' } });
    expect(choose({ policy: other }).connection).toEqual(FABRIKAM);
    expect(choose({ policy: policy({ fixes: { tenant: 'northwind.com' } }) }).connection).toBeNull();
    expect(choose({ policy: other, given: given({ tenant: 'x.com', clientId: ID(3) }) })).toMatchObject({
      connection: FABRIKAM,
      problem: { kind: 'blocked-by-policy' },
    });
  });

  it('that cannot be read connects to nothing, and is not taken for none', () => {
    const chosen = choose({
      policy: { state: 'unreadable', place: '/etc/pim-desk/policy.json', why: 'EACCES' },
      given: given({ tenant: 'contoso.com', clientId: ID(1) }),
      seam: DEMO,
    });
    expect(chosen).toMatchObject({
      connection: null,
      from: 'none',
      currentId: null,
      policy: { state: 'unreadable', othersAllowed: false },
      problem: { kind: 'blocked-by-policy', detail: '/etc/pim-desk/policy.json: EACCES' },
    });
  });

  it('with a setting nobody knows holds for the rest, and names it', () => {
    const chosen = choose({ policy: policy({ fixes: { tier: 'auditor' }, ignored: ['Tennant'] }) });
    expect(chosen.connection?.tier).toBe('auditor');
    expect(chosen.problem?.title).toContain('Tennant');
  });

  it('holds where the command line is wrong', () => {
    expect(choose({ policy: whole, given: given({ wrong: ['--cloud'] }) })).toMatchObject({
      connection: { tenant: 'contoso.com' },
      from: 'policy',
      problem: { kind: 'invalid-input' },
    });
  });
});

describe('whatever it is started with', () => {
  const tenants = fc.constantFrom('contoso.com', 'fabrikam.com', 'northwind.com');
  const ids = fc.constantFrom(ID(1), ID(2), ID(3));
  const clouds = fc.constantFrom('global' as const, 'china' as const);
  const tiers = fc.constantFrom('requestor' as const, 'auditor' as const);
  const started = fc.record({
    policy: fc.oneof(
      fc.constant<PolicyFound>({ state: 'absent' }),
      fc
        .record({ cloud: clouds, tenant: tenants, clientId: ids, tier: tiers }, { requiredKeys: [] })
        .map((fixes) => policy({ fixes })),
    ),
    given: fc.record({
      connection: fc.option(fc.constantFrom('contoso', 'fabrikam.com', 'nobody')),
      cloud: fc.option(clouds),
      tenant: fc.option(tenants),
      clientId: fc.option(ids),
      tier: fc.option(tiers),
      wrong: fc.constantFrom([], ['--tenant']),
    }),
    saved: fc.constantFrom(SAVED, []),
    lastId: fc.constantFrom(connectionId(CONTOSO), connectionId(FABRIKAM), null),
    seam: fc.constantFrom(null, DEMO),
  });

  it('what the policy fixes holds, and a command line that is left aside is said', () => {
    fc.assert(
      fc.property(started, (s) => {
        const { connection, policy: said, problem } = chooseConnection(s);
        expect(machinePolicy.safeParse(said).success).toBe(true);
        for (const member of FIXABLE) {
          const fixed = said.fixes[member];
          if (connection && fixed !== undefined) expect(connection[member]).toBe(fixed);
          const asked = s.given[member];
          if (connection && asked !== null && asked !== connection[member]) expect(problem).not.toBeNull();
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('tenant and client id come from one place, but for what the policy and the command line name', () => {
    const pairs = new Set([CONTOSO, FABRIKAM, DEMO].map((c) => `${c.tenant} ${c.clientId}`));
    fc.assert(
      fc.property(started, (s) => {
        const { connection, policy: said } = chooseConnection(s);
        if (!connection) return true;
        const named = [said.fixes.tenant, said.fixes.clientId, s.given.tenant, s.given.clientId];
        const untouched = named.every((n) => n === undefined || n === null);
        return !untouched || pairs.has(`${connection.tenant} ${connection.clientId}`);
      }),
      { numRuns: 2_000 },
    );
  });
});
