import { z } from 'zod';
import type { ClaimsChallenge } from '../graph/claims-challenges.ts';
import type { Command } from './commands.ts';
import { personaOf } from './persona-of.ts';

const revocation = z.strictObject({ upn: z.string() });
const mfaHabit = z.strictObject({
  upn: z.string(),
  /** Whether an ordinary sign-in proves MFA. */
  atSignIn: z.boolean(),
});
const claimsChallenge = z.strictObject({
  upn: z.string(),
  /** So many calls are challenged, whatever their token; 0 ends a challenge. Absent = every token from before now. */
  times: z.number().int().nonnegative().optional(),
  forever: z.literal(true).optional(),
});

/** What happens to people's sessions: ended, challenged, or begun without MFA. */
export const sessionCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/revoke',
    run(body, of) {
      const persona = personaOf(revocation.parse(body).upn, of);
      of.sessions.revoke(persona.oid, of.world.clock.now());
      return { revoked: persona.upn };
    },
  },
  {
    method: 'POST',
    path: '/mfa',
    run(body, of) {
      const { upn, atSignIn } = mfaHabit.parse(body);
      const persona = personaOf(upn, of);
      if (atSignIn) of.withoutMfa.delete(persona.oid);
      else of.withoutMfa.add(persona.oid);
      return { upn: persona.upn, atSignIn };
    },
  },
  {
    method: 'POST',
    path: '/claims-challenge',
    run(body, of) {
      const { upn, times, forever } = claimsChallenge.parse(body);
      const persona = personaOf(upn, of);
      if (times === 0) {
        of.challenges.delete(persona.oid);
        return { upn: persona.upn, until: 'never' };
      }
      // A token tells its age in whole seconds: on to the next one, so that those from before and after can be told apart.
      const notBefore = Math.floor(of.world.clock.now() / 1000) + 1;
      of.world.clock.advance(notBefore * 1000 - of.world.clock.now());
      const until: ClaimsChallenge['until'] = forever
        ? 'forever'
        : times === undefined
          ? 'newer-token'
          : { calls: times };
      of.challenges.set(persona.oid, { notBefore, until });
      return { upn: persona.upn, until };
    },
  },
];
