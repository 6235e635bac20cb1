import type { Incoming, Outgoing } from '../../transport/message.ts';
import { pathOf, queryOf } from '../../transport/message.ts';
import type { App } from '../apps.ts';
import { answersAt, appOf } from '../apps.ts';
import type { ReplyTo } from '../authorize-request.ts';
import type { EntraError } from '../entra-error.ts';
import { ENTRA, describe } from '../entra-error.ts';
import { withoutChoice } from '../form-choice.ts';
import type { IdentityContext } from '../identity-context.ts';
import { consentPage } from '../pages/consent-page.ts';
import { approvalPage, errorPage } from '../pages/error-page.ts';
import { signInPage } from '../pages/sign-in-page.ts';
import { personCalled, strangerCalled } from '../people.ts';
import { GRAPH_RESOURCE, readScopes } from '../permissions.ts';
import { aboutOf } from '../refusals/about.ts';
import { entraErrorOf } from '../refusals/as-entra-error.ts';
import { whyNotOnPage } from '../refusals/on-page.ts';
import { reply } from '../reply.ts';
import { mayConsentForAll } from './consent.ts';

/** A consent for the whole tenant that can be answered at its redirect address. */
type Asked = { app: App; to: ReplyTo; permissions: string[]; scope: string | undefined };

/**
 * The admin consent endpoint (v2-admin-consent [docs]): an administrator signs in, reviews and accepts, and the app is told
 * `admin_consent=True`. v1.0 takes no scope: it is about all that the registration lists. Whoever is no administrator ends on the page.
 */
export function adminConsent(incoming: Incoming, of: IdentityContext): Outgoing {
  const parameters = queryOf(incoming.url);
  if (incoming.method === 'POST') {
    for (const [name, value] of new URLSearchParams(incoming.body.toString('utf8')))
      parameters.set(name, value);
  }
  const read = readAdminConsent(parameters, pathOf(incoming.url).includes('/v2.0/'), of);
  if ('code' in read) return errorPage(read, of);
  if ('problem' in read) return tell(read.to, read.problem, of);
  const { app, to, permissions, scope } = read;
  if (parameters.has('cancel')) return tell(to, declined(of), of);

  const upn = parameters.get('upn');
  const persona = personCalled(upn, of);
  const stranger = persona ? undefined : strangerCalled(upn, of);
  if (stranger) {
    const problem = entraErrorOf(50020, aboutOf(app, of, stranger));
    // That this one does go back to the app was captured (azure-docs#114009).
    return tell(to, { ...problem, error: 'access_denied' }, of);
  }
  if (!persona) return signInPage(withoutChoice(parameters), { app, loginHint: undefined }, of);
  const refused = whyNotOnPage(persona, app, of);
  if (refused) return errorPage(refused, of);
  if (!mayConsentForAll(of.world, persona.oid))
    return approvalPage(entraErrorOf(90094, aboutOf(app, of, persona)), withoutChoice(parameters), of);
  if (!parameters.has('consent'))
    return consentPage(parameters, { app, persona, permissions, for: 'all' }, of);
  permissions.forEach((name) => app.consent.forEverybody.add(name));
  return reply(to, {
    admin_consent: 'True',
    tenant: of.world.organization.id,
    ...(scope === undefined ? {} : { scope }),
  });
}

/** What is asked for; an EntraError alone where nothing may go back to the app. */
function readAdminConsent(
  parameters: URLSearchParams,
  second: boolean,
  of: IdentityContext,
): Asked | EntraError | { to: ReplyTo; problem: EntraError } {
  const { switches, organization } = of.world;
  const clientId = parameters.get('client_id');
  if (!clientId) return ENTRA.missing('client_id');
  const app = appOf(clientId, of);
  if (!app) return ENTRA.unknownClient(clientId, organization.displayName);
  const redirectUri = parameters.get('redirect_uri') ?? (second ? undefined : app.redirectUris[0]);
  if (redirectUri === undefined) return ENTRA.missing('redirect_uri');
  if (!answersAt(app, redirectUri, switches)) return ENTRA.badRedirect(redirectUri);
  const to: ReplyTo = { redirectUri, responseMode: 'query', state: parameters.get('state') ?? undefined };
  if (!second) return { app, to, permissions: app.listed, scope: undefined };
  const text = parameters.get('scope');
  if (!text) return { to, problem: ENTRA.missing('scope') };
  const asked = readScopes(text, of.graph);
  const [strange] = asked.strange;
  if (strange !== undefined) return { to, problem: ENTRA.strangeScope(app, strange) };
  const permissions = asked.all ? app.listed : asked.permissions;
  const prefix = asked.prefix || `${GRAPH_RESOURCE}/`;
  return { app, to, permissions, scope: permissions.map((name) => prefix + name).join(' ') };
}

const declined = ({ world }: IdentityContext): EntraError =>
  world.switches['identity.adminConsentDeclined'] === 'access_denied'
    ? ENTRA.declined
    : {
        ...ENTRA.declined,
        error: 'consent_required',
        message: 'The resource owner or authorization server denied the request.',
      };

/** An error sent to the app, in the order captured: the mark of this endpoint behind the error, the state last. */
const tell = (to: ReplyTo, problem: EntraError, { world }: IdentityContext): Outgoing =>
  reply(to, {
    error: problem.error,
    error_description: describe(problem, world.clock.now()),
    error_uri: `https://login.microsoftonline.com/error?code=${problem.code}`,
    admin_consent: 'True',
  });
