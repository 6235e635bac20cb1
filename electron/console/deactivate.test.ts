import { describe, expect, it } from 'vitest';
import { deactivate } from './deactivate.ts';
import { nextReadingIn } from './read-my-roles.ts';
import { activeSince, testWorld } from './test-world.ts';

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
    expect(await deactivate(world, input)).toMatchObject({ ok: true, value: { outcome: 'in-effect' } });
    expect(world.journal.lines).toEqual(['begin intent-1', 'accepted intent-1']);
  });

  it('is not for a role that is assigned', async () => {
    const world = testWorld();
    world.store.set('myRoles', { active: [activeSince(0, { kind: 'assigned' })] });
    expect(await deactivate(world, input)).toMatchObject({ ok: false, problem: { kind: 'refused' } });
  });
});

describe('the next reading', () => {
  const now = 1_000_000;
  it('comes just after a role ends', () => {
    const active = [activeSince(now, { endsAt: now + MINUTE })];
    expect(nextReadingIn(now, { active, requests: [] }, 0.5)).toBe(MINUTE + 1_500);
  });

  it('is calm otherwise, and never a storm', () => {
    expect(nextReadingIn(now, { active: [], requests: [] }, 0.5)).toBe(5 * MINUTE);
    const active = [activeSince(0, { endsAt: now - MINUTE })];
    expect(nextReadingIn(now, { active, requests: [] }, 0.5)).toBe(2_500);
  });
});
