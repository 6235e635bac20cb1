import { z } from 'zod';
import type { Command } from './commands.ts';
import type { ControlContext } from './control-context.ts';
import { ControlRefusal } from './control-context.ts';
import { personaOf } from './persona-of.ts';
import { tenantOf } from './tenant-of.ts';

const account = z.strictObject({
  tenant: z.string().optional(),
  upn: z.string(),
  /** Once disabled, no session is renewed, and Graph challenges the tokens that are out (continuous access evaluation [docs]). */
  enabled: z.boolean().optional(),
  /** Ends every session begun before, likewise at once. */
  passwordChanged: z.literal(true).optional(),
});

const licence = z.strictObject({ tenant: z.string().optional(), licence: z.enum(['P1', 'P2']) });

/** Tokens of before this moment are challenged; the clock moves on to the next second, so that new ones can be told from them. */
function challengeTokens(oid: string, { world, challenges }: ControlContext): void {
  const notBefore = Math.floor(world.clock.now() / 1000) + 1;
  world.clock.advance(notBefore * 1000 - world.clock.now());
  challenges.set(oid, { notBefore, until: 'newer-token' });
}

/** What happens to an account, and to what the tenant has paid for. */
export const accountCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/account',
    run(body, of) {
      const { tenant, upn, enabled, passwordChanged } = account.parse(body);
      const chosen = tenantOf(tenant, of);
      const { oid } = personaOf(upn, chosen);
      const user = chosen.world.directory.user(oid);
      if (!user) throw new ControlRefusal(404, `The directory has no ${upn} any more.`);
      if (enabled !== undefined) user.accountEnabled = enabled;
      if (passwordChanged) chosen.sessions.revoke(oid, chosen.world.clock.now());
      if (enabled === false || passwordChanged) challengeTokens(oid, of);
      return { upn, enabled: user.accountEnabled ?? true };
    },
  },
  {
    method: 'POST',
    path: '/licence',
    run(body, of) {
      const { tenant, licence: bought } = licence.parse(body);
      const { world } = tenantOf(tenant, of);
      world.switches['tenant.licence'] = bought;
      return { tenant: world.organization.domain, licence: bought };
    },
  },
];
