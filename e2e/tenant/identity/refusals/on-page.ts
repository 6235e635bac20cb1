import type { Persona } from '../../contoso/personas.ts';
import type { App } from '../apps.ts';
import type { EntraError } from '../entra-error.ts';
import type { IdentityContext } from '../identity-context.ts';
import { aboutOf } from './about.ts';
import { entraErrorOf } from './as-entra-error.ts';
import { whyNot } from './why-not.ts';

/** What keeps the chosen person on the page: as things stand, or because a test has asked for it, which counts. */
export function whyNotOnPage(persona: Persona, app: App, of: IdentityContext): EntraError | undefined {
  const asThingsStand = whyNot(persona, app, of);
  const scripted = asThingsStand === undefined ? of.refusals.standing('person', persona.oid) : undefined;
  if (scripted) of.refusals.met(scripted);
  const code = asThingsStand ?? scripted?.code;
  return code === undefined ? undefined : entraErrorOf(code, aboutOf(app, of, persona));
}
