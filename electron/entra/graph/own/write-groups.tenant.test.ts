import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import type { ActivationOrder } from '../../../console/ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';

const GROUP_REQUESTS = 'privilegedAccess/group/assignmentScheduleRequests';

async function place() {
  const at = await signedIn();
  const { groups } = await at.read();
  const idOf = (name: string) => groups.eligible?.find((e) => e.role.name === name)?.role.definitionId ?? '';
  const member = (name: string, over: Partial<ActivationOrder> = {}) =>
    order(idOf(name), { scopeId: 'member', ...over });
  const owner = (name: string, over: Partial<ActivationOrder> = {}) =>
    order(idOf(name), { scopeId: 'owner', ...over });
  return { ...at, member, owner };
}

onEachTenant('writing one’s own groups', (switches) => {
  it('lets a member in and out again', async () => {
    const { entra, who, read, show, tenant, member, ledger } = await place();
    const sap = member('sg-pim-sap-emergency');
    const asked = await entra.roles.activate(who, sap);
    expect(asked).toMatchObject({ kind: 'accepted', status: 'Provisioned' });
    show();
    const [active] = (await read()).groups.active ?? [];
    expect(active).toMatchObject({
      role: { definitionId: sap.roleDefinitionId, name: 'sg-pim-sap-emergency' },
      scope: { id: 'member', kind: 'membership' },
      kind: 'activated',
      membership: 'direct',
      throughGroup: null,
      asked: { justification: 'Move the mail connector', ticket: null },
    });
    expect(await entra.roles.deactivate(who, sap)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'too-early', title: 'This cannot be deactivated yet.' },
    });
    tenant.clock.advance('PT6M');
    expect(await entra.roles.deactivate(who, sap)).toMatchObject({ kind: 'accepted', status: 'Revoked' });
    expect((await read()).groups).toMatchObject({ active: [], ended: [] });
    expect((await ledger()).counts.activations).toBe(1);
  });

  it('asks to be an owner, and takes it back', async () => {
    const { entra, who, read, owner, ledger } = await place();
    const asked = await entra.roles.activate(who, owner('sg-pim-till-support'));
    if (asked.kind !== 'accepted') throw new Error(JSON.stringify(asked));
    expect((await read()).groups.requests).toMatchObject([
      { requestId: asked.requestId, scope: { id: 'owner' }, stage: 'waiting-for-approval' },
    ]);
    const request = { requestId: asked.requestId, plane: 'groups' } as const;
    expect(await entra.roles.cancel(who, request)).toEqual({
      kind: 'accepted',
      requestId: asked.requestId,
      status: 'Canceled',
    });
    expect((await read()).groups).toMatchObject({ requests: [], ended: [{ outcome: 'cancelled' }] });
    expect((await ledger()).counts.cancellations).toBe(1);
  });

  it('asks for more time on its own plane, where the service takes that, and takes it back there', async () => {
    const { entra, who, read, owner, tenant } = await place();
    tenant.clock.advance('P6D');
    const extension = {
      ...owner('sg-pim-till-support'),
      action: 'extend',
      side: 'eligibility',
      endsAt: tenant.clock.now() + 90 * 86_400_000,
    } as const;
    const written = await entra.roles.askForTime(who, extension);
    if (!switches['groups.selfMoreTime']) {
      expect(written.kind).toBe('refused');
      return;
    }
    if (written.kind !== 'accepted') throw new Error(JSON.stringify(written));
    expect((await read()).groups.requests).toMatchObject([
      { action: 'extend', stage: 'waiting-for-administrator', scope: { id: 'owner' } },
    ]);
    const cancelled = await entra.roles.cancel(who, { requestId: written.requestId, plane: 'groups' });
    expect(cancelled.kind).toBe('accepted');
  });

  it('checks roles and groups mixed, each in its place, and asks for nothing', async () => {
    const { entra, who, member, owner, ledger, calls } = await place();
    calls.length = 0;
    const checked = await entra.roles.check(who, [
      member('sg-pim-sap-emergency'),
      order(ROLE.exchange, { duration: 'PT9H' }),
      member('sg-pim-sap-emergency', { duration: 'PT3H' }),
      order(ROLE.teams),
      owner('sg-pim-till-support'),
      owner('sg-pim-sap-emergency'),
    ]);
    expect(checked).toMatchObject([
      { kind: 'accepted' },
      { kind: 'refused', problem: { field: 'duration' } },
      { kind: 'refused', problem: { field: 'duration' } },
      { kind: 'accepted' },
      { kind: 'accepted' },
      { kind: 'refused', problem: { title: 'You are not eligible for this group any more.' } },
    ]);
    expect(calls).toHaveLength(1);
    expect((await ledger()).counts.activations).toBe(0);
  });

  it('finds a request whose answer was lost by its group and access, among those of its plane', async () => {
    const { entra, who, fault, member, ledger, calls } = await place();
    const sap = member('sg-pim-sap-emergency');
    await fault({ method: 'POST', path: GROUP_REQUESTS, then: { drop: 'after' } });
    calls.length = 0;
    expect(await entra.roles.activate(who, sap)).toMatchObject({ kind: 'unknown' });
    expect(calls).toHaveLength(1);
    expect((await ledger()).counts.activations).toBe(1);
    const own = await entra.roles.ownRequests(who, 'groups');
    if (!own.ok) throw new Error(own.problem.title);
    expect(own.value.complete).toEqual({ assignment: true, eligibility: true });
    const { roleDefinitionId, scopeId, justification } = sap;
    expect(own.value.requests.filter((r) => r.side === 'assignment')).toMatchObject([
      { roleDefinitionId, scopeId, justification, action: 'selfActivate', status: 'Provisioned' },
    ]);
    const roles = await entra.roles.ownRequests(who, 'entra-roles');
    expect(roles.ok && roles.value.requests.some((r) => r.roleDefinitionId === roleDefinitionId)).toBe(false);
  });

  it('has no answer about requests where those of its plane are refused', async () => {
    const { entra, who, fault } = await place();
    const then = { status: 403, headers: {}, body: {} };
    await fault({ method: 'GET', path: GROUP_REQUESTS, then });
    expect(await entra.roles.ownRequests(who, 'groups')).toMatchObject({ ok: false });
    expect(await entra.roles.ownRequests(who, 'entra-roles')).toMatchObject({ ok: true });
  });

  it('is challenged for MFA as for a role', async () => {
    const { entra, come, member } = await place();
    const who = await come('Maren Okafor', { withoutMfa: true });
    const ticket = { number: 'INC7', system: 'Jira' };
    const written = await entra.roles.activate(who, member('sg-pim-mailbox-forensics', { ticket }));
    expect(written).toMatchObject({ kind: 'challenged', challenge: { id: 'mfa' } });
  });

  it('cannot act for anybody but who is signed in, whatever an order carries', async () => {
    const { entra, who, come, member, ledger, read } = await place();
    const leila = await come('Leila Haddani');
    const forged = { ...member('sg-pim-sap-emergency'), principalId: leila.objectId };
    expect(await entra.roles.activate(who, forged)).toMatchObject({ kind: 'accepted' });
    expect((await ledger()).counts.activations).toBe(1);
    const [own] = (await read(leila)).groups.requests ?? [];
    expect(own).toBeUndefined();
    expect((await read(who)).groups.recents).toHaveLength(1);
  });
});
