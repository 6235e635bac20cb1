import { describe, expect, it } from 'vitest';
import { connectionId } from '../../../shared/domain/connections/connection-id.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { activate } from '../activate.ts';
import { activateMany } from '../activate-many.ts';
import { signOut } from '../session/sign-out.ts';
import type { Checked, Written } from '../ports.ts';
import { LEILA, MAREN, settled } from '../testing/test-world.ts';
import { connect } from './connect.ts';
import { forgetConnection } from './forget-connection.ts';
import { ACTIVATION, FABRIKAM, twoTenants } from '../testing/test-two-tenants.ts';

describe('what goes on while the connection is changed', () => {
  const many = {
    items: [{ eligibilityId: 'eligibility-1', duration: 'PT1H' }],
    justification: 'Move the mail connector',
    ticket: null,
    startsAt: null,
  };

  it('a batch goes on in the tenant it was sent in', async () => {
    const { world, contoso, other } = twoTenants();
    let checked: (all: readonly Checked[]) => void = () => undefined;
    contoso.entra.roles.check.mockImplementation(() => new Promise((resolve) => (checked = resolve)));
    const asked = activateMany(world, many);
    await settled();
    await connect(world, FABRIKAM);
    checked([{ kind: 'accepted' }]);
    expect(await asked).toMatchObject({ ok: true, value: { results: [{ result: { ok: true } }] } });
    expect(contoso.entra.roles.activate).toHaveBeenCalledOnce();
    expect(other.entra.roles.activate).not.toHaveBeenCalled();
  });

  it('a role of a connection that was forgotten meanwhile is not locked for good', async () => {
    const { world, contoso } = twoTenants();
    await connect(world, contoso.entra.connection);
    contoso.entra.auth.remembered.mockResolvedValue(MAREN);
    await connect(world, contoso.entra.connection);
    await settled();
    let checked: (all: readonly Checked[]) => void = () => undefined;
    contoso.entra.roles.check.mockImplementation(() => new Promise((resolve) => (checked = resolve)));
    const asked = activateMany(world, many);
    await settled();
    await forgetConnection(world, { id: connectionId(contoso.entra.connection) });
    checked([{ kind: 'accepted' }]);
    expect(await asked).toMatchObject({ value: { results: [{ result: { ok: false } }] } });
    expect(world.running.writes.size).toBe(0);
    expect(contoso.entra.roles.activate).not.toHaveBeenCalled();
  });

  it('a stronger sign-in for the one before is not asked for under the name of this one', async () => {
    const { world, contoso } = twoTenants();
    let answer: (written: Written) => void = () => undefined;
    contoso.entra.roles.activate.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const asked = activate(world, ACTIVATION);
    await settled();
    await connect(world, FABRIKAM);
    const challenge = { id: 'mfa', proves: 'mfa', context: null, claims: null } as const;
    answer({ kind: 'challenged', challenge, problem: internalProblem('more') });
    expect(await asked).toMatchObject({ ok: false, problem: { kind: 'step-up-needed' } });
    expect(contoso.entra.auth.stepUp).not.toHaveBeenCalled();
  });

  it('a sign-out that takes its time does not take the next connection off the screen', async () => {
    const { world, contoso, other } = twoTenants();
    let wiped: () => void = () => undefined;
    contoso.entra.auth.signOut.mockImplementation(() => new Promise((resolve) => (wiped = resolve)));
    other.entra.auth.remembered.mockResolvedValue(LEILA);
    const leaving = signOut(world);
    await settled();
    await connect(world, FABRIKAM);
    wiped();
    await leaving;
    expect(world.store.get('session')).toMatchObject({ state: 'signed-in', connection: FABRIKAM });
  });

  it('that one tenant could not be reached is not said of the other', async () => {
    const { world } = twoTenants();
    world.store.set('health', { offlineSince: 1 });
    await connect(world, FABRIKAM);
    expect(world.store.get('health').offlineSince).toBeNull();
  });
});
