import { z } from 'zod';
import type { Persona } from '../contoso/personas.ts';
import { accessToken, accessTokenLifetime } from '../identity/tokens.ts';
import { readScopes } from '../identity/permissions.ts';
import type { Command } from './commands.ts';
import type { ControlContext } from './control-context.ts';
import { ControlRefusal } from './control-context.ts';

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]));

const tokenRequest = z.strictObject({
  upn: z.string(),
  /** Bare, or with the Graph resource or this tenant's own origin before it. */
  scopes: oneOrMore,
  acrs: oneOrMore.default([]),
  /** Left out, the token proves a password alone: a client that forgets to ask must meet MfaRule. */
  mfa: z.boolean().default(false),
  capabilities: z.array(z.string()).default(['cp1']),
});

const revocation = z.strictObject({ upn: z.string() });

/** The persona of a sign-in name. Throws a 404 that names the known ones. */
function personaOf(upn: string, { personas }: ControlContext): Persona {
  const persona = personas.find((one) => one.upn === upn.toLowerCase());
  if (persona) return persona;
  throw new ControlRefusal(
    404,
    `Nobody signs in as ${upn}. Known: ${personas.map((one) => one.upn).join(', ')}.`,
  );
}

/** Access tokens without a sign-in, and ending everybody's sessions. */
export const tokenCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/token',
    async run(body, of) {
      const asked = tokenRequest.parse(body);
      const persona = personaOf(asked.upn, of);
      const { permissions, refused } = readScopes(asked.scopes.join(' '), of.graph);
      const at = of.world.clock.now();
      const signIn = { oid: persona.oid, mfa: asked.mfa, contexts: asked.acrs, clientId: of.clientId, at };
      // Exactly the scopes asked for, also those the app was never granted: tests want to see them refused or taken.
      const ask = { permissions: [...permissions, ...refused], capabilities: asked.capabilities };
      return {
        token_type: 'Bearer',
        access_token: await accessToken(signIn, ask, of),
        expires_in: Math.round(accessTokenLifetime(of) / 1000),
      };
    },
  },
  {
    method: 'POST',
    path: '/revoke',
    run(body, of) {
      const persona = personaOf(revocation.parse(body).upn, of);
      of.sessions.revoke(persona.oid, of.world.clock.now());
      return { revoked: persona.upn };
    },
  },
];
