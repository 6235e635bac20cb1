import type { Persona } from '../../contoso/personas.ts';
import type { Outgoing } from '../../transport/message.ts';
import type { App } from '../apps.ts';
import type { IdentityContext } from '../identity-context.ts';
import { hiddenFields, html, page } from './html.ts';
import { simulated } from './people.ts';

/** What a consent page is about. */
export type ConsentAsked = {
  app: App;
  persona: Persona;
  permissions: readonly string[];
  /** `choice`: by a box, whether for oneself or for all; `all`: for the whole tenant alone; `self`: for oneself alone. */
  for: 'self' | 'choice' | 'all';
};

/** “Permissions requested”: the form posts `consent` or `cancel`, and `for_all` where that is chosen. `parameters` hold the person. */
export function consentPage(
  parameters: URLSearchParams,
  { app, persona, permissions, for: whom }: ConsentAsked,
  { world }: Pick<IdentityContext, 'world'>,
): Outgoing {
  const box = html`<p>
    <label><input type="checkbox" name="for_all" value="1" /> Consent on behalf of your organization</label>
  </p>`;
  return page(
    'Permissions requested',
    html`<main>
      <h1>Permissions requested</h1>
      ${whom === 'all' ? html`<p>Review for your organization</p>` : ''} ${simulated(world.organization)}
      <p>${persona.upn}</p>
      <p>${app.name} would like to:</p>
      <ul>
        ${permissions.map((name) => html`<li>${name}</li>`)}
      </ul>
      <form method="post">
        ${hiddenFields(parameters)} ${whom === 'choice' ? box : ''}
        <div class="foot">
          <button name="cancel" value="1">Cancel</button>
          <button class="primary" name="consent" value="1">Accept</button>
        </div>
      </form>
    </main>`,
  );
}
