import { describe, expect, it } from 'vitest';
import { ok } from '../../../../shared/contract/result.ts';
import { internalProblem } from '../../../../shared/domain/problems.ts';
import { writeSettingsFile } from '../../../../shared/domain/role-settings/settings-file.ts';
import { policyOf, refOf } from '../../testing/test-settings.ts';
import { MAREN, testWorld } from '../../testing/test-world.ts';
import { readRoleSettings } from '../read-role-settings.ts';
import { settingsRowOf } from '../settings-row.ts';
import { prepareSettings } from './prepare-settings.ts';

/** A world in which the user chooses a file of these: a role there is, one there is not, and a group there is not. */
function choosing() {
  const world = testWorld();
  const group = {
    ...policyOf(8),
    scope: { id: 'member', kind: 'membership' as const, name: null },
  };
  const rows = [policyOf(1), policyOf(9), group].map(settingsRowOf);
  const text = writeSettingsFile(rows, { tenantId: MAREN.tenantId, exportedAt: 0 });
  world.files.open.mockResolvedValue(ok({ name: 'settings.json', text }));
  return world;
}

describe('an import', () => {
  it('is refused before anything was read, and asks for no file', async () => {
    const world = choosing();
    expect(await prepareSettings(world, { kind: 'import' })).toMatchObject({
      ok: false,
      problem: { kind: 'not-found', advice: expect.stringContaining('Read role settings first') as string },
    });
    expect(world.files.open).not.toHaveBeenCalled();
  });
  it('names what there is no such role or group of', async () => {
    const world = choosing();
    await readRoleSettings(world);
    const plan = await prepareSettings(world, { kind: 'import' });
    expect(plan.ok && plan.value.items.map(({ role }) => role.definitionId)).toEqual([refOf(1).definitionId]);
    expect(plan.ok && plan.value.ignored).toEqual([
      'Role 9: there is no such role or group here.',
      'Role 8: there is no such role or group here.',
    ]);
  });
  it('does not say so of what was not read in full', async () => {
    const world = choosing();
    const read = await world.entra.settings.readAll(MAREN);
    if (!read.ok) throw new Error(read.problem.title);
    const [roles] = read.value.coverage;
    if (!roles) throw new Error('no coverage');
    const reason = internalProblem('reading groups');
    world.entra.settings.readAll.mockResolvedValue(
      ok({
        ...read.value,
        coverage: [roles, { plane: 'groups', state: 'partial', reason }],
      }),
    );
    await readRoleSettings(world);
    const plan = await prepareSettings(world, { kind: 'import' });
    expect(plan.ok && plan.value.ignored).toEqual([
      'Role 9: there is no such role or group here.',
      'Role 8: not among the groups that were read, and those were not read in full.',
    ]);
  });
});
