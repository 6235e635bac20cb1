import { afterEach, describe, expect, it } from 'vitest';
import type { TenantOptions } from '../../../e2e/tenant/start.ts';
import type { ActivationOrder, Identity } from '../../console/ports.ts';
import { entraOnTenant, personAtBrowser } from '../test-tenant.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((tenant) => tenant.close()));
});

async function signedIn(options: TenantOptions = {}, name = 'Maren Okafor') {
  const at = await entraOnTenant(options);
  open.push(at.tenant);
  const entra = at.connect();
  const identity = await entra.auth.signIn({
    openPage: personAtBrowser(at.tenant, name),
    signal: new AbortController().signal,
  });
  if (!identity.ok) throw new Error(identity.problem.title);
  const who = identity.value;
  const read = async () => {
    const reading = await entra.roles.readMine(who);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    return reading.value;
  };
  const fault = (body: object) =>
    fetch(`${at.tenant.control}/faults`, { method: 'POST', body: JSON.stringify(body) });
  const ledger = async () =>
    (await (await fetch(`${at.tenant.control}/ledger`)).json()) as { counts: { activations: number } };
  return { ...at, entra, who, read, fault, ledger };
}
const order = (
  who: Identity,
  roleDefinitionId: string,
  over: Partial<ActivationOrder> = {},
): ActivationOrder => ({
  principalId: who.objectId,
  roleDefinitionId,
  scopeId: '/',
  duration: 'PT1H',
  justification: 'Move the mail connector',
  ticket: null,
  ...over,
});
const EXCHANGE = '29232cdf-9323-42fd-ade2-1d097af3e4de';
const REQUESTS = 'roleAssignmentScheduleRequests';

describe('reading one’s own roles', () => {
  it('gets names, scopes and what each policy asks, in two round trips', async () => {
    const { read, calls } = await signedIn();
    calls.length = 0;
    const mine = await read();
    expect(mine.coverage).toEqual([{ plane: 'entra-roles', state: 'complete', reason: null }]);
    const exchange = mine.eligible?.find((e) => e.role.definitionId === EXCHANGE);
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
    // One batch, and the second page of the tenant's 146 policies.
    expect(calls).toHaveLength(2);
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
      coverage: [{ state: 'partial', reason: { kind: 'service-failure' } }],
      active: null,
    });
    expect(mine.eligible?.length).toBeGreaterThan(6);
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

describe('writing one’s own roles', () => {
  it('activates and gives back', async () => {
    const { entra, who, read, tenant } = await signedIn();
    expect(await entra.roles.activate(who, order(who, EXCHANGE))).toMatchObject({
      kind: 'accepted',
      status: 'Provisioned',
    });
    const active = (await read()).active?.find((a) => a.kind === 'activated');
    expect(active?.role.name).toBe('Exchange Administrator');
    expect((active?.endsAt ?? 0) - (active?.startedAt ?? 0)).toBeLessThanOrEqual(3_600_000);
    tenant.clock.advance('PT6M');
    expect(await entra.roles.deactivate(who, order(who, EXCHANGE))).toMatchObject({
      kind: 'accepted',
      status: 'Revoked',
    });
  });

  it('maps a refusal to what the user can do', async () => {
    const { entra, who } = await signedIn();
    const refused = async (over: Partial<ActivationOrder>) => {
      const written = await entra.roles.activate(who, order(who, EXCHANGE, over));
      return written.kind === 'refused' ? written.problem : undefined;
    };
    expect(await refused({ duration: 'PT9H' })).toMatchObject({ kind: 'refused', field: 'duration' });
    expect(await refused({ justification: '' })).toMatchObject({ kind: 'refused', field: 'justification' });
    await entra.roles.activate(who, order(who, EXCHANGE));
    expect(await refused({})).toMatchObject({ kind: 'already-active', code: 'RoleAssignmentExists' });
  });

  it.each([
    ['a dropped connection', { drop: 'after' }],
    ['a gateway error', { status: 504, headers: {}, body: {} }],
  ])('takes %s for an unknown outcome and sends nothing more', async (_, then) => {
    const { entra, who, fault, calls } = await signedIn();
    await fault({ method: 'POST', path: REQUESTS, then });
    calls.length = 0;
    expect(await entra.roles.activate(who, order(who, EXCHANGE))).toMatchObject({ kind: 'unknown' });
    expect(calls.filter((c) => c.startsWith('POST'))).toHaveLength(1);
  });

  it('lists own requests, so that a lost answer can be found', async () => {
    const { entra, who, fault, ledger } = await signedIn();
    await fault({ method: 'POST', path: REQUESTS, then: { drop: 'after' } });
    await entra.roles.activate(who, order(who, EXCHANGE));
    expect((await ledger()).counts.activations).toBe(1);
    const own = await entra.roles.ownRequests(who);
    expect(own.ok && own.value.complete).toBe(true);
    expect(own.ok && own.value.requests).toMatchObject([
      { roleDefinitionId: EXCHANGE, justification: 'Move the mail connector', status: 'Provisioned' },
    ]);
  });

  it('takes 429 for a refusal with a time, and does not wait for it', async () => {
    const { entra, who, fault, ledger } = await signedIn();
    await fault({
      method: 'POST',
      path: REQUESTS,
      then: { status: 429, headers: { 'Retry-After': '11' }, body: {} },
    });
    const written = await entra.roles.activate(who, order(who, EXCHANGE));
    expect(written).toMatchObject({ kind: 'refused', problem: { kind: 'throttled' } });
    expect((await ledger()).counts.activations).toBe(0);
  });

  it('does not call a reading of requests complete that was cut short', async () => {
    const { entra, who, fault, tenant } = await signedIn({ pageSize: 1 });
    await entra.roles.activate(who, order(who, EXCHANGE));
    tenant.clock.advance('PT6M');
    await entra.roles.deactivate(who, order(who, EXCHANGE));
    await fault({ method: 'GET', path: 'skiptoken', times: 9, then: { status: 429, headers: {}, body: {} } });
    const own = await entra.roles.ownRequests(who);
    expect(own.ok && own.value).toMatchObject({ complete: false, requests: [{}] });
  });

  it('brings a token the service still takes, by the service’s clock', async () => {
    const { entra, who, tenant, calls } = await signedIn();
    tenant.clock.advance('PT2H');
    calls.length = 0;
    expect(await entra.roles.activate(who, order(who, EXCHANGE))).toMatchObject({ kind: 'accepted' });
    expect(calls.filter((call) => call.includes(REQUESTS))).toHaveLength(1);
  });

  it('sends nothing again after a 401, but renews the sign-in for the next press', async () => {
    const { entra, who, fault, ledger, calls } = await signedIn();
    await fault({ method: 'POST', path: REQUESTS, then: { status: 401, headers: {}, body: {} } });
    calls.length = 0;
    const refused = await entra.roles.activate(who, order(who, EXCHANGE));
    expect(refused).toMatchObject({ kind: 'refused', problem: { kind: 'refused', safeToRetry: true } });
    expect(calls.filter((call) => call.includes(REQUESTS))).toHaveLength(1);
    expect((await ledger()).counts.activations).toBe(0);
    expect(await entra.roles.activate(who, order(who, EXCHANGE))).toMatchObject({ kind: 'accepted' });
  });

  it('refuses to write as another person or in another tenant than the token’s', async () => {
    const { entra, who, calls } = await signedIn();
    calls.length = 0;
    const stranger = { ...who, objectId: '00000000-0000-4000-8000-000000000001' };
    expect(await entra.roles.activate(stranger, order(stranger, EXCHANGE))).toMatchObject({
      kind: 'refused',
      problem: { kind: 'wrong-tenant' },
    });
    expect(calls).toEqual([]);
  });
});
