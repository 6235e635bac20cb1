import { describe, expect, it } from 'vitest';
import { deactivate } from './deactivate.ts';
import { activeSince, testWorld } from './testing/test-world.ts';

const MINUTE = 60_000;
const input = { assignmentId: 'assignment-1' };

describe('deactivating', () => {
  it('is refused in the first five minutes, without a call', async () => {
    const world = testWorld();
    world.store.set('myRoles', { active: [activeSince(world.clock.now() - 4 * MINUTE)] });
    expect(await deactivate(world, input)).toMatchObject({ ok: false, problem: { kind: 'too-early' } });
    expect(world.entra.roles.deactivate).not.toHaveBeenCalled();
  });

  it('is done when the service says Revoked', async () => {
    const world = testWorld();
    world.store.set('myRoles', { active: [activeSince(world.clock.now() - 6 * MINUTE)] });
    expect(await deactivate(world, input)).toMatchObject({ ok: true, value: { outcome: 'ended' } });
    expect(world.journal.lines).toEqual(['begin intent-1', 'accepted intent-1']);
  });

  it('is not for a role that is assigned', async () => {
    const world = testWorld();
    world.store.set('myRoles', { active: [activeSince(0, { kind: 'assigned' })] });
    expect(await deactivate(world, input)).toMatchObject({ ok: false, problem: { kind: 'refused' } });
  });
});
