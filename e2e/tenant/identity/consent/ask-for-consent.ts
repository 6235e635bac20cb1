import type { Persona } from '../../contoso/personas.ts';
import type { Outgoing } from '../../transport/message.ts';
import type { AuthorizeRequest } from '../authorize-request.ts';
import { withoutChoice } from '../form-choice.ts';
import type { IdentityContext } from '../identity-context.ts';
import { consentPage } from '../pages/consent-page.ts';
import { approvalPage } from '../pages/error-page.ts';
import { aboutOf } from '../refusals/about.ts';
import { entraErrorOf } from '../refusals/as-entra-error.ts';
import { consentAs, mayConsentAlone, mayConsentForAll } from './consent.ts';
import { whatIsGranted } from './what-is-granted.ts';

/**
 * The page that a sign-in stops at while something it asks for is not consented to; undefined where nothing is left. Who may consent is
 * asked to, and has by pressing Accept; everybody else reads “Need admin approval”, and nothing goes back to the app.
 */
export function askForConsent(
  parameters: URLSearchParams,
  { app, asked }: Pick<AuthorizeRequest, 'app' | 'asked'>,
  persona: Persona,
  of: IdentityContext,
): Outgoing | undefined {
  const { world } = of;
  const { missing } = whatIsGranted(app, persona.oid, asked, world.switches);
  if (missing.length === 0) return undefined;
  const forAll = mayConsentForAll(world, persona.oid);
  if (!forAll && !mayConsentAlone(missing, world.switches)) {
    const code = world.switches['identity.consentCanBeAskedFor'] ? 90095 : 90094;
    return approvalPage(entraErrorOf(code, aboutOf(app, of, persona)), withoutChoice(parameters), of);
  }
  if (!parameters.has('consent')) {
    const whom = forAll ? 'choice' : 'self';
    return consentPage(parameters, { app, persona, permissions: missing, for: whom }, of);
  }
  if (forAll && parameters.has('for_all')) missing.forEach((name) => app.consent.forEverybody.add(name));
  else consentAs(app.consent, persona.oid, missing);
  return undefined;
}
