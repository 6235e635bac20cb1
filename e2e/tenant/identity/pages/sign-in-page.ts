import type { Ability, Persona } from '../../contoso/personas.ts';
import type { Outgoing } from '../../transport/message.ts';
import type { AuthorizeRequest } from '../authorize-request.ts';
import type { IdentityContext } from '../identity-context.ts';
import { hiddenFields, html, page } from './html.ts';
import type { Html } from './html.ts';

/** What stands on every page of the provider, so that nobody takes it for the real one. */
export const SIMULATED: Html = html`<div class="note" role="note">
  Simulated tenant Contoso: no real account is used
</div>`;

const WORDS: Readonly<Record<Ability, string>> = {
  request: 'asks for roles',
  approve: 'approves',
  administer: 'administers PIM',
  read: 'reads the tenant',
};

const can = ({ can: abilities }: Persona): string =>
  abilities.length === 0 ? 'holds no role' : abilities.map((one) => WORDS[one]).join(', ');

function person(persona: Persona, hint: string | undefined): Html {
  const hinted = hint?.toLowerCase() === persona.upn ? ' hinted' : '';
  return html`<li>
    <button
      class="person${hinted}"
      name="upn"
      value="${persona.upn}"
      aria-label="${persona.name}, ${persona.upn}"
    >
      <b>${persona.name}</b>
      <span>${persona.upn}</span>
      <small>${can(persona)}</small>
    </button>
  </li>`;
}

/** Who signs in? One button a person, no script; the hinted one stands first. */
export function signInPage(
  parameters: URLSearchParams,
  request: AuthorizeRequest,
  of: IdentityContext,
): Outgoing {
  const hint = request.loginHint?.toLowerCase();
  const people = [...of.personas].sort((a, b) => Number(b.upn === hint) - Number(a.upn === hint));
  return page(
    'Sign in: simulated tenant Contoso',
    html`<main>
      <h1>Sign in</h1>
      <p>Choose who you are in Contoso. PIM Desk asked for this sign-in.</p>
      ${SIMULATED}
      <form method="post">
        ${hiddenFields(parameters)}
        <ul class="people">
          ${people.map((one) => person(one, hint))}
        </ul>
        <div class="foot">
          <label><input type="checkbox" name="no_mfa" value="1" /> Sign in without MFA</label>
          <button name="cancel" value="1">Cancel</button>
        </div>
      </form>
    </main>`,
  );
}
