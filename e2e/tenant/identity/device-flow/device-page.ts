import type { Incoming, Outgoing } from '../../transport/message.ts';
import { queryOf } from '../../transport/message.ts';
import { appOf } from '../apps.ts';
import type { IdentityContext } from '../identity-context.ts';
import { html, page } from '../pages/html.ts';
import type { Html } from '../pages/html.ts';
import { SIMULATED, peopleList } from '../pages/people.ts';
import type { DeviceGrant } from './device-grants.ts';

/**
 * The page where a code is typed. The first form asks for it (`otc`), the second who signs in (`upn`, `cancel`, `no_mfa`), and then
 * there is nothing left to do but to go back to the device.
 */
export function devicePage(incoming: Incoming, of: IdentityContext): Outgoing {
  const given = queryOf(incoming.url);
  if (incoming.method !== 'POST') return codePage(given.get('otc') ?? '');
  const form = new URLSearchParams(incoming.body.toString('utf8'));
  const code = form.get('otc') ?? '';
  const grant = of.devices.byUserCode(code);
  const now = of.world.clock.now();
  if (!grant || grant.outcome !== 'pending' || grant.expires <= now)
    return codePage(code, "That code didn't work. Check the code and try again.");
  const app = appOf(grant.clientId, of)?.name ?? '';
  if (form.has('cancel')) {
    grant.outcome = 'declined';
    return done(html`<p>You did not sign in to ${app}. You can close this window.</p>`);
  }
  const persona = of.personas.find(({ upn }) => upn === form.get('upn')?.toLowerCase());
  if (!persona) return choicePage(code, app, of);
  settle(grant, persona.oid, form.has('no_mfa'), of);
  return done(
    html`<p>You have signed in to ${app} on your device as ${persona.upn}. You can close this window.</p>`,
  );
}

function settle(grant: DeviceGrant, oid: string, withoutMfa: boolean, of: IdentityContext): void {
  grant.outcome = {
    oid,
    mfa: !(withoutMfa || of.withoutMfa.has(oid)),
    contexts: [],
    clientId: grant.clientId,
    at: of.world.clock.now(),
  };
}

const codePage = (code: string, problem?: string): Outgoing =>
  page(
    'Enter code: simulated tenant Contoso',
    html`<main>
      <h1>Enter code</h1>
      <p>Type the code that the app or the device shows, so that it can go on.</p>
      ${SIMULATED} ${problem === undefined ? '' : html`<p role="alert">${problem}</p>`}
      <form method="post">
        <label>Code <input name="otc" value="${code}" autocomplete="off" /></label>
        <div class="foot"><button class="primary">Next</button></div>
      </form>
    </main>`,
    problem === undefined ? {} : { status: 400 },
  );

const choicePage = (code: string, app: string, of: IdentityContext): Outgoing =>
  page(
    'Sign in: simulated tenant Contoso',
    html`<main>
      <h1>Sign in</h1>
      <p>
        Choose who you are in Contoso. You sign in to ${app} on another device: go on only if you trust it.
      </p>
      ${SIMULATED}
      <form method="post">
        <input type="hidden" name="otc" value="${code}" />
        ${peopleList(of.personas, undefined)}
      </form>
    </main>`,
  );

const done = (words: Html): Outgoing =>
  page(
    'Back to your device',
    html`<main>
      <h1>Back to your device</h1>
      ${SIMULATED}${words}
    </main>`,
  );
