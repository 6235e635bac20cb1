import { expect, it } from 'vitest';
import { MAREN, testWorld } from '../testing/test-world.ts';
import { recordActivity, updateActivity } from './activity-log.ts';

it('drops what is oldest and over, never what is under way', () => {
  const world = testWorld();
  const note = (id: string): void => {
    const { tenantId, objectId: principalId } = MAREN;
    const what = { action: 'approve' as const, roleDefinitionId: 'r', scopeId: '/', subject: id };
    const intent = { id, at: 0, tenantId, principalId, ...what, justificationTag: '' };
    recordActivity(world, intent, { roleName: 'r', scopeName: null, personName: null });
    updateActivity(world, intent, { state: id === 'lost' ? 'unknown' : 'accepted' });
  };
  note('lost');
  note('first');
  for (let i = 0; i < 200; i += 1) note(`later-${i}`);
  const { entries } = world.store.get('activity');
  expect(entries).toHaveLength(201);
  expect(entries.at(-1)?.id).toBe('lost');
});
