import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/contract/result.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import { activate } from '../activate.ts';
import type { Written } from '../ports.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { switchAccount } from './switch-account.ts';
import { ELIGIBLE, LEILA, MAREN, reading, settled, testWorld } from '../testing/test-world.ts';

const input = {
  eligibilityId: 'eligibility-1',
  duration: 'PT1H',
  justification: 'Move the mail connector',
  ticket: null,
  startsAt: null,
};

/** Maren on screen, Leila signed in beside her. */
function two() {
  const world = testWorld();
  world.entra.auth.accounts.mockResolvedValue([MAREN, LEILA]);
  world.entra.roles.readMine.mockImplementation((who) =>
    Promise.resolve(ok(reading({ eligible: who.key === MAREN.key ? [ELIGIBLE] : [] }))),
  );
  return world;
}

describe('two accounts', () => {
  it('are switched with their own rows, and the one on screen is remembered', async () => {
    const world = two();
    await switchAccount(world, { accountId: LEILA.key });
    await settled();
    expect(world.running.identity).toBe(LEILA);
    expect(world.store.get('myRoles').eligible).toEqual([]);
    expect(world.entra.auth.remember).toHaveBeenLastCalledWith(LEILA);
    await switchAccount(world, { accountId: MAREN.key });
    await settled();
    expect(world.store.get('myRoles').eligible).toEqual([ELIGIBLE]);
  });

  it('what one sent is settled while the other is on screen', async () => {
    const world = two();
    let answer: (w: Written) => void = () => undefined;
    world.entra.roles.activate.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    const asking = activate(world, input);
    await settled();
    await switchAccount(world, { accountId: LEILA.key });
    await settled();
    expect(world.store.get('activity').entries).toEqual([]);
    answer({ kind: 'accepted', requestId: 'r', status: 'Provisioned' });
    expect((await asking).ok).toBe(true);
    expect(world.store.get('activity').entries).toEqual([]);
    expect(world.journal.lines).toEqual(['begin intent-1', 'accepted intent-1']);
    await switchAccount(world, { accountId: MAREN.key });
    await settled();
    expect(world.store.get('activity').entries).toMatchObject([{ id: 'intent-1', state: 'accepted' }]);
  });

  it('one whose sign-in has ended is not shown, and the page says why', async () => {
    const world = two();
    world.entra.auth.token.mockResolvedValue(fail(signInNeeded()));
    await switchAccount(world, { accountId: LEILA.key });
    await settled();
    expect(world.store.get('session')).toMatchObject({
      state: 'signed-out',
      account: null,
      problem: { kind: 'sign-in-needed' },
    });
    expect(world.store.get('session').accounts).toHaveLength(2);
  });

  it('adding one leaves the first on screen until it has worked', async () => {
    const world = two();
    let finish: () => void = () => undefined;
    world.entra.auth.signIn.mockImplementation(
      () => new Promise((resolve) => (finish = () => resolve(ok(LEILA)))),
    );
    signIn(world);
    await settled();
    expect(world.store.get('session')).toMatchObject({ state: 'signed-in', signIn: { purpose: 'sign-in' } });
    expect(world.running.identity).toBe(MAREN);
    finish();
    await settled();
    expect(world.running.identity).toBe(LEILA);
    expect(world.store.get('session').signIn).toBeNull();
  });

  it('signing one out leaves the other to go on with', async () => {
    const world = two();
    world.entra.auth.signOut.mockImplementation(() => {
      world.entra.auth.accounts.mockResolvedValue([LEILA]);
      return Promise.resolve();
    });
    await signOut(world);
    expect(world.store.get('session')).toMatchObject({
      state: 'signed-out',
      accounts: [{ accountId: LEILA.key }],
    });
  });
});
