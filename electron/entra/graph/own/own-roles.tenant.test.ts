import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { ActivationOrder } from '../../../console/ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';

const REQUESTS = 'roleAssignmentScheduleRequests';
/** What comes of wanting what one is not eligible for. */
const CODES = {
  RoleAssignmentDoesNotExist: 'RoleAssignmentDoesNotExist',
  EligibilityRule: 'RoleAssignmentRequestPolicyValidationFailed',
} as const;
const SAID = 'Move the mail connector';

onEachTenant('writing one’s own roles', (switches) => {
  it('activates and gives back', async () => {
    const { entra, who, read, show, tenant } = await signedIn();
    expect(await entra.roles.activate(who, order(ROLE.exchange))).toMatchObject({
      kind: 'accepted',
      status: 'Provisioned',
    });
    show();
    const active = (await read()).active?.find((a) => a.kind === 'activated');
    expect(active?.role.name).toBe('Exchange Administrator');
    expect((active?.endsAt ?? 0) - (active?.startedAt ?? 0)).toBeLessThanOrEqual(3_600_000);
    tenant.clock.advance('PT6M');
    expect(await entra.roles.deactivate(who, order(ROLE.exchange))).toMatchObject({
      kind: 'accepted',
      status: 'Revoked',
    });
  });

  it('maps a refusal to what the user can do', async () => {
    const { entra, who } = await signedIn();
    const refused = async (over: Partial<ActivationOrder>) => {
      const written = await entra.roles.activate(who, order(ROLE.exchange, over));
      return written.kind === 'refused' ? written.problem : undefined;
    };
    expect(await refused({ duration: 'PT9H' })).toMatchObject({ kind: 'refused', field: 'duration' });
    expect(await refused({ justification: '' })).toMatchObject({ kind: 'refused', field: 'justification' });
    await entra.roles.activate(who, order(ROLE.exchange));
    expect(await refused({})).toMatchObject({ kind: 'already-active', code: 'RoleAssignmentExists' });
  });

  it.each([
    ['a dropped connection', { drop: 'after' }],
    ['a gateway error', { status: 504, headers: {}, body: {} }],
  ])('takes %s for an unknown outcome and sends nothing more', async (_, then) => {
    const { entra, who, fault, calls } = await signedIn();
    await fault({ method: 'POST', path: REQUESTS, then });
    calls.length = 0;
    expect(await entra.roles.activate(who, order(ROLE.exchange))).toMatchObject({ kind: 'unknown' });
    expect(calls.filter((c) => c.startsWith('POST'))).toHaveLength(1);
  });

  it('lists own requests, so that a lost answer can be found', async () => {
    const { entra, who, fault, ledger } = await signedIn();
    await fault({ method: 'POST', path: REQUESTS, then: { drop: 'after' } });
    await entra.roles.activate(who, order(ROLE.exchange));
    expect((await ledger()).counts.activations).toBe(1);
    const own = await entra.roles.ownRequests(who, 'entra-roles');
    expect(own.ok && own.value.complete).toEqual({ assignment: true, eligibility: true });
    expect(own.ok && own.value.requests.filter((r) => r.justification === SAID)).toMatchObject([
      { roleDefinitionId: ROLE.exchange, side: 'assignment', action: 'selfActivate', status: 'Provisioned' },
    ]);
    expect(own.ok && new Set(own.value.requests.map((r) => r.side))).toEqual(
      new Set(['assignment', 'eligibility']),
    );
  });

  it('takes 429 for a refusal with a time, and does not wait for it', async () => {
    const { entra, who, fault, ledger } = await signedIn();
    await fault({
      method: 'POST',
      path: REQUESTS,
      then: { status: 429, headers: { 'Retry-After': '11' }, body: {} },
    });
    const written = await entra.roles.activate(who, order(ROLE.exchange));
    expect(written).toMatchObject({ kind: 'refused', problem: { kind: 'throttled' } });
    expect((await ledger()).counts.activations).toBe(0);
  });

  it('reads own requests of both sides in one round trip', async () => {
    const { entra, who, calls } = await signedIn();
    calls.length = 0;
    await entra.roles.ownRequests(who, 'entra-roles');
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['pages', { pageSize: 3 }, 'skiptoken', 429, false],
    ['a side', {}, 'roleEligibilityScheduleRequests', 403, true],
  ])(
    'does not call a reading of requests complete that lacks %s',
    async (_, options, path, status, assignment) => {
      const { entra, who, fault } = await signedIn(options);
      await fault({ method: 'GET', path, times: 9, then: { status, headers: {}, body: {} } });
      const own = await entra.roles.ownRequests(who, 'entra-roles');
      expect(own.ok && own.value.complete).toEqual({ assignment, eligibility: false });
      expect(own.ok && own.value.requests.length).toBeGreaterThan(0);
    },
  );

  it('brings a token the service still takes, by the service’s clock', async () => {
    const { entra, who, tenant, calls } = await signedIn();
    tenant.clock.advance('PT2H');
    calls.length = 0;
    expect(await entra.roles.activate(who, order(ROLE.exchange))).toMatchObject({ kind: 'accepted' });
    expect(calls.filter((call) => call.includes(REQUESTS))).toHaveLength(1);
  });

  it('sends nothing again after a 401, but renews the sign-in for the next press', async () => {
    const { entra, who, fault, ledger, calls } = await signedIn();
    await fault({ method: 'POST', path: REQUESTS, then: { status: 401, headers: {}, body: {} } });
    calls.length = 0;
    const refused = await entra.roles.activate(who, order(ROLE.exchange));
    expect(refused).toMatchObject({ kind: 'refused', problem: { kind: 'refused', safeToRetry: true } });
    expect(calls.filter((call) => call.includes(REQUESTS))).toHaveLength(1);
    expect((await ledger()).counts.activations).toBe(0);
    expect(await entra.roles.activate(who, order(ROLE.exchange))).toMatchObject({ kind: 'accepted' });
  });

  it('refuses to write as another person or in another tenant than the token’s', async () => {
    const { entra, who, calls } = await signedIn();
    calls.length = 0;
    const stranger = { ...who, objectId: '00000000-0000-4000-8000-000000000001' };
    expect(await entra.roles.activate(stranger, order(ROLE.exchange))).toMatchObject({
      kind: 'refused',
      problem: { kind: 'wrong-tenant' },
    });
    expect(calls).toEqual([]);
  });

  it('brings a right that only a fresh token carries', async () => {
    const { entra, who } = await signedIn();
    const rolesIn = async (fresh: boolean) => {
      const token = await entra.auth.token(who, { fresh });
      const payload = token.ok ? (token.value.secret.split('.')[1] ?? '') : '';
      return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { wids: string[] }).wids;
    };
    await entra.roles.activate(who, order(ROLE.globalReader, { duration: 'PT30M' }));
    expect(await rolesIn(false)).not.toContain(ROLE.globalReader);
    expect(await rolesIn(true)).toContain(ROLE.globalReader);
    expect(await rolesIn(false)).toContain(ROLE.globalReader);
  });

  it('may start later', async () => {
    const { entra, who, read, tenant } = await signedIn();
    const startsAt = Math.floor(tenant.clock.now() / 1000) * 1000 + 3_600_000;
    const written = await entra.roles.activate(who, order(ROLE.teams, { startsAt }));
    expect(written).toMatchObject({ kind: 'accepted', status: 'Granted' });
    expect((await read()).requests).toMatchObject([{ stage: 'scheduled', startsAt, duration: 'PT1H' }]);
  });

  it('does not throw at a start that no date can hold', async () => {
    const { entra, who } = await signedIn();
    const written = await entra.roles.activate(who, order(ROLE.teams, { startsAt: 1e20 }));
    expect(written.kind).toBe('refused');
  });

  it('says so of a role one is not eligible for', async () => {
    const { entra, who } = await signedIn();
    expect(await entra.roles.activate(who, order(ROLE.globalAdministrator))).toMatchObject({
      kind: 'refused',
      problem: {
        kind: 'not-found',
        title: 'You are not eligible for this role here any more.',
        code: CODES[switches['errors.notEligible']],
      },
    });
  });
});
