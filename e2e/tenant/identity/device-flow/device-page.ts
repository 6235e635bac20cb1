import type { Incoming, Outgoing } from '../../transport/message.ts';
import { queryOf } from '../../transport/message.ts';
import type { Persona } from '../../contoso/personas.ts';
import type { App } from '../apps.ts';
import { appOf } from '../apps.ts';
import { whatIsGranted } from '../consent/what-is-granted.ts';
import type { EntraError } from '../entra-error.ts';
import { ENTRA } from '../entra-error.ts';
import { errorPage } from '../pages/error-page.ts';
import { personCalled } from '../people.ts';
import { readScopes } from '../permissions.ts';
import { aboutOf } from '../refusals/about.ts';
import { entraErrorOf } from '../refusals/as-entra-error.ts';
import { whyNotOnPage } from '../refusals/on-page.ts';
import type { IdentityContext } from '../identity-context.ts';
import { html, page } from '../pages/html.ts';
import type { Html } from '../pages/html.ts';
import { peopleList, simulated } from '../pages/people.ts';
import type { DeviceGrant } from './device-grants.ts';

/**
 * The page where a code is typed. The first form asks for it (`otc`), the second who signs in (`upn`, `cancel`, `no_mfa`), and then
 * there is nothing left to do but to go back to the device.
 */
export function devicePage(incoming: Incoming, of: IdentityContext): Outgoing {
  const given = queryOf(incoming.url);
  if (incoming.method !== 'POST') return codePage(of, given.get('otc') ?? '');
  const form = new URLSearchParams(incoming.body.toString('utf8'));
  const code = form.get('otc') ?? '';
  const grant = of.devices.byUserCode(code);
  const now = of.world.clock.now();
  if (!grant || grant.outcome !== 'pending' || grant.expires <= now)
    return codePage(of, code, "That code didn't work. Check the code and try again.");
  const app = appOf(grant.clientId, of);
  if (!app) return errorPage(ENTRA.unknownClient(grant.clientId, of.world.organization.displayName), of);
  if (form.has('cancel')) {
    grant.outcome = 'declined';
    return done(of, html`<p>You did not sign in to ${app.name}. You can close this window.</p>`);
  }
  const persona = personCalled(form.get('upn'), of);
  if (!persona) return choicePage(code, app, of);
  const refused = whyNotOnPage(persona, app, of) ?? withoutConsent(grant.scope, persona, app, of);
  if (refused) return errorPage(refused, of);
  settle(grant, persona.oid, form.has('no_mfa'), of);
  return done(
    of,
    html`<p>
      You have signed in to ${app.name} on your device as ${persona.upn}. You can close this window.
    </p>`,
  );
}

/** A device asks nobody to consent: what is not consented to yet takes an administrator elsewhere. */
function withoutConsent(
  scope: string,
  persona: Persona,
  app: App,
  of: IdentityContext,
): EntraError | undefined {
  const { missing } = whatIsGranted(app, persona.oid, readScopes(scope, of.graph), of.world.switches);
  return missing.length === 0 ? undefined : entraErrorOf(90094, aboutOf(app, of, persona));
}

function settle(grant: DeviceGrant, oid: string, withoutMfa: boolean, of: IdentityContext): void {
  grant.outcome = {
    oid,
    tenantId: of.world.organization.id,
    mfa: !(withoutMfa || of.withoutMfa.has(oid)),
    contexts: [],
    clientId: grant.clientId,
    at: of.world.clock.now(),
  };
}

const codePage = (of: IdentityContext, code: string, problem?: string): Outgoing =>
  page(
    'Enter code: simulated tenant',
    html`<main>
      <h1>Enter code</h1>
      <p>Type the code that the app or the device shows, so that it can go on.</p>
      ${simulated(of.world.organization)} ${problem === undefined ? '' : html`<p role="alert">${problem}</p>`}
      <form method="post">
        <label>Code <input name="otc" value="${code}" autocomplete="off" /></label>
        <div class="foot"><button class="primary">Next</button></div>
      </form>
    </main>`,
    problem === undefined ? {} : { status: 400 },
  );

const choicePage = (code: string, app: App, of: IdentityContext): Outgoing =>
  page(
    `Sign in: simulated tenant ${of.world.organization.displayName}`,
    html`<main>
      <h1>Sign in</h1>
      <p>
        Choose who you are in ${of.world.organization.displayName}. You sign in to ${app.name} on another
        device: go on only if you trust it.
      </p>
      ${simulated(of.world.organization)}
      <form method="post">
        <input type="hidden" name="otc" value="${code}" />
        ${peopleList(of.personas, undefined)}
      </form>
    </main>`,
  );

const done = (of: IdentityContext, words: Html): Outgoing =>
  page(
    'Back to your device',
    html`<main>
      <h1>Back to your device</h1>
      ${simulated(of.world.organization)}${words}
    </main>`,
  );
