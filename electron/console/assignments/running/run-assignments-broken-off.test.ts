import { describe, expect, it } from 'vitest';
import { fail } from '../../../../shared/contract/result.ts';
import { emergencyByNow } from '../../../../shared/domain/assignments/assignment-problems.ts';
import { signOut } from '../../session/sign-out.ts';
import { principalOf } from '../../testing/test-assignments.ts';
import { settled } from '../../testing/test-world.ts';
import { nameEmergencyAccounts } from '../emergency-accounts.ts';
import { dismissAssignmentsRun } from './dismiss-assignments-run.ts';
import { resumeAssignmentsRun } from './resume-assignments-run.ts';
import { stopAssignmentsRun } from './stop-assignments-run.ts';
import {
  eligibleFor,
  has,
  madeEligible,
  nextStart,
  planned,
  runOf,
  sentOf,
  states,
  stepStates,
  worldOf,
} from './test-planned.ts';
import { NO, writes, many, meanwhile, loseAnswer, never, broken } from './test-service-answers.ts';

describe('an answer that was lost', () => {
  it('is found by reading', async () => {
    const { world, run } = await many(2);
    loseAnswer(world, broken);
    await run();
    await settled();
    expect(states(world)).toEqual(['done', 'done']);
    expect(writes(world)).toHaveBeenCalledTimes(1);
  });

  it('says which half of it is in force', async () => {
    const world = worldOf(1);
    const { run } = await planned(world, madeEligible(world, 1));
    loseAnswer(world, broken, 1);
    await run();
    await settled();
    expect(states(world)).toEqual(['unknown']);
    expect(stepStates(world)).toEqual(['assign done', 'remove unknown']);
    await resumeAssignmentsRun(world);
    await settled();
    expect(states(world)).toEqual(['done']);
    expect(sentOf(world).slice(2)).toEqual(['1 active remove']);
  });

  it('and cannot be read either is not known, and is not sent again by itself', async () => {
    const { world, run } = await many(1);
    loseAnswer(world, broken);
    const read = world.entra.assignments.readHeld.getMockImplementation();
    let reads = 0;
    world.entra.assignments.readHeld.mockImplementation((...args) =>
      (reads += 1) === 2 ? Promise.resolve([fail(NO)]) : (read?.(...args) ?? Promise.resolve([])),
    );
    await run();
    await settled();
    expect(states(world)).toEqual(['unknown']);
    await resumeAssignmentsRun(world);
    await settled();
    expect(states(world)).toEqual(['done']);
    expect(sentOf(world)).toHaveLength(1);
  });
});

it('what came of an earlier try only after it was sent again is told as done, not as refused', async () => {
  const { world, run } = await many(1);
  writes(world).mockImplementationOnce(broken);
  await run();
  await settled();
  expect(states(world)).toEqual(['unknown']);
  const endsAt = runOf(world)?.items[0]?.steps[0]?.endsAt ?? null;
  meanwhile(world, () => has(world, 1, { eligible: { startsAt: world.clock.now(), endsAt, toCome: false } }));
  await resumeAssignmentsRun(world);
  await settled();
  expect(states(world)).toEqual(['done']);
});

describe('an account named as for emergencies while a run is under way', () => {
  it('is not made eligible by the rest of it', async () => {
    const world = worldOf(12);
    const { run } = await planned(world, madeEligible(world, 12));
    meanwhile(world, () =>
      nameEmergencyAccounts(world, { accounts: [{ id: principalOf(12).id, name: 'Twelve', upn: null }] }),
    );
    await run();
    await settled();
    expect(states(world)?.slice(-2)).toEqual(['done', 'refused']);
    expect(stepStates(world, 11)).toEqual(['assign not-sent', 'remove not-sent']);
    expect(sentOf(world)).toHaveLength(22);
  });
});

describe('stopping', () => {
  it('between twenties, and going on', async () => {
    const { world, run } = await many(45);
    meanwhile(world, () => stopAssignmentsRun(world));
    await run();
    await settled();
    expect(runOf(world)?.state).toBe('stopped');
    expect(states(world)?.filter((s) => s === 'done')).toHaveLength(20);
    expect(await (await planned(world, eligibleFor(world, 1))).run()).toMatchObject({
      problem: { kind: 'in-flight' },
    });
    await resumeAssignmentsRun(world);
    await settled();
    expect(runOf(world)?.state).toBe('done');
    expect(sentOf(world)).toHaveLength(45);
  });

  it('while they are read again sends nothing', async () => {
    const { world, run } = await many(1);
    const read = world.entra.assignments.readHeld.getMockImplementation();
    world.entra.assignments.readHeld.mockImplementationOnce((...args) => {
      stopAssignmentsRun(world);
      return read?.(...args) ?? Promise.resolve([]);
    });
    await run();
    await settled();
    expect(writes(world)).not.toHaveBeenCalled();
    expect(states(world)).toEqual(['waiting']);
  });

  it('nothing more is sent for somebody who signs out', async () => {
    const { world, run } = await many(45);
    meanwhile(world, () => signOut(world));
    await run();
    await settled();
    expect(sentOf(world)).toHaveLength(20);
    expect(runOf(world)).toBe(null);
  });
});

describe('a run the console ended in the middle of', () => {
  it('is there after the next start, goes on when somebody says so, and sends nothing twice', async () => {
    const { world: first, run } = await many(45);
    loseAnswer(first, never);
    await run();
    await settled();
    const world = await nextStart(first);
    expect(runOf(world)?.state).toBe('interrupted');
    expect(states(world)?.slice(0, 21)).toEqual([...Array<string>(20).fill('working'), 'waiting']);
    expect(writes(world)).not.toHaveBeenCalled();
    await resumeAssignmentsRun(world);
    await settled();
    expect(runOf(world)?.state).toBe('done');
    expect(states(world)?.every((s) => s === 'done')).toBe(true);
    expect(stepStates(world)).toEqual(['assign done']);
    expect(sentOf(world)).toHaveLength(25);
  });

  it('finishes what was half done', async () => {
    const first = worldOf(1);
    const { run } = await planned(first, madeEligible(first, 1));
    loseAnswer(first, never, 1);
    await run();
    await settled();
    const world = await nextStart(first);
    await resumeAssignmentsRun(world);
    await settled();
    expect(sentOf(world)).toEqual(['1 active remove']);
    expect(stepStates(world)).toEqual(['assign done', 'remove done']);
  });

  it('leaves alone what somebody else changed since, and says what of it was done', async () => {
    const first = worldOf(1);
    const { run } = await planned(first, madeEligible(first, 1));
    loseAnswer(first, never, 1);
    await run();
    await settled();
    const tomorrow = first.clock.now() + 86_400_000;
    has(first, 1, { assigned: { startsAt: 0, endsAt: tomorrow, toCome: false } });
    const world = await nextStart(first);
    await resumeAssignmentsRun(world);
    await settled();
    expect(states(world)).toEqual(['partly']);
    expect(stepStates(world)).toEqual(['assign done', 'remove unknown']);
    expect(writes(world)).not.toHaveBeenCalled();
  });

  it('does not make an account eligible that was named as for emergencies since, and leaves it active', async () => {
    const first = worldOf(2);
    const { run } = await planned(first, madeEligible(first, 2));
    writes(first).mockImplementationOnce(never);
    await run();
    await settled();
    const world = await nextStart(first);
    await nameEmergencyAccounts(world, {
      accounts: [{ id: principalOf(1).id.toUpperCase(), name: 'One', upn: null }],
    });
    await resumeAssignmentsRun(world);
    await settled();
    expect(sentOf(world)).toEqual(['2 eligible assign', '2 active remove']);
    expect(states(world)).toEqual(['unknown', 'done']);
    expect(runOf(world)?.items[0]?.problem).toEqual(emergencyByNow());
    expect(stepStates(world)).toEqual(['assign unknown', 'remove unknown']);
  });

  it('says of such an account that it is eligible as well where that half was done, and goes on once it is named no more', async () => {
    const first = worldOf(1);
    const { run } = await planned(first, madeEligible(first, 1));
    loseAnswer(first, never, 1);
    await run();
    await settled();
    const world = await nextStart(first);
    await nameEmergencyAccounts(world, { accounts: [{ id: principalOf(1).id, name: 'One', upn: null }] });
    await resumeAssignmentsRun(world);
    await settled();
    expect(writes(world)).not.toHaveBeenCalled();
    expect(runOf(world)?.state).toBe('done');
    expect(stepStates(world)?.[0]).toBe('assign done');
    await nameEmergencyAccounts(world, { accounts: [] });
    await resumeAssignmentsRun(world);
    await settled();
    expect(sentOf(world)).toEqual(['1 active remove']);
    expect(states(world)).toEqual(['done']);
  });

  it('is put away for good', async () => {
    const { world: first, run } = await many(1);
    await run();
    await settled();
    expect((await dismissAssignmentsRun(first)).ok).toBe(true);
    const world = await nextStart(first);
    expect(runOf(world)).toBe(null);
  });
});
