import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';

/* From the service's challenge to the same write with more proof: what the console does once, and entra never by itself. */
async function challengedBy(role: string, how: { withoutMfa?: boolean } = {}) {
  const at = await signedIn({}, 'Maren Okafor', how);
  const written = await at.entra.roles.activate(at.who, order(role));
  if (written.kind !== 'challenged') throw new Error(`not challenged but ${JSON.stringify(written)}`);
  return { ...at, written };
}

onEachTenant('a role that asks for a stronger sign-in', () => {
  it('is challenged for its context, and accepted with the token of the step-up', async () => {
    const { entra, who, written, visit, ledger } = await challengedBy(ROLE.compliance);
    expect(written).toMatchObject({ challenge: { id: 'context:c2', proves: 'context', context: 'c2' } });
    expect((await ledger()).counts.activations).toBe(0);
    const proof = await entra.auth.stepUp(who, written.challenge, visit('Maren Okafor'));
    if (!proof.ok) throw new Error(proof.problem.title);
    expect(await entra.roles.activate(who, order(ROLE.compliance), proof.value)).toMatchObject({
      kind: 'accepted',
    });
    expect((await ledger()).counts.activations).toBe(1);
  });

  it('is challenged for MFA, which PIM asks for without claims', async () => {
    const { entra, who, written, visit } = await challengedBy(ROLE.exchange, { withoutMfa: true });
    expect(written).toMatchObject({ challenge: { id: 'mfa', proves: 'mfa', claims: null } });
    const proof = await entra.auth.stepUp(who, written.challenge, visit('Maren Okafor'));
    if (!proof.ok) throw new Error(proof.problem.title);
    expect(await entra.roles.activate(who, order(ROLE.exchange), proof.value)).toMatchObject({
      kind: 'accepted',
    });
  });

  it('is refused for what else is wrong, before anybody is asked for MFA', async () => {
    const { entra, who } = await signedIn({}, 'Maren Okafor', { withoutMfa: true });
    const draft = order(ROLE.exchange, { justification: '' });
    expect(await entra.roles.activate(who, draft)).toMatchObject({
      kind: 'refused',
      problem: { field: 'justification' },
    });
  });

  it('may be an evaluation of the session, which a newer token answers', async () => {
    const { entra, who, visit, command } = await signedIn();
    await command('/claims-challenge', { upn: who.upn });
    const written = await entra.roles.activate(who, order(ROLE.teams));
    if (written.kind !== 'challenged') throw new Error(`not challenged but ${JSON.stringify(written)}`);
    expect(written.challenge.proves).toBe('session');
    const proof = await entra.auth.stepUp(who, written.challenge, visit('Maren Okafor'));
    if (!proof.ok) throw new Error(proof.problem.title);
    expect(await entra.roles.activate(who, order(ROLE.teams), proof.value)).toMatchObject({
      kind: 'accepted',
    });
  });

  it('is told by the dry run of several, each in its place', async () => {
    const { entra, who, visit, ledger } = await signedIn({}, 'Maren Okafor', { withoutMfa: true });
    const orders = [
      order(ROLE.teams),
      order(ROLE.compliance),
      order(ROLE.exchange),
      order(ROLE.globalReader, { duration: 'PT1H' }),
    ];
    const checked = await entra.roles.check(who, orders);
    expect(checked).toMatchObject([
      { kind: 'accepted' },
      { kind: 'challenged', challenge: { id: 'context:c2' } },
      { kind: 'challenged', challenge: { id: 'mfa' } },
      { kind: 'refused', problem: { field: 'duration' } },
    ]);
    const c2 = checked[1];
    if (c2?.kind !== 'challenged') throw new Error('no challenge');
    const proof = await entra.auth.stepUp(who, c2.challenge, visit('Maren Okafor'));
    if (!proof.ok) throw new Error(proof.problem.title);
    expect(await entra.roles.check(who, orders.slice(1, 3), proof.value)).toMatchObject([
      { kind: 'accepted' },
      { kind: 'accepted' },
    ]);
    expect((await ledger()).counts.activations).toBe(0);
  });
});
