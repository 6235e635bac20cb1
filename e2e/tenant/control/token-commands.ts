import { z } from 'zod';
import { accessToken, accessTokenLifetime } from '../identity/tokens.ts';
import { readScopes } from '../identity/permissions.ts';
import type { Command } from './commands.ts';
import { personaOf } from './persona-of.ts';
import { tenantOf } from './tenant-of.ts';

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]));

const tokenRequest = z.strictObject({
  upn: z.string(),
  /** Id or domain of the tenant; absent = Contoso. */
  tenant: z.string().optional(),
  /** Bare, or with the Graph resource or this tenant's own origin before it. */
  scopes: oneOrMore,
  acrs: oneOrMore.default([]),
  /** Left out, the token proves a password alone: a client that forgets to ask must meet MfaRule. */
  mfa: z.boolean().default(false),
  capabilities: z.array(z.string()).default(['cp1']),
});

/** Access tokens without a sign-in. */
export const tokenCommands: readonly Command[] = [
  {
    method: 'POST',
    path: '/token',
    async run(body, of) {
      const asked = tokenRequest.parse(body);
      const tenant = tenantOf(asked.tenant, of);
      const persona = personaOf(asked.upn, tenant);
      const { permissions, strange } = readScopes(asked.scopes.join(' '), of.graph);
      const at = of.world.clock.now();
      const signIn = {
        oid: persona.oid,
        tenantId: tenant.world.organization.id,
        mfa: asked.mfa,
        contexts: asked.acrs,
        clientId: of.clientId,
        at,
      };
      // Exactly the scopes asked for, also those the app was never granted: tests want to see them refused or taken.
      const ask = { permissions: [...permissions, ...strange], capabilities: asked.capabilities };
      return {
        token_type: 'Bearer',
        access_token: await accessToken(signIn, ask, tenant),
        expires_in: Math.round(accessTokenLifetime(of) / 1000),
      };
    },
  },
];
