import { expect, it } from 'vitest';
import { ok } from '../../../shared/contract/result.ts';
import { readMyRoles } from '../reading/read-my-roles.ts';
import { activeSince, MAREN, reading, testWorld } from '../testing/test-world.ts';

it('a role that came or went gets the console a new token, once', async () => {
  const world = testWorld();
  const { token } = world.entra.auth;
  await readMyRoles(world);
  expect(token).not.toHaveBeenCalled();
  const held = ok(reading({ active: [activeSince(world.clock.now())] }));
  world.entra.roles.readMine.mockResolvedValue(held);
  await readMyRoles(world);
  expect(token).toHaveBeenCalledExactlyOnceWith(MAREN, { fresh: true });
  await readMyRoles(world);
  expect(token).toHaveBeenCalledTimes(1);
  world.entra.roles.readMine.mockResolvedValue(ok(reading()));
  await readMyRoles(world);
  expect(token).toHaveBeenCalledTimes(2);
});
