import { expect, it } from 'vitest';
import { ROLE } from '../../../e2e/tenant/test-kit/role-ids.ts';
import { onEachTenant } from '../test-each-tenant.ts';
import { order, signedIn } from '../test-person.ts';

/** Maren asks for Cloud Device Administrator, which Leila decides about by default. */
async function place(options = {}, revoked: readonly string[] = []) {
  const at = await signedIn(options);
  const { entra, who, come, tenant } = at;
  const asked = await entra.roles.activate(who, order(ROLE.cloudDevice, { duration: 'PT2H' }));
  if (asked.kind !== 'accepted') throw new Error(JSON.stringify(asked));
  // The service takes a moment until it lists a request as waiting.
  tenant.clock.advance('PT5S');
  if (revoked.length > 0)
    await fetch(`${tenant.control}/consent`, { method: 'POST', body: JSON.stringify({ revoke: revoked }) });
  const leila = await come('Leila Haddani');
  const waiting = async (of = leila) => {
    const reading = await entra.approvals.readWaiting(of);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    return reading.value;
  };
  const open = async () => {
    const state = await entra.approvals.readOne(leila, asked.requestId);
    if (!state.ok || state.value.kind !== 'open') throw new Error(JSON.stringify(state));
    return state.value;
  };
  const decide = async (decision: 'approve' | 'deny', of = leila) =>
    entra.approvals.decide(of, {
      approvalId: asked.requestId,
      stepId: (await open()).stepId,
      decision,
      justification: 'As agreed',
    });
  return { ...at, leila, requestId: asked.requestId, waiting, open, decide };
}

onEachTenant('deciding on the tenant', (switches) => {
  it('shows what waits, with names and what the policy asks', async () => {
    const { waiting, who, requestId } = await place();
    expect(await waiting()).toMatchObject({
      coverage: [{ state: 'complete' }],
      waiting: [
        {
          requestId,
          role: { name: 'Cloud Device Administrator' },
          requestor: { id: who.objectId, name: 'Maren Okafor', upn: 'maren.okafor@contoso.com' },
          own: false,
          duration: 'PT2H',
          justification: 'Move the mail connector',
          asks: { approval: true, approvers: [] },
        },
      ],
    });
  });

  it('shows nothing, completely, to somebody who decides nothing', async () => {
    const { waiting, come } = await place();
    expect(await waiting(await come('Jonas Lindqvist'))).toMatchObject({
      coverage: [{ state: 'complete' }],
      waiting: [],
    });
  });

  it('brings an approved role into effect, from the decision on', async () => {
    const { decide, open, read, show, waiting, ledger, entra, leila, requestId } = await place();
    expect((await open()).mine).toBe(true);
    expect(await decide('approve')).toMatchObject({ kind: 'accepted', requestId });
    show();
    expect((await read()).active?.some((a) => a.role.definitionId === ROLE.cloudDevice)).toBe(true);
    expect((await waiting()).waiting).toEqual([]);
    expect((await ledger()).counts.decisions).toBe(1);
    expect(await entra.approvals.readOne(leila, requestId)).toMatchObject({
      value: { kind: 'decided', result: 'approved', byId: leila.objectId, justification: 'As agreed' },
    });
  });

  it('ends a denied one, and the requestor sees it as denied', async () => {
    const { decide, read, requestId } = await place();
    expect(await decide('deny')).toMatchObject({ kind: 'accepted' });
    expect(await read()).toMatchObject({ requests: [], ended: [{ requestId, outcome: 'denied' }] });
  });

  it('refuses a second decision as one that was made', async () => {
    const { decide, open, entra, leila, requestId } = await place();
    const { stepId } = await open();
    await decide('deny');
    const again = { approvalId: requestId, stepId, decision: 'approve', justification: 'No' } as const;
    expect(await entra.approvals.decide(leila, again)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'already-decided' },
    });
  });

  it('refuses who is not asked', async () => {
    const { decide, who, ledger } = await place();
    expect(await decide('approve', who)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'role-missing', title: 'You may not decide this request.' },
    });
    expect((await ledger()).counts.decisions).toBe(0);
  });

  it('names the permission where reading one takes another than was asked for, and the token has no more', async () => {
    const captured = { 'approvals.readScope': 'captured' } as const;
    const { entra, leila, requestId } = await place({ switches: captured }, [
      'PrivilegedAccess.Read.AzureAD',
      'PrivilegedAccess.ReadWrite.AzureAD',
    ]);
    const state = await entra.approvals.readOne(leila, requestId);
    expect(state.ok ? null : state.problem).toMatchObject({ kind: 'consent-missing' });
    expect(state.ok ? '' : state.problem.advice).toContain('PrivilegedAccess.ReadWrite.AzureAD');
  });

  it('finds a request over that nobody decided in a day', async () => {
    const { entra, leila, requestId, tenant } = await place();
    tenant.clock.advance('PT25H');
    const state = await entra.approvals.readOne(leila, requestId);
    expect(state.ok && state.value.kind).toMatch(/^(expired|gone)$/);
  });

  it('finds one over that was taken back, whatever its step is called then', async () => {
    const { entra, who, leila, requestId, waiting } = await place();
    await entra.roles.cancel(who, requestId);
    expect((await waiting()).waiting).toEqual([]);
    const state = await entra.approvals.readOne(leila, requestId);
    // By the step alone it cannot be told from one that nobody answered; the console goes by the time (decided-meanwhile.ts).
    const kind = switches['approvals.stepAfterCancel'] === 'Expired' ? 'expired' : 'gone';
    expect(state.ok && state.value.kind).toBe(kind);
  });

  it('needs one reading of the policies for the roles and the approvals together', async () => {
    const { read, waiting, leila, calls } = await place();
    calls.length = 0;
    await Promise.all([read(leila), waiting()]);
    // Two batches, and the second page of the policies once.
    expect(calls).toHaveLength(3);
  });

  it('reads 25 that wait in few calls', async () => {
    const { entra, come, calls } = await signedIn({ size: 'M' });
    const leila = await come('Leila Haddani');
    calls.length = 0;
    const reading = await entra.approvals.readWaiting(leila);
    expect(reading.ok && reading.value.waiting).toHaveLength(25);
    expect(reading.ok && reading.value.waiting?.every((w) => w.requestor.name !== null)).toBe(true);
    expect(calls).toHaveLength(2);
  });
});
