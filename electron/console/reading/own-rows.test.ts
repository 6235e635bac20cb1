import { expect, it } from 'vitest';
import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { ok } from '../../../shared/contract/result.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import { membershipScope } from '../../../shared/domain/planes.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { activate } from '../activate.ts';
import { COMPLETE, ELIGIBLE, NO_ROWS, reading, testWorld } from '../testing/test-world.ts';
import { readMyRoles } from './read-my-roles.ts';

const GROUP: EligibleRole = { ...ELIGIBLE, eligibilityId: 'group-1', scope: membershipScope('member') };
const UNREAD = INITIAL_SLICES.myRoles.coverage;
const nothing = { ...NO_ROWS, eligible: null, active: null };
const without = (kind: 'offline' | 'consent-missing') => {
  const failed = nothingRead('groups', { ...internalProblem(''), kind });
  return reading({}, { coverage: [...COMPLETE.slice(0, 1), failed], groups: nothing });
};
const input = { duration: 'PT1H', justification: 'because', ticket: null, startsAt: null };

it('one plane that fails keeps its rows, as old as they are, and does not stand in the other’s way', async () => {
  const world = testWorld();
  world.entra.roles.readMine.mockResolvedValue(
    ok(reading({}, { groups: { ...NO_ROWS, eligible: [GROUP] } })),
  );
  await readMyRoles(world);
  const readAt = world.clock.now();
  world.entra.roles.readMine.mockResolvedValue(ok(without('offline')));
  world.clock.advance(10 * 60_000);
  await readMyRoles(world);
  const { eligible, coverage } = world.store.get('myRoles');
  expect(eligible.map((e) => e.eligibilityId)).toEqual([ELIGIBLE.eligibilityId, 'group-1']);
  expect(coverage.map((c) => c.asOf)).toEqual([world.clock.now(), readAt]);
  expect((await activate(world, { ...input, eligibilityId: ELIGIBLE.eligibilityId })).ok).toBe(true);
  // What is acted on is old, and could not be read again.
  expect((await activate(world, { ...input, eligibilityId: 'group-1' })).ok).toBe(false);
  expect(world.entra.roles.activate).toHaveBeenCalledOnce();
});

it('rows of an earlier run stay while their plane only fails, and go where it may not be read', async () => {
  const world = testWorld();
  const kept = { source: 'cache' as const, asOf: 7, eligible: [GROUP], coverage: UNREAD };
  world.store.set('myRoles', kept);
  world.entra.roles.readMine.mockResolvedValue(ok(without('offline')));
  await readMyRoles(world);
  expect(world.store.get('myRoles')).toMatchObject({ source: 'cache', asOf: 7 });
  expect(world.store.get('myRoles').eligible).toHaveLength(2);
  world.store.set('myRoles', kept);
  world.entra.roles.readMine.mockResolvedValue(ok(without('consent-missing')));
  await readMyRoles(world);
  expect(world.store.get('myRoles')).toMatchObject({ source: 'service', eligible: [ELIGIBLE] });
});
