import { expect, it } from 'vitest';
import type { PastRequest } from '../../../shared/contract/past.ts';
import { fail, ok } from '../../../shared/contract/result.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import { membershipScope } from '../../../shared/domain/planes.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { setReviewed } from '../reviewed.ts';
import { enterSession } from '../session/enter-session.ts';
import { COMPLETE, LEILA, MAREN, testWorld, WAITING } from '../testing/test-world.ts';
import { readDeciders } from './read-deciders.ts';
import { readPast } from './read-past.ts';

const past = (requestId: string, over: Partial<PastRequest> = {}): PastRequest => ({
  requestId,
  role: WAITING.role,
  scope: WAITING.scope,
  requestor: WAITING.requestor,
  own: false,
  justification: 'Move the mail connector.',
  ticket: null,
  duration: 'PT2H',
  createdAt: 1,
  endedAt: null,
  outcome: 'approved',
  status: 'Provisioned',
  ...over,
});
const GROUP = past('group', { scope: membershipScope('owner'), createdAt: 5 });

it('past requests of both planes stand newest first; a plane that fails keeps what it had', async () => {
  const world = testWorld();
  const { readPast: read } = world.entra.approvals;
  const rows = { 'entra-roles': [past('old'), past('new', { createdAt: 9 })], groups: [GROUP] };
  read.mockResolvedValue(ok({ coverage: COMPLETE, rows }));
  await Promise.all([readPast(world), readPast(world)]);
  expect(read).toHaveBeenCalledOnce();
  expect(world.store.get('past').requests.map((r) => r.requestId)).toEqual(['new', 'group', 'old']);
  const failed = nothingRead('groups', internalProblem(''));
  read.mockResolvedValue(
    ok({ coverage: [...COMPLETE.slice(0, 1), failed], rows: { 'entra-roles': [], groups: null } }),
  );
  await readPast(world);
  const { requests, coverage } = world.store.get('past');
  expect(requests).toEqual([GROUP]);
  expect(coverage.map((c) => c.state)).toEqual(['complete', 'failed']);
  read.mockResolvedValue(fail({ ...internalProblem(''), kind: 'offline' }));
  await readPast(world);
  expect(world.store.get('past').coverage.map((c) => c.state)).toEqual(['failed', 'failed']);
});

it('who decided is told of each that was asked about', async () => {
  const world = testWorld();
  world.store.set('past', { requests: [past('mine'), past('nobody'), GROUP, past('dropped')] });
  const { readSome } = world.entra.approvals;
  readSome.mockResolvedValue([
    ok({
      kind: 'decided',
      result: 'approved',
      byId: MAREN.objectId,
      byName: MAREN.name,
      at: 3,
      justification: 'fine',
    }),
    ok({ kind: 'expired' }),
    fail({ ...internalProblem(''), kind: 'consent-missing' }),
    ok({ kind: 'gone' }),
  ]);
  const requestIds = ['mine', 'nobody', 'group', 'dropped', 'unheard-of'];
  const told = await readDeciders(world, { requestIds });
  expect(readSome.mock.calls[0]?.[1]).toEqual([
    { plane: 'entra-roles', approvalId: 'mine' },
    { plane: 'entra-roles', approvalId: 'nobody' },
    { plane: 'groups', approvalId: 'group' },
    { plane: 'entra-roles', approvalId: 'dropped' },
  ]);
  const deciders = told.ok ? told.value.deciders : [];
  expect(deciders.map((d) => [d.requestId, d.state, d.mine])).toEqual([
    ['mine', 'decided', true],
    ['nobody', 'nobody', false],
    ['group', 'unread', false],
    ['dropped', 'unread', false],
    ['unheard-of', 'unread', false],
  ]);
});

it('what was looked through stays marked for its own account', async () => {
  const world = testWorld();
  await setReviewed(world, { requestId: 'one', on: true });
  await setReviewed(world, { requestId: 'two', on: true });
  await setReviewed(world, { requestId: 'one', on: false });
  expect(world.store.get('past').reviewed).toEqual(['two']);
  await enterSession(world, LEILA);
  expect(world.store.get('past').reviewed).toEqual([]);
  await enterSession(world, MAREN);
  expect(world.store.get('past').reviewed).toEqual(['two']);
});
