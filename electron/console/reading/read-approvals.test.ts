import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { testWorld, WAITING, waitingReading } from '../testing/test-world.ts';
import { readApprovals, readApprovalsAgain } from './read-approvals.ts';

/** A world in which the groups of the last reading were refused for want of something. */
async function refusedGroups(kind: 'consent-missing' | 'role-missing' | 'service-failure') {
  const world = testWorld();
  const read = waitingReading([WAITING]);
  const reason = { ...internalProblem(''), kind };
  world.entra.approvals.readWaiting.mockResolvedValue(
    ok({
      rows: { ...read.rows, groups: null },
      coverage: [
        { plane: 'entra-roles', state: 'complete', reason: null },
        { plane: 'groups', state: 'refused', reason },
      ],
    }),
  );
  await readApprovals(world);
  world.entra.auth.token.mockClear();
  return world;
}

describe('reading again what waits, by hand', () => {
  it.each(['consent-missing', 'role-missing'] as const)(
    'takes a new token where the old one lacked something (%s): it may have been granted meanwhile',
    async (kind) => {
      const world = await refusedGroups(kind);
      await readApprovalsAgain(world);
      expect(world.entra.auth.token.mock.calls.map(([, how]) => how)).toContainEqual({ fresh: true });
      expect(world.entra.approvals.readWaiting).toHaveBeenCalledTimes(2);
    },
  );

  it('takes the one it has where nothing was lacking', async () => {
    const world = await refusedGroups('service-failure');
    await readApprovalsAgain(world);
    expect(world.entra.auth.token.mock.calls.map(([, how]) => how)).not.toContainEqual({ fresh: true });
  });
});
