import { describe, expect, it } from 'vitest';
import { ok } from '../../../shared/contract/result.ts';
import { internalProblem } from '../../../shared/domain/problems.ts';
import { policyOf } from '../testing/test-settings.ts';
import { MAREN, testWorld } from '../testing/test-world.ts';
import type { PolicyRecord } from '../settings-ports.ts';
import { forgetBaseline, keepBaseline } from './baseline.ts';
import { readRoleSettings } from './read-role-settings.ts';

const GROUP: PolicyRecord = {
  ...policyOf(8),
  scope: { id: 'member', kind: 'membership', name: null },
};

/** A world whose groups are read so far, with those that were found. */
async function readingGroups(
  world: ReturnType<typeof testWorld>,
  state: 'complete' | 'partial',
  groups: PolicyRecord[],
) {
  const read = await world.entra.settings.readAll(MAREN);
  const [roles] = read.ok ? read.value.coverage : [];
  if (!read.ok || !roles) throw new Error('not read');
  const reason = state === 'complete' ? null : internalProblem('reading groups');
  world.entra.settings.readAll.mockResolvedValue(
    ok({
      ...read.value,
      coverage: [roles, { plane: 'groups', state, reason }],
      records: { ...read.value.records, groups },
    }),
  );
  await readRoleSettings(world);
}
const kept = ({ store }: ReturnType<typeof testWorld>) => store.get('roleSettings').baseline;

describe('keeping a baseline', () => {
  it('takes what is on screen, in place of what was kept', async () => {
    const world = testWorld();
    await readingGroups(world, 'complete', [GROUP]);
    expect((await keepBaseline(world, { name: 'June' })).ok).toBe(true);
    expect(kept(world)).toMatchObject({ name: 'June', entries: { length: 4 } });
    await readingGroups(world, 'complete', []);
    expect((await keepBaseline(world, { name: 'July' })).ok).toBe(true);
    expect(kept(world)).toMatchObject({ name: 'July', entries: { length: 3 } });
  });
  it('does not replace a fuller one while a plane was not read in full, and says which', async () => {
    const world = testWorld();
    await readingGroups(world, 'complete', [GROUP]);
    await keepBaseline(world, { name: 'June' });
    await readingGroups(world, 'partial', []);
    expect(await keepBaseline(world, { name: 'July' })).toMatchObject({
      ok: false,
      problem: {
        title: 'Groups were not read in full.',
        advice:
          'The baseline that is kept has 1 more than was read now, and stays as it is. Read role settings again; or forget it first, if there is no more to be read.',
      },
    });
    expect(kept(world)?.name).toBe('June');
    await forgetBaseline(world);
    expect((await keepBaseline(world, { name: 'July' })).ok).toBe(true);
  });
  it('is possible with what was read where nothing of the kept one is lost', async () => {
    const world = testWorld();
    await readingGroups(world, 'partial', [GROUP]);
    await keepBaseline(world, { name: 'June' });
    expect((await keepBaseline(world, { name: 'July' })).ok).toBe(true);
    expect(kept(world)?.name).toBe('July');
  });
  it('is not possible before anything was read', async () => {
    expect(await keepBaseline(testWorld(), { name: 'June' })).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});
