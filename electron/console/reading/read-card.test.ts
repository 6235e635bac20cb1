import { expect, it } from 'vitest';
import type { ApproverGroup } from '../../../shared/contract/decision-card.ts';
import { fail, ok } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { COMPLETE, ELIGIBLE, LEILA, testWorld, WAITING } from '../testing/test-world.ts';
import { readCard } from './read-card.ts';

const POOL = '66666666-6666-4666-8666-666666666666';
const asks = {
  maximum: 'PT8H',
  justification: true,
  ticket: false,
  mfa: false,
  context: null,
  approval: true,
  approvers: [{ kind: 'group' as const, id: POOL, name: 'PIM approvers' }],
};
const pool = (over: Partial<ApproverGroup> = {}): ApproverGroup => ({
  id: POOL,
  state: 'read',
  reason: null,
  members: [{ id: LEILA.objectId, name: LEILA.name, upn: LEILA.upn, enabled: true }],
  ...over,
});

function looking(group: ApproverGroup) {
  const world = testWorld();
  world.store.set('approvals', { waiting: [{ ...WAITING, asks }] });
  world.store.set('myRoles', { eligible: [{ ...ELIGIBLE, asks }] });
  world.entra.approvals.readCard.mockResolvedValue(
    ok({ holds: { coverage: COMPLETE, roles: [] }, leadsTo: null, groups: [group] }),
  );
  return world;
}

it('asks once for each group that decides, and finds those who decide about one another', async () => {
  const world = looking(pool());
  const card = await readCard(world, { requestId: WAITING.requestId });
  expect(world.entra.approvals.readCard.mock.calls[0]?.[2]).toEqual([POOL]);
  expect(card).toMatchObject({
    ok: true,
    value: { approverGroups: [{ id: POOL }], mutual: { state: 'yes', through: [{ role: ELIGIBLE.role }] } },
  });
});

it('does not say "no" of pools that could not be read', async () => {
  const refused = pool({ state: 'refused', reason: internalProblem('needs'), members: [] });
  const card = await readCard(looking(refused), { requestId: WAITING.requestId });
  expect(card).toMatchObject({ ok: true, value: { mutual: { state: 'not-checked' } } });
  const others = await readCard(looking(pool({ members: [] })), { requestId: WAITING.requestId });
  expect(others).toMatchObject({ ok: true, value: { mutual: { state: 'no' } } });
});

it('is refused for what no longer waits, and passes on why it could not be read', async () => {
  const world = looking(pool());
  expect((await readCard(world, { requestId: 'gone' })).ok).toBe(false);
  world.entra.approvals.readCard.mockResolvedValue(fail({ ...internalProblem(''), kind: 'offline' }));
  expect(await readCard(world, { requestId: WAITING.requestId })).toMatchObject({
    problem: { kind: 'offline' },
  });
});
