import { expect, it } from 'vitest';
import type { Assignment } from '../../../shared/contract/assignments/assignments.ts';
import { ok } from '../../../shared/contract/result.ts';
import { readAssignmentsFile } from '../../../shared/domain/assignments/assignments-file.ts';
import { principalOf } from '../testing/test-assignments.ts';
import { testWorld } from '../testing/test-world.ts';
import { exportAssignments } from './export-assignments.ts';

const ROLE = '29232cdf-9323-42fd-ade2-1d097af3e4de';
const [PERSON, GROUP] = [principalOf(1).id, principalOf(2).id];
const row = (id: string, over: Partial<Assignment> = {}): Assignment => ({
  id,
  state: 'now',
  kind: 'eligible',
  roleId: ROLE,
  scopeId: '/',
  principalId: PERSON,
  membership: 'direct',
  startsAt: null,
  endsAt: 1_800_086_400_000,
  outsidePim: false,
  ...over,
});

function worldOf(...rows: Assignment[]) {
  const world = testWorld();
  world.store.set('assignments', {
    asOf: 1,
    roles: [{ definitionId: ROLE, name: 'Exchange Administrator', description: '', privilege: 'none' }],
    principals: [
      { id: PERSON, kind: 'user', name: '=1+1', upn: 'sofia@contoso.com', guest: false },
      { id: GROUP, kind: 'group', name: 'Helpdesk', upn: null, guest: null },
    ],
    rows,
  });
  return world;
}

it('writes what is assigned, so that it can be read back, and says how much that was', async () => {
  const world = worldOf(
    row('one'),
    row('group', { principalId: GROUP, kind: 'assigned', endsAt: null }),
    row('activated', { kind: 'activated' }),
    row('through', { membership: 'group' }),
  );
  expect(await exportAssignments(world, { of: null })).toEqual(ok({ rows: 2 }));
  const [name, text] = world.files.save.mock.calls[0] ?? [];
  expect(name).toMatch(/^assignments-\d{4}-\d\d-\d\d\.csv$/);
  const read = readAssignmentsFile(text ?? '');
  expect(read.ok && read.value).toMatchObject({
    ignored: [],
    lines: [
      {
        principal: 'sofia@contoso.com',
        role: 'Exchange Administrator',
        side: 'eligible',
        endsAt: row('').endsAt,
      },
      { principal: GROUP, side: 'active', endsAt: null },
    ],
  });
});

it('writes those that were chosen, and no file of nothing', async () => {
  const world = worldOf(row('one'), row('two'));
  expect(await exportAssignments(world, { of: ['two'] })).toEqual(ok({ rows: 1 }));
  expect(await exportAssignments(world, { of: ['gone'] })).toMatchObject({ ok: false });
  world.files.save.mockResolvedValueOnce(ok(null));
  expect(await exportAssignments(world, { of: null })).toMatchObject({
    ok: false,
    problem: { kind: 'cancelled' },
  });
  expect(world.files.save).toHaveBeenCalledTimes(2);
});
