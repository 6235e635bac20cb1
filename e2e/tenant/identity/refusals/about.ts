import type { Persona } from '../../contoso/personas.ts';
import type { App } from '../apps.ts';
import type { IdentityContext } from '../identity-context.ts';
import { homeOf } from '../people.ts';
import type { About } from './sign-in-refusal.ts';

/** Whom and what a refusal names. @param since when the session began, ms since 1970 */
export function aboutOf(app: App, of: IdentityContext, persona?: Persona, since?: number): About {
  return {
    app,
    organization: of.world.organization,
    ...(persona ? { who: { upn: persona.upn, homeTenantId: homeOf(persona, of).tenantId } } : {}),
    ...(since === undefined ? {} : { since }),
  };
}
