import type { Ability, Persona } from '../../contoso/personas.ts';
import type { Organization } from '../../world/world.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** What stands on every page of the provider, so that nobody takes it for the real one. */
export const simulated = ({ displayName }: Organization): Html =>
  html`<div class="note" role="note">Simulated tenant ${displayName}: no real account is used</div>`;

const WORDS: Readonly<Record<Ability, string>> = {
  request: 'asks for roles',
  approve: 'approves',
  administer: 'administers PIM',
  read: 'reads the tenant',
};

const can = ({ can: abilities, home }: Persona): string =>
  [
    ...(home ? ['guest'] : []),
    ...(abilities.length === 0 ? ['holds no role'] : abilities.map((one) => WORDS[one])),
  ].join(', ');

function person(persona: Persona, hint: string | undefined): Html {
  const hinted = hint === persona.upn ? ' hinted' : '';
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

/** The inside of a form: one button a person, the hinted one first, whether they prove MFA, and a way out. No script. */
export function peopleList(personas: readonly Persona[], hinted: string | undefined): Html {
  const hint = hinted?.toLowerCase();
  const people = [...personas].sort((a, b) => Number(b.upn === hint) - Number(a.upn === hint));
  return html`<ul class="people">
      ${people.map((one) => person(one, hint))}
    </ul>
    <div class="foot">
      <label><input type="checkbox" name="no_mfa" value="1" /> Sign in without MFA</label>
      <button name="cancel" value="1">Cancel</button>
    </div>`;
}
