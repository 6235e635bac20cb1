import { expect, it } from 'vitest';
import { checkExchange } from '../../../../e2e/tenant/openapi/check-exchange.ts';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { Exchange, TenantOptions } from '../../../../e2e/tenant/start.ts';
import type { AssignmentOrder, AssignmentRows } from '../../../console/assignment-ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { signedIn } from '../../test-person.ts';
import { brought, inWords, orderFor, rowsOf } from './test-assignments.ts';

const DAY = 24 * 60 * 60_000;

async function place(name = 'Leila Haddani', options: TenantOptions = {}, how = {}) {
  const at = await signedIn(options, name, how);
  const { assignments, principals } = at.entra;
  const all = async (some: (rows: AssignmentRows) => void = () => undefined) =>
    brought(await assignments.readAll(at.who, some));
  const idOf = async (upn: string): Promise<string> => {
    const found = brought((await principals.look(at.who, [upn]))[0]);
    if (!found) throw new Error(`nobody is ${upn}`);
    return found.id;
  };
  const write = async (...lists: AssignmentOrder[][]) => assignments.write(at.who, lists);
  const held = async (order: AssignmentOrder) => brought((await assignments.readHeld(at.who, [order]))[0]);
  const graphCalls = () => at.calls.filter((call) => !call.includes('/oauth2/'));
  return { ...at, assignments, all, idOf, write, held, graphCalls };
}

onEachTenant('assignments of everybody', (switches) => {
  it('come of both sides by name, role and scope, in two round trips besides those of groups', async () => {
    const { all, calls, graphCalls } = await place();
    calls.length = 0;
    const reading = await all();
    expect(reading.coverage[0]).toMatchObject({ plane: 'entra-roles', state: 'complete', reason: null });
    const words = inWords(rowsOf(reading, 'entra-roles'));
    expect(words).toContain('Maren Okafor, eligible, Exchange Administrator');
    expect(words).toContain('Maren Okafor, eligible, Helpdesk Administrator, Benelux Stores');
    expect(words).toContain('Leila Haddani, assigned, Privileged Role Administrator');
    expect(graphCalls().filter((call) => call.startsWith('POST') || call.includes('beta'))).toEqual(
      expect.arrayContaining(['POST /v1.0/$batch', 'GET /beta/roleManagement/directory/roleDefinitions']),
    );
  });

  it('tell as they come what the whole then is', async () => {
    const { all } = await place();
    const came: AssignmentRows[] = [];
    const reading = await all((rows) => came.push(rows));
    const ids = (rows: readonly AssignmentRows[]) =>
      rows.flatMap((some) => some.rows.map(({ id }) => id)).sort();
    expect(ids(came)).toEqual(ids([rowsOf(reading, 'entra-roles'), rowsOf(reading, 'groups')]));
    for (const some of came) {
      const named = new Set(some.principals.map(({ id }) => id));
      expect(some.rows.every(({ principalId }) => named.has(principalId))).toBe(true);
    }
  });

  it('are also those of groups, by what the group is called', async () => {
    const { all } = await place();
    const reading = await all();
    const words = inWords(rowsOf(reading, 'groups'));
    expect(words).toContain('Ruben Castellane, eligible, sg-pim-mailbox-forensics, member');
    expect(reading.groupSources.map(({ from }) => from)).toEqual(['own', 'role-assignable']);
  });

  it('say who may look where somebody may not', async () => {
    const { all } = await place('Maren Okafor', {
      switches: { 'reads.tenantWideNeedsDirectoryRole': true },
    });
    const { coverage, planes } = await all();
    expect(coverage[0]).toMatchObject({ state: 'refused', reason: { kind: 'role-missing' } });
    expect(coverage[0]?.reason?.advice).toContain('Global Reader, Security Reader');
    expect(planes['entra-roles']).toBeNull();
  });

  it('tell what the directory made by itself, what is to come, applications, guests and who is gone', async () => {
    const { all, tenant } = await place();
    const { rows, principals, roles } = rowsOf(await all(), 'entra-roles');
    const of = (name: string | null, kind = 'user') => {
      const found = principals.find((one) => one.name === name && one.kind === kind);
      return rows.filter(({ principalId }) => principalId === found?.id);
    };
    expect(of('Elsa Marsh')).toMatchObject([
      { kind: 'assigned', outsidePim: true, startsAt: null, endsAt: null },
    ]);
    expect(of('Viktor Salas')).toMatchObject([{ kind: 'assigned', outsidePim: false, endsAt: null }]);
    expect(of('Backup Vault', 'service-principal')).toMatchObject([
      { kind: 'assigned', membership: 'direct' },
    ]);
    const [toCome] = of('Hanna Lind');
    expect(toCome).toMatchObject({ state: 'to-come', kind: 'eligible' });
    expect(toCome?.startsAt).toBeGreaterThan(tenant.clock.now() + 4 * DAY);
    expect(toCome?.endsAt).toBeGreaterThan(tenant.clock.now() + 94 * DAY);
    expect(principals.find(({ name }) => name === 'Mateo Ferreira')?.guest).toBe(true);
    expect(principals.find(({ name }) => name === 'Viktor Salas')?.guest).toBe(false);
    expect(
      of(null, 'unknown')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['assigned', 'eligible']);
    expect(roles.find(({ definitionId }) => definitionId === ROLE.globalAdministrator)?.privilege).toBe(
      'privileged',
    );
    tenant.clock.advance('P6D');
    expect(rowsOf(await all(), 'entra-roles').rows.filter(({ state }) => state === 'to-come')).toEqual([]);
  });

  it('tell who asks for more time', async () => {
    const { all, tenant, idOf } = await place();
    const { asked, principals } = rowsOf(await all(), 'entra-roles');
    const lena = await idOf('lena.vogt@contoso.com');
    expect(asked).toMatchObject([
      {
        action: 'extend',
        side: 'eligible',
        principalId: lena,
        justification: 'The telephony move goes on until summer',
      },
    ]);
    expect(asked[0]?.endsAt).toBeGreaterThan(tenant.clock.now() + 182 * DAY);
    expect(principals.find(({ id }) => id === lena)?.name).toBe('Lena Vogt');
  });

  it('of late are told from what had granted them, less what is had again', async () => {
    const { assignments, who, tenant, idOf, write } = await place();
    const past = async () => rowsOf(brought(await assignments.readPast(who)), 'entra-roles');
    expect(inWords(await past())).toEqual([
      'Maren Okafor, eligible, SharePoint Administrator',
      'Maren Okafor, eligible, Windows 365 Administrator',
    ]);
    tenant.clock.advance('P4D');
    const lena = (await past()).rows.find(({ endsAt }) => (endsAt ?? 0) > tenant.clock.now() - 2 * DAY);
    expect(inWords(await past())).toContain('Lena Vogt, eligible, Teams Communications Administrator');
    expect(lena).toMatchObject({ state: 'over', principalId: await idOf('lena.vogt@contoso.com') });
    const endsAt = tenant.clock.now() + 30 * DAY;
    const renewed = orderFor(
      lena?.principalId ?? '',
      { action: 'renew', endsAt },
      { roleId: lena?.roleId ?? '' },
    );
    expect(await write([renewed])).toMatchObject([[{ kind: 'accepted', status: 'Provisioned' }]]);
    tenant.clock.advance(`PT${switches['reads.instanceDelaySeconds'] + 1}S`);
    expect(inWords(await past())).not.toContain('Lena Vogt, eligible, Teams Communications Administrator');
  });
});

onEachTenant('changing assignments', (switches) => {
  const shown = (at: { tenant: { clock: { advance: (text: string) => void } } }) =>
    at.tenant.clock.advance(`PT${switches['reads.instanceDelaySeconds'] + 1}S`);

  it('assigns, extends, updates and removes; what is held is read anew each time', async () => {
    const at = await place();
    const { idOf, write, held, tenant } = at;
    const jonas = await idOf('jonas.lindqvist@contoso.com');
    const order = (action: 'assign' | 'extend' | 'update' | 'remove', days: number) =>
      orderFor(jonas, { action, endsAt: action === 'remove' ? null : tenant.clock.now() + days * DAY });
    const nothing = { eligible: null, assigned: null, activated: null };
    expect(await held(order('assign', 0))).toEqual(nothing);
    for (const [action, days] of [
      ['assign', 30],
      ['extend', 60],
      ['update', 10],
    ] as const) {
      const wanted = order(action, days);
      expect(await write([wanted])).toMatchObject([[{ kind: 'accepted', status: 'Provisioned' }]]);
      shown(at);
      const { eligible, ...others } = await held(wanted);
      expect(others).toEqual({ assigned: null, activated: null });
      expect(Math.abs((eligible?.endsAt ?? 0) - (wanted.step.endsAt ?? 0))).toBeLessThan(60_000);
      expect(eligible?.toCome).toBe(false);
    }
    expect(await write([order('remove', 0)])).toMatchObject([[{ kind: 'accepted', status: 'Revoked' }]]);
    expect(await held(order('assign', 0))).toEqual(nothing);
  });

  it('assigns for a time that lies ahead, which is held as to come', async () => {
    const { idOf, write, held, tenant } = await place();
    const startsAt = tenant.clock.now() + 3 * DAY;
    const wanted = orderFor(await idOf('jonas.lindqvist@contoso.com'), {
      side: 'active',
      startsAt,
      endsAt: startsAt + 5 * DAY,
    });
    expect(await write([wanted])).toMatchObject([[{ kind: 'accepted', status: 'Granted' }]]);
    expect(await held(wanted)).toEqual({
      eligible: null,
      assigned: { startsAt, endsAt: startsAt + 5 * DAY, toCome: true },
      activated: null,
    });
  });

  it('makes a standing one eligible in one call: the assignment is taken away only where the eligibility was given', async () => {
    const at = await place();
    const { idOf, write, held, calls, graphCalls, tenant } = at;
    const viktor = await idOf('viktor.salas@contoso.com');
    const roleId = rowsOf(await at.all(), 'entra-roles').rows.find(
      ({ principalId }) => principalId === viktor,
    )?.roleId;
    const over = { roleId: roleId ?? '' };
    const lists = (endsAt: number | null) => [
      orderFor(viktor, { endsAt }, over),
      orderFor(viktor, { side: 'active', action: 'remove' }, over),
    ];
    calls.length = 0;
    const refused = await write(lists(tenant.clock.now() - DAY));
    expect(refused[0]?.map(({ kind }) => kind)).toEqual(['refused', 'not-sent']);
    const done = await write(lists(tenant.clock.now() + 90 * DAY));
    expect(done).toMatchObject([[{ kind: 'accepted' }, { kind: 'accepted', status: 'Revoked' }]]);
    expect(graphCalls()).toEqual(['POST /v1.0/$batch', 'POST /v1.0/$batch']);
    shown(at);
    expect(await held(orderFor(viktor, {}, over))).toMatchObject({
      eligible: { toCome: false },
      assigned: null,
    });
  });

  it('changes who is in a group likewise', async () => {
    const at = await place();
    const reading = await at.all();
    const group = rowsOf(reading, 'groups').roles.find(({ name }) => name === 'sg-pim-mailbox-forensics');
    const sofia = await at.idOf('sofia.brandt@contoso.com');
    const wanted = orderFor(
      sofia,
      { endsAt: at.tenant.clock.now() + 20 * DAY },
      { roleId: group?.definitionId ?? '', scopeId: 'owner' },
    );
    const checked = await at.assignments.check(at.who, [wanted]);
    expect(checked).toEqual([{ kind: 'accepted' }]);
    expect(await at.held(wanted)).toMatchObject({ eligible: null });
    expect(await at.write([wanted])).toMatchObject([[{ kind: 'accepted', status: 'Provisioned' }]]);
    shown(at);
    expect(await at.held(wanted)).toMatchObject({ eligible: { toCome: false }, assigned: null });
    expect(await at.held({ ...wanted, scopeId: 'member' })).toMatchObject({ eligible: null });
  });

  it('is tried before, in words where it is refused', async () => {
    const { assignments, who, idOf } = await place();
    const jonas = await idOf('jonas.lindqvist@contoso.com');
    const nobody = '99999999-9999-4999-8999-999999999999';
    const checked = await assignments.check(who, [
      orderFor(jonas, { side: 'active' }, { justification: '' }),
      orderFor(nobody),
      orderFor(jonas, { action: 'remove' }),
      orderFor(jonas, {}, { scopeId: `/administrativeUnits/${nobody}` }),
      orderFor(jonas, {}, { roleId: nobody }),
      orderFor(await idOf('maren.okafor@contoso.com'), {}, { roleId: ROLE.exchange }),
    ]);
    expect(checked.map((one) => ('problem' in one ? one.problem.title : one.kind)).slice(1)).toEqual([
      'The service knows no such person, group or application.',
      'There is no such assignment any more.',
      'The role cannot be assigned at this scope.',
      'The service knows no such role or group.',
      'This is assigned already.',
    ]);
    expect(checked[0]).toMatchObject({
      kind: 'refused',
      problem: { title: 'The role’s settings refused this.', field: 'justification' },
    });
  });

  it('asks in nothing but what Microsoft describes', async () => {
    const exchanges: Exchange[] = [];
    const { all, assignments, who, idOf, write, held, tenant } = await place('Leila Haddani', {
      onExchange: (exchange) => exchanges.push(exchange),
    });
    await all();
    await assignments.readPast(who);
    const jonas = await idOf('jonas.lindqvist@contoso.com');
    const wanted = orderFor(
      jonas,
      { endsAt: tenant.clock.now() + DAY },
      { ticket: { number: '1', system: 'S' } },
    );
    await assignments.check(who, [wanted]);
    await write([wanted, orderFor(jonas, { action: 'remove' })]);
    await held(wanted);
    expect(exchanges.filter(({ method }) => method === 'POST').length).toBeGreaterThan(3);
    expect(exchanges.flatMap(checkExchange).filter(({ part }) => part === 'request')).toEqual([]);
  });

  it('takes an administrator, and says so', async () => {
    const { assignments, who } = await place('Ines Duarte');
    const [checked] = await assignments.check(who, [orderFor(who.objectId)]);
    expect(checked).toMatchObject({ kind: 'refused', problem: { kind: 'role-missing' } });
    const advice = checked && 'problem' in checked ? checked.problem.advice : '';
    expect(advice).toContain('Privileged Role Administrator');
  });

  it('knows administrative units as scopes', async () => {
    const { assignments, who } = await place();
    const { state, units } = await assignments.readUnits(who);
    expect([state, units.map(({ name, kind }) => [name, kind])]).toEqual([
      'read',
      [
        ['Benelux Stores', 'administrative-unit'],
        ['Nordics', 'administrative-unit'],
      ],
    ]);
  });
});
