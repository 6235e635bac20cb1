import type { Identity } from '../ports.ts';
import { entraOf, type World } from '../world.ts';

/**
 * A token carries the roles its person had when it was issued: after a role came or went the console gets a new one, so that it sees
 * by itself what the user was just given. Where that does not work the old one serves until it ends. Answers whether it did.
 */
export async function renewRights(world: World, who: Identity): Promise<boolean> {
  const entra = entraOf(world, who);
  const renewed = await entra?.auth.token(who, { fresh: true });
  if (renewed?.ok === true) entra?.forgetRefusals(who);
  if (renewed?.ok === false)
    world.log({
      level: 'warn',
      area: 'session',
      message: 'the token was not renewed',
      kind: renewed.problem.kind,
    });
  return renewed?.ok === true;
}
