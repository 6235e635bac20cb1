import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/contract/result.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import { activate } from '../activate.ts';
import { activateMany } from '../activate-many.ts';
import { decide } from '../deciding/decide.ts';
import { enterSession } from './enter-session.ts';
import type { Written } from '../ports.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { switchAccount } from './switch-account.ts';
import {
  ELIGIBLE,
  LEILA,
  MAREN,
  reading,
  settled,
  testWorld,
  TOKEN,
  WAITING,
  waitingReading,
} from '../testing/test-world.ts';

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

  it('one whose sign-in has ended is not shown, and takes nobody else off the screen', async () => {
    const world = two();
    world.entra.auth.token.mockResolvedValue(fail(signInNeeded()));
    const answer = await switchAccount(world, { accountId: LEILA.key });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'sign-in-needed' } });
    expect(world.running.identity).toBe(MAREN);
    expect(world.store.get('session')).toMatchObject({ state: 'signed-in', account: { name: MAREN.name } });
  });

  it('signing out in the middle of a batch sends no more, and what was sent is looked for afterwards', async () => {
    const world = two();
    const eligible = ['a', 'b', 'c', 'd', 'e'].map((n) => ({
      ...ELIGIBLE,
      eligibilityId: n,
      scope: { id: `/${n}`, kind: 'object' as const, name: n },
    }));
    world.store.set('myRoles', { eligible });
    const answers: ((w: Written) => void)[] = [];
    world.entra.roles.activate.mockImplementation(() => new Promise((resolve) => void answers.push(resolve)));
    const { justification, ticket, startsAt } = input;
    const said = { justification, ticket, startsAt };
    const items = eligible.map((e) => ({ eligibilityId: e.eligibilityId, duration: 'PT1H' }));
    const asking = activateMany(world, { items, ...said });
    await settled();
    expect(answers).toHaveLength(3);
    await signOut(world);
    answers.forEach((answer) => answer({ kind: 'unknown', problem: signInNeeded() }));
    await asking;
    await settled();
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(3);
    expect(world.store.get('activity').entries).toEqual([]);

    await enterSession(world, MAREN);
    expect(world.store.get('activity').entries.map((e) => e.state)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    world.store.set('myRoles', { eligible });
    const again = await activateMany(world, { items: items.slice(0, 3), ...said });
    expect(
      again.ok && again.value.results.every((r) => !r.result.ok && r.result.problem.kind === 'in-flight'),
    ).toBe(true);
    expect(world.entra.roles.activate).toHaveBeenCalledTimes(3);
  });

  it('a step-up of one is not ended by the other signing out', async () => {
    const world = two();
    world.entra.roles.activate.mockResolvedValueOnce({
      kind: 'challenged',
      challenge: { id: 'context:c1', proves: 'context', context: 'c1', claims: '{}' },
      problem: signInNeeded(),
    });
    let finish: () => void = () => undefined;
    let aborted = false;
    world.entra.auth.stepUp.mockImplementation((_, __, { signal }) => {
      signal.addEventListener('abort', () => (aborted = true));
      return new Promise((resolve) => (finish = () => resolve(ok(TOKEN))));
    });
    const asking = activate(world, input);
    await settled();
    await switchAccount(world, { accountId: LEILA.key });
    await settled();
    expect(world.store.get('session').signIn).toMatchObject({ purpose: 'step-up', personName: MAREN.name });
    await signOut(world);
    expect(aborted).toBe(false);
    finish();
    expect(await asking).toMatchObject({ ok: true, value: { outcome: 'in-effect' } });
  });

  it('what was seen decided is there when its account is back', async () => {
    const world = two();
    world.store.set('approvals', { waiting: [WAITING] });
    world.entra.approvals.readWaiting.mockResolvedValue(ok(waitingReading([WAITING])));
    await decide(world, { requestId: WAITING.requestId, decision: 'deny', justification: 'Not now' });
    await switchAccount(world, { accountId: LEILA.key });
    await settled();
    expect(world.store.get('approvals').decided).toEqual([]);
    await switchAccount(world, { accountId: MAREN.key });
    await settled();
    // And the list, which lags behind, does not bring it back.
    expect(world.store.get('approvals')).toMatchObject({
      waiting: [],
      decided: [{ result: 'denied', mine: true }],
    });
  });

  it('signing in again as the same person while something is read does not lose it', async () => {
    const world = two();
    world.store.set('myRoles', { asOf: 0 });
    let read: () => void = () => undefined;
    world.entra.roles.readMine.mockImplementationOnce(
      () => new Promise((resolve) => (read = () => resolve(ok(reading())))),
    );
    const asking = activate(world, input);
    await settled();
    await enterSession(world, { ...MAREN });
    read();
    expect(await asking).toMatchObject({ ok: true });
  });

  it('adding one leaves the first on screen until it has worked', async () => {
    const world = two();
    let finish: () => void = () => undefined;
    world.entra.auth.signIn.mockImplementation(
      () => new Promise((resolve) => (finish = () => resolve(ok(LEILA)))),
    );
    signIn(world, { accountId: null });
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
