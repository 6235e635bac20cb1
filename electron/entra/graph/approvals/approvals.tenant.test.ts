import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { Plane } from '../../../../shared/contract/my-roles.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';
import { brought } from './test-approvals.ts';

const OPERATORS = 'sg-pim-identity-operators';

/**
 * Maren asks for Cloud Device Administrator, which Leila decides about by default, and to be a member of a group that Sofia decides about,
 * who holds no directory role.
 */
async function place(options = {}, revoked: readonly string[] = []) {
  const at = await signedIn(options);
  const { entra, who, come, tenant } = at;
  const eligible = (await at.read()).groups.eligible?.find(({ role }) => role.name === OPERATORS);
  if (!eligible) throw new Error(`Maren may not be in ${OPERATORS}`);
  const groupId = eligible.role.definitionId;
  const ask = async (over: Parameters<typeof order>[1], id: string = ROLE.cloudDevice) => {
    const asked = await entra.roles.activate(who, order(id, { duration: 'PT2H', ...over }));
    if (asked.kind !== 'accepted') throw new Error(JSON.stringify(asked));
    return asked.requestId;
  };
  const asked = { 'entra-roles': await ask({}), groups: await ask({ scopeId: 'member' }, groupId) };
  // The service takes a moment until it lists a request as waiting.
  tenant.clock.advance('PT5S');
  if (revoked.length > 0) await at.command('/consent', { revoke: revoked });
  const deciders = { 'entra-roles': await come('Leila Haddani'), groups: await come('Sofia Brandt') };
  const waiting = async (plane: Plane) =>
    brought(await entra.approvals.readWaiting(deciders[plane])).rows[plane];
  const state = async (plane: Plane, of = deciders[plane]) => {
    const [one] = await entra.approvals.readSome(of, [{ plane, approvalId: asked[plane] }]);
    if (!one) throw new Error('no answer');
    return one;
  };
  const open = async (plane: Plane) => {
    const one = brought(await state(plane));
    if (one.kind !== 'open') throw new Error(JSON.stringify(one));
    return one;
  };
  const decide = async (plane: Plane, decision: 'approve' | 'deny', of = deciders[plane]) =>
    entra.approvals.decide(of, {
      plane,
      approvalId: asked[plane],
      stepId: (await open(plane)).stepId,
      decision,
      justification: 'As agreed',
    });
  return { ...at, deciders, asked, groupId, waiting, state, open, decide };
}

onEachTenant('deciding on the tenant', (switches) => {
  it('shows what waits on both planes, with names and what the policy asks', async () => {
    const { waiting, who, asked, groupId } = await place();
    const requestor = { id: who.objectId, name: 'Maren Okafor', upn: 'maren.okafor@contoso.com' };
    expect(await waiting('entra-roles')).toMatchObject([
      {
        requestId: asked['entra-roles'],
        role: { name: 'Cloud Device Administrator' },
        requestor,
        own: false,
        duration: 'PT2H',
        justification: 'Move the mail connector',
        asks: { approval: true, approvers: [] },
      },
    ]);
    const policiesRead = switches['policies.readableByRequestor'];
    expect((await waiting('groups'))?.filter(({ requestId }) => requestId === asked.groups)).toMatchObject([
      {
        role: { definitionId: groupId, name: OPERATORS },
        scope: { id: 'member', kind: 'membership' },
        requestor,
        own: false,
        asks: policiesRead ? { approval: true, maximum: 'PT4H' } : null,
      },
    ]);
  });

  it('shows nothing, completely, to somebody who decides nothing', async () => {
    const { entra, come } = await place();
    const reading = brought(await entra.approvals.readWaiting(await come('Jonas Lindqvist')));
    expect(reading).toMatchObject({
      coverage: [{ state: 'complete' }, { state: 'complete' }],
      rows: { 'entra-roles': [], groups: [] },
    });
  });

  it('reads one plane where the other was not consented to', async () => {
    const { entra, deciders } = await place({}, [
      'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
      'PrivilegedAssignmentSchedule.Read.AzureADGroup',
      'PrivilegedAccess.ReadWrite.AzureADGroup',
      'PrivilegedAccess.Read.AzureADGroup',
    ]);
    expect(brought(await entra.approvals.readWaiting(deciders['entra-roles']))).toMatchObject({
      coverage: [{ state: 'complete' }, { state: 'refused', reason: { kind: 'consent-missing' } }],
      rows: { 'entra-roles': [{}], groups: null },
    });
  });

  it.each(['entra-roles', 'groups'] as const)(
    'records an approval once, and it then is no longer waiting but past: %s',
    async (plane) => {
      const { decide, open, waiting, state, ledger, entra, deciders, asked } = await place();
      expect((await open(plane)).mine).toBe(true);
      expect(await decide(plane, 'approve')).toMatchObject({ kind: 'accepted', requestId: asked[plane] });
      const still = (await waiting(plane))?.map(({ requestId }) => requestId);
      expect(still).not.toContain(asked[plane]);
      expect((await ledger()).counts.decisions).toBe(1);
      expect(await state(plane)).toMatchObject({
        value: {
          kind: 'decided',
          result: 'approved',
          byId: deciders[plane].objectId,
          justification: 'As agreed',
        },
      });
      const past = brought(await entra.approvals.readPast(deciders[plane])).rows[plane];
      const [mine] = past?.filter(({ requestId }) => requestId === asked[plane]) ?? [];
      expect(mine).toMatchObject({ outcome: 'approved', duration: 'PT2H', own: false });
    },
  );

  it.each(['entra-roles', 'groups'] as const)(
    'ends a denied one, and a second decision is refused as made: %s',
    async (plane) => {
      const { decide, open, entra, asked, deciders } = await place();
      const { stepId } = await open(plane);
      expect(await decide(plane, 'deny')).toMatchObject({ kind: 'accepted' });
      const again = {
        plane,
        approvalId: asked[plane],
        stepId,
        decision: 'approve',
        justification: 'No',
      } as const;
      expect(await entra.approvals.decide(deciders[plane], again)).toMatchObject({
        kind: 'refused',
        problem: { kind: 'already-decided' },
      });
      const past = brought(await entra.approvals.readPast(deciders[plane])).rows[plane];
      expect(past?.find(({ requestId }) => requestId === asked[plane])?.outcome).toBe('denied');
    },
  );

  it.each(['entra-roles', 'groups'] as const)('refuses who is not asked: %s', async (plane) => {
    const { decide, who, ledger } = await place();
    expect(await decide(plane, 'approve', who)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'role-missing', title: 'You may not decide this request.' },
    });
    expect((await ledger()).counts.decisions).toBe(0);
  });

  it('names the permission where reading one takes another than was asked for, and the token has no more', async () => {
    const captured = { 'approvals.readScope': 'captured' } as const;
    const { state } = await place({ switches: captured }, [
      'PrivilegedAccess.Read.AzureAD',
      'PrivilegedAccess.ReadWrite.AzureAD',
    ]);
    const one = await state('entra-roles');
    expect(one.ok ? null : one.problem).toMatchObject({ kind: 'consent-missing' });
    expect(one.ok ? '' : one.problem.advice).toContain('PrivilegedAccess.ReadWrite.AzureAD');
  });

  it.each(['entra-roles', 'groups'] as const)(
    'finds a request over that nobody decided in a day: %s',
    async (plane) => {
      const { state, tenant, entra, deciders, asked } = await place();
      tenant.clock.advance('PT25H');
      expect(brought(await state(plane)).kind).toMatch(/^(expired|gone)$/);
      const past = brought(await entra.approvals.readPast(deciders[plane])).rows[plane];
      expect(past?.find(({ requestId }) => requestId === asked[plane])?.outcome).toBe('unanswered');
    },
  );

  it.each(['entra-roles', 'groups'] as const)(
    'finds one over that was taken back, whatever its step is called then: %s',
    async (plane) => {
      const { entra, who, asked, waiting, state } = await place();
      await entra.roles.cancel(who, { requestId: asked[plane], plane });
      expect((await waiting(plane))?.map(({ requestId }) => requestId)).not.toContain(asked[plane]);
      // By the step alone it cannot be told from one that nobody answered; the console goes by the time (decided-meanwhile.ts).
      const kind = switches['approvals.stepAfterCancel'] === 'Expired' ? 'expired' : 'gone';
      expect(brought(await state(plane)).kind).toBe(kind);
    },
  );

  it('needs one reading of the policies for the roles and the approvals together', async () => {
    const { read, entra, calls, come } = await place();
    const tomasz = await come('Tomasz Wielgosz');
    calls.length = 0;
    await Promise.all([read(tomasz), entra.approvals.readWaiting(tomasz)]);
    const paged = calls.filter((call) => call.includes('/roleManagementPolicyAssignments'));
    expect(paged.length).toBeLessThanOrEqual(1);
  });
});
