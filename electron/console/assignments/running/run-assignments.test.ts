import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../shared/contract/result.ts';
import { signInNeeded } from '../../../../shared/domain/problems.ts';
import { nameEmergencyAccounts } from '../emergency-accounts.ts';
import { NOTHING_HELD, principalOf } from '../../testing/test-assignments.ts';
import { settled } from '../../testing/test-world.ts';
import { resumeAssignmentsRun } from './resume-assignments-run.ts';
import {
  eligibleFor,
  has,
  heldBy,
  isAssigned,
  madeEligible,
  planned,
  runOf,
  sentOf,
  states,
  stepStates,
  tripleOfPerson,
  worldOf,
} from './test-planned.ts';
import { NO, refused, challenged, notSent, writes, many, meanwhile } from './test-service-answers.ts';

describe('running a plan', () => {
  it('sends each request, and says what the service said of it', async () => {
    const { world, run } = await many(3);
    expect((await run()).ok).toBe(true);
    await settled();
    expect(states(world)).toEqual(['done', 'done', 'done']);
    expect(runOf(world)).toMatchObject({ state: 'done', problem: null });
    expect(runOf(world)?.items[1]?.steps[0]).toMatchObject({ status: 'Provisioned', requestId: 'request-2' });
    expect([1, 2, 3].map((n) => heldBy(world, n).eligible !== null)).toEqual([true, true, true]);
  });

  it('brings rows on screen up to date', async () => {
    const { world, run } = await many(1);
    world.store.set('assignments', { asOf: 1 });
    await run();
    await settled();
    const { rows, roles, scopes, principals } = world.store.get('assignments');
    expect(rows).toMatchObject([{ ...tripleOfPerson(1), kind: 'eligible', state: 'now' }]);
    // Whoever gets their first role is in no reading before: a row nobody can name would be on screen.
    const { roleId, scopeId, principalId } = tripleOfPerson(1);
    expect(roles.map(({ definitionId }) => definitionId)).toEqual([roleId]);
    expect(scopes.map(({ id }) => id)).toEqual([scopeId]);
    expect(principals).toMatchObject([{ id: principalId, name: 'Person 1' }]);
  });

  it('shows what the service took although its lists do not yet, and not what somebody else did since', async () => {
    const { world, run } = await many(2);
    world.store.set('assignments', { asOf: 1 });
    const eligible = { startsAt: 1, endsAt: 2, toCome: false };
    meanwhile(world, () =>
      world.entra.assignments.readHeld.mockImplementation((_, of) =>
        Promise.resolve(of.map((_one, i) => ok(i === 0 ? NOTHING_HELD : { ...NOTHING_HELD, eligible }))),
      ),
    );
    await run();
    await settled();
    expect(states(world)).toEqual(['done', 'done']);
    const { rows } = world.store.get('assignments');
    expect(rows.map(({ endsAt }) => endsAt)).toEqual([runOf(world)?.items[0]?.steps[0]?.endsAt, 2]);
  });

  it('is on disk when the first of it is sent', async () => {
    const { world, run } = await many(2);
    const seen: unknown[] = [];
    meanwhile(world, () =>
      seen.push([...world.assignmentRuns.values()][0]?.run.items.map(({ state }) => state)),
    );
    await run();
    await settled();
    expect(seen).toEqual([['working', 'working']]);
  });

  it('sends nothing where it cannot be kept', async () => {
    const { world, run } = await many(1);
    world.assignmentsRunFile.save.mockResolvedValue(fail({ ...NO, kind: 'storage' }));
    expect(await run()).toMatchObject({ ok: false, problem: { kind: 'storage' } });
    await settled();
    expect(writes(world)).not.toHaveBeenCalled();

    const other = await many(1);
    const save = other.world.assignmentsRunFile.save.getMockImplementation();
    let saves = 0;
    other.world.assignmentsRunFile.save.mockImplementation((...args) =>
      (saves += 1) === 2
        ? Promise.resolve(fail({ ...NO, kind: 'storage' as const }))
        : (save?.(...args) ?? Promise.resolve(fail(NO))),
    );
    await other.run();
    await settled();
    expect(writes(other.world)).not.toHaveBeenCalled();
    expect(runOf(other.world)).toMatchObject({ state: 'stopped', problem: { kind: 'storage' } });
    expect(states(other.world)).toEqual(['waiting']);
  });

  it('does not do what the plan had refused', async () => {
    const world = worldOf(3);
    world.entra.assignments.check.mockResolvedValueOnce([
      { kind: 'accepted' },
      refused(),
      { kind: 'accepted' },
    ]);
    const { run } = await planned(world, eligibleFor(world, 3));
    await run();
    await settled();
    expect(states(world)).toEqual(['done', 'refused', 'done']);
    expect(sentOf(world)).toEqual(['1 eligible assign', '3 eligible assign']);
    await resumeAssignmentsRun(world);
    await settled();
    expect(sentOf(world)).toHaveLength(2);
  });

  it('takes somebody away, and gives nobody else anything', async () => {
    const world = worldOf(2);
    isAssigned(world, 1);
    isAssigned(world, 2);
    const of = [{ ...tripleOfPerson(1), side: 'active' as const }];
    const said = { justification: 'They left.', ticket: null };
    const { run } = await planned(world, { kind: 'remove', of, ...said });
    await run();
    await settled();
    expect(stepStates(world)).toEqual(['remove done']);
    expect(heldBy(world, 1).assigned).toBe(null);
    expect(heldBy(world, 2).assigned).not.toBe(null);
  });

  it('is not run once it is older than a quarter of an hour', async () => {
    const { world, run } = await many(1);
    world.clock.advance(15 * 60_000 + 1);
    expect(await run()).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
    expect(writes(world)).not.toHaveBeenCalled();
  });

  it('is not run once other accounts are named for emergencies', async () => {
    const world = worldOf(1);
    const { run } = await planned(world, madeEligible(world, 1));
    await nameEmergencyAccounts(world, {
      accounts: [principalOf(1)].map(({ id, name, upn }) => ({ id, name, upn })),
    });
    expect((await run()).ok).toBe(false);
  });

  it('a second press finds the run under way', async () => {
    const { world, run } = await many(3);
    const [first, second] = await Promise.all([run(), run()]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    await settled();
    expect(sentOf(world)).toHaveLength(3);
  });

  it('sends no more than twenty requests at once', async () => {
    const { world, run } = await many(45);
    await run();
    await settled();
    expect(writes(world).mock.calls.map(([, lists]) => lists.flat().length)).toEqual([20, 20, 5]);

    const two = worldOf(25);
    const converted = await planned(two, madeEligible(two, 25));
    await converted.run();
    await settled();
    expect(writes(two).mock.calls.map(([, lists]) => lists.flat().length)).toEqual([20, 20, 10]);
  });
});

describe('somebody else was faster', () => {
  it('what is as wanted by now is told so, and not sent', async () => {
    const { world, run, plan } = await many(2);
    const endsAt = plan.items[0]?.steps[0]?.endsAt ?? null;
    has(world, 1, { eligible: { startsAt: world.clock.now(), endsAt, toCome: false } });
    await run();
    await settled();
    expect(states(world)).toEqual(['done', 'done']);
    expect(stepStates(world, 0)).toEqual(['assign was-so']);
    expect(sentOf(world)).toEqual(['2 eligible assign']);
  });

  it('what is something else by now is left alone', async () => {
    const world = worldOf(2);
    const { run } = await planned(world, madeEligible(world, 2));
    isAssigned(world, 1, world.clock.now() + 86_400_000);
    await run();
    await settled();
    expect(states(world)).toEqual(['changed-meanwhile', 'done']);
    expect(heldBy(world, 1).eligible).toBe(null);
  });

  it('who was taken the role from meanwhile is not made eligible for it', async () => {
    const world = worldOf(1);
    const { run } = await planned(world, madeEligible(world, 1));
    world.held.clear();
    await run();
    await settled();
    expect(states(world)).toEqual(['changed-meanwhile']);
    expect(writes(world)).not.toHaveBeenCalled();
  });
});

describe('making eligible what was always active', () => {
  it('is not done to somebody whose eligibility, found when it was planned, is gone', async () => {
    const world = worldOf(2);
    const source = madeEligible(world, 2);
    const endsAt = 'endsAt' in source ? source.endsAt : null;
    for (const n of [1, 2]) has(world, n, { eligible: { startsAt: 0, endsAt, toCome: false } });
    const { run } = await planned(world, source);
    has(world, 1, { eligible: null });
    await run();
    await settled();
    expect(states(world)).toEqual(['changed-meanwhile', 'done']);
    expect(sentOf(world)).toEqual(['2 active remove']);
    expect(heldBy(world, 1).assigned).not.toBe(null);
  });

  it('makes the eligibility first, and takes the assignment away after it', async () => {
    const world = worldOf(1);
    const { run } = await planned(world, madeEligible(world, 1));
    await run();
    await settled();
    expect(sentOf(world)).toEqual(['1 eligible assign', '1 active remove']);
    expect(stepStates(world)).toEqual(['assign done', 'remove done']);
    expect(heldBy(world, 1)).toMatchObject({ assigned: null });
    expect(heldBy(world, 1).eligible).not.toBe(null);
  });

  it('whose second request is refused is partly done, and says what is in force', async () => {
    const world = worldOf(1);
    const { run } = await planned(world, madeEligible(world, 1));
    const write = writes(world).getMockImplementation();
    writes(world).mockImplementationOnce(async (who, lists) => {
      const [taken] =
        (await write?.(
          who,
          lists.map((list) => list.slice(0, 1)),
        )) ?? [];
      return [[...(taken ?? []), refused()]];
    });
    await run();
    await settled();
    expect(states(world)).toEqual(['partly']);
    expect(stepStates(world)).toEqual(['assign done', 'remove refused']);
    expect(runOf(world)?.items[0]?.problem).toEqual(NO);
    expect(heldBy(world, 1)).toMatchObject({ eligible: { toCome: false }, assigned: { endsAt: null } });
    // Going on sends the second alone.
    await resumeAssignmentsRun(world);
    await settled();
    expect(states(world)).toEqual(['done']);
    expect(sentOf(world)).toEqual(['1 eligible assign', '1 active remove', '1 active remove']);
  });

  it('whose first request is refused sends no second', async () => {
    const world = worldOf(1);
    const { run } = await planned(world, madeEligible(world, 1));
    writes(world).mockResolvedValueOnce([[refused(), notSent]]);
    await run();
    await settled();
    expect(states(world)).toEqual(['refused']);
    expect(stepStates(world)).toEqual(['assign refused', 'remove not-sent']);
  });

  it('does not take the assignment away while the eligibility that was made cannot be read', async () => {
    const world = worldOf(1);
    const { run } = await planned(world, madeEligible(world, 1));
    writes(world).mockResolvedValueOnce([
      [{ kind: 'accepted', requestId: 'request-9', status: 'PendingProvisioning' }, refused()],
    ]);
    await run();
    await settled();
    await resumeAssignmentsRun(world);
    await settled();
    expect(states(world)).toEqual(['partly']);
    expect(writes(world)).toHaveBeenCalledTimes(1);
    expect(heldBy(world, 1).assigned).not.toBe(null);
  });
});

describe('what the service asks', () => {
  it('waits as long as it says, then goes on with what was not taken', async () => {
    const { world, run } = await many(3);
    const retryAt = world.clock.now() + 11_000;
    const wait = refused({ ...NO, kind: 'throttled', retryAt });
    writes(world).mockResolvedValueOnce([[wait], [wait], [wait]]);
    await run();
    await settled();
    expect(runOf(world)).toMatchObject({ state: 'waiting', resumesAt: retryAt });
    expect(states(world)).toEqual(['waiting', 'waiting', 'waiting']);
    world.clock.advance(10_000);
    await settled();
    expect(writes(world)).toHaveBeenCalledTimes(1);
    world.clock.advance(1_000);
    await settled();
    expect(states(world)).toEqual(['done', 'done', 'done']);
  });

  it('stops where everything else would be refused as well', async () => {
    const { world, run } = await many(45);
    writes(world).mockImplementation((_, lists) =>
      Promise.resolve(lists.map((list) => list.map(() => refused({ ...NO, kind: 'role-missing' })))),
    );
    await run();
    await settled();
    expect(writes(world)).toHaveBeenCalledTimes(1);
    expect(runOf(world)).toMatchObject({ state: 'stopped', problem: { kind: 'role-missing' } });
  });

  it('a stronger sign-in is asked for once, and what it lifts is sent again', async () => {
    const { world, run } = await many(2);
    writes(world).mockResolvedValueOnce([[challenged], [challenged]]);
    await run();
    await settled();
    expect(world.entra.auth.stepUp).toHaveBeenCalledTimes(1);
    expect(states(world)).toEqual(['done', 'done']);
  });

  it('a stronger sign-in takes minutes: what was taken before it is not sent again, what others changed is left alone', async () => {
    const world = worldOf(2);
    const { run } = await planned(world, madeEligible(world, 2));
    const write = writes(world).getMockImplementation();
    writes(world).mockImplementationOnce(async (who, lists) => {
      const taken =
        (await write?.(
          who,
          lists.map((list) => list.slice(0, 1)),
        )) ?? [];
      return taken.map((list) => [...list, challenged]);
    });
    const step = world.entra.auth.stepUp.getMockImplementation();
    world.entra.auth.stepUp.mockImplementationOnce((...args) => {
      isAssigned(world, 1, world.clock.now() + 86_400_000);
      return step?.(...args) ?? Promise.resolve(fail(signInNeeded()));
    });
    await run();
    await settled();
    expect(states(world)).toEqual(['partly', 'done']);
    expect(stepStates(world, 0)).toEqual(['assign done', 'remove refused']);
    expect(sentOf(world).slice(4)).toEqual(['2 active remove']);
  });

  it('after a stronger sign-in nothing follows what was taken before it and cannot be read', async () => {
    const world = worldOf(1);
    const { run } = await planned(world, madeEligible(world, 1));
    const taken = { kind: 'accepted', requestId: 'request-9', status: 'PendingProvisioning' } as const;
    writes(world).mockResolvedValueOnce([[taken, challenged]]);
    await run();
    await settled();
    expect(writes(world)).toHaveBeenCalledTimes(1);
    expect(stepStates(world)).toEqual(['assign done', 'remove refused']);
  });

  it('a stronger sign-in that does not come leaves the rest unsent', async () => {
    const { world, run } = await many(1);
    world.entra.auth.stepUp.mockResolvedValue(fail(signInNeeded()));
    writes(world).mockResolvedValueOnce([[challenged]]);
    await run();
    await settled();
    expect(writes(world)).toHaveBeenCalledTimes(1);
    expect(states(world)).toEqual(['refused']);
  });
});
