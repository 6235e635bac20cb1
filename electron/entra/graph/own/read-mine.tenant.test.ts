import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';

onEachTenant('reading one’s own roles', () => {
  it('gets names, scopes and what each policy asks, in few round trips', async () => {
    const { read, calls } = await signedIn();
    calls.length = 0;
    const mine = await read();
    expect(mine.coverage[0]).toEqual({ plane: 'entra-roles', state: 'complete', reason: null });
    const exchange = mine.eligible?.find((e) => e.role.definitionId === ROLE.exchange);
    expect(exchange).toMatchObject({
      role: { name: 'Exchange Administrator', privilege: 'cisa-listed' },
      scope: { kind: 'tenant' },
      membership: 'direct',
      asks: { maximum: 'PT8H', justification: true, mfa: true, approval: false },
    });
    expect(mine.eligible?.find((e) => e.role.name === 'User Administrator')?.scope).toMatchObject({
      kind: 'administrative-unit',
      name: 'Nordics',
    });
    expect(mine.active).toMatchObject([{ kind: 'assigned', role: { name: 'Reports Reader' }, endsAt: null }]);
    // One batch, the second page of the tenant's 146 policies, and one batch about the groups.
    expect(calls).toHaveLength(3);
  });

  it('takes no more for thirty roles', async () => {
    const { read, calls } = await signedIn({ size: 'M' });
    calls.length = 0;
    expect((await read()).eligible?.length).toBeGreaterThanOrEqual(30);
    expect(calls).toHaveLength(3);
  });

  it('names who the policies say decides: people, a group, or nobody', async () => {
    const { read } = await signedIn();
    const { eligible } = await read();
    const approvers = (role: string) => eligible?.find((e) => e.role.definitionId === role)?.asks?.approvers;
    expect(approvers(ROLE.conditionalAccess)?.map((a) => [a.kind, a.name])).toEqual([
      ['user', 'Leila Haddani'],
      ['user', 'Ruben Castellane'],
      ['user', 'Tomasz Wielgosz'],
    ]);
    expect(approvers(ROLE.security)).toMatchObject([{ kind: 'group', name: 'PIM approvers' }]);
    expect(approvers(ROLE.cloudDevice)).toEqual([]);
  });

  it('tells what ran out and can be renewed, with the moment', async () => {
    const { read, tenant } = await signedIn();
    const { expired } = await read();
    const days = (ms: number | undefined) => (tenant.clock.now() - (ms ?? 0)) / 86_400_000;
    expect(expired?.map((e) => [e.kind, e.role.name])).toEqual([
      ['eligible', 'SharePoint Administrator'],
      ['eligible', 'Windows 365 Administrator'],
    ]);
    expect(days(expired?.[0]?.endedAt)).toBeCloseTo(6, 1);
    tenant.clock.advance('P11D');
    const later = await read();
    // The one ended 31 days ago by now; Helpdesk at Benelux Stores ended since.
    expect(later.expired?.map((e) => e.role.name)).toEqual([
      'Helpdesk Administrator',
      'SharePoint Administrator',
    ]);
  });

  it('knows when a role was last asked for, and what was said', async () => {
    const { read, tenant } = await signedIn();
    const { eligible, recents } = await read();
    const intune = eligible?.find((e) => e.role.definitionId === ROLE.intune);
    expect((tenant.clock.now() - (intune?.lastUsedAt ?? 0)) / 3_600_000).toBeCloseTo(27, 1);
    expect(eligible?.find((e) => e.role.definitionId === ROLE.compliance)?.lastUsedAt).toBeNull();
    expect(recents?.[0]).toMatchObject({
      roleDefinitionId: ROLE.intune,
      justification: 'Compliance policy blocks the new scanners in Malmö',
      ticket: { number: 'INC0031841', system: 'ServiceNow' },
    });
    expect(recents).toHaveLength(10);
  });

  it('knows what was said of what is in effect', async () => {
    const { entra, who, read, show } = await signedIn();
    const ticket = { number: 'INC7', system: 'Jira' };
    await entra.roles.activate(who, order(ROLE.exchange, { ticket }));
    show();
    const { active } = await read();
    expect(active?.find((a) => a.kind === 'activated')?.asked).toEqual({
      justification: 'Move the mail connector',
      ticket,
    });
    expect(active?.find((a) => a.kind === 'assigned')?.asked).toBeNull();
  });

  it('tells how far each request is, until somebody decides or the day is over', async () => {
    const { entra, who, read, tenant } = await signedIn();
    await entra.roles.activate(who, order(ROLE.cloudDevice, { duration: 'PT2H' }));
    const [waiting] = (await read()).requests ?? [];
    expect(waiting).toMatchObject({
      action: 'activate',
      stage: 'waiting-for-approval',
      role: { definitionId: ROLE.cloudDevice },
      duration: 'PT2H',
      justification: 'Move the mail connector',
      approvers: [],
    });
    expect((waiting?.decideBy ?? 0) - (waiting?.createdAt ?? 0)).toBe(86_400_000);
    tenant.clock.advance('PT25H');
    const later = await read();
    expect(later.requests).toEqual([]);
    expect(later.ended).toMatchObject([{ requestId: waiting?.requestId, outcome: 'unanswered' }]);
  });

  it('counts nothing that was given back as ended without access', async () => {
    const { entra, who, read, tenant } = await signedIn();
    await entra.roles.activate(who, order());
    tenant.clock.advance('PT6M');
    await entra.roles.deactivate(who, order());
    expect((await read()).ended).toEqual([]);
  });

  it('follows pages to the end', async () => {
    const { read } = await signedIn({ pageSize: 3 });
    const mine = await read();
    expect(mine.coverage[0]?.state).toBe('complete');
    expect(mine.eligible?.length).toBeGreaterThan(6);
    expect(mine.eligible?.every((e) => e.asks !== null)).toBe(true);
  });

  it('is partial where one part failed, and says why', async () => {
    const { read, fault } = await signedIn();
    await fault({
      method: 'GET',
      path: 'roleAssignmentScheduleInstances',
      then: { status: 503, headers: {}, body: {} },
    });
    const mine = await read();
    expect(mine).toMatchObject({
      coverage: [{ state: 'partial', reason: { kind: 'service-failure' } }, { state: 'complete' }],
      active: null,
      // Whether something ran out can only be said where it is known what is held.
      expired: null,
    });
    expect(mine.eligible?.length).toBeGreaterThan(6);
  });

  it('leaves out what would have come of requests it could not read', async () => {
    const { read, fault } = await signedIn();
    await fault({
      method: 'GET',
      path: 'roleEligibilityScheduleRequests',
      then: { status: 403, headers: {}, body: {} },
    });
    expect(await read()).toMatchObject({
      coverage: [{ state: 'partial', reason: { kind: 'role-missing' } }, { state: 'complete' }],
      requests: null,
      ended: null,
      expired: null,
      recents: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  it('knows nothing of the policies where they may not be read, and goes on', async () => {
    const { read, fault } = await signedIn();
    await fault({
      method: 'GET',
      path: 'roleManagementPolicyAssignments',
      times: 9,
      then: { status: 403, headers: {}, body: {} },
    });
    const mine = await read();
    expect(mine.coverage[0]?.state).toBe('complete');
    expect(mine.eligible?.every((e) => e.asks === null)).toBe(true);
  });

  it('refreshes a token the service no longer takes, once', async () => {
    const { read, tenant } = await signedIn();
    await read();
    tenant.clock.advance('PT2H');
    expect((await read()).coverage[0]?.state).toBe('complete');
  });
});
