import type { Persona } from '../../contoso/personas.ts';
import type { Outgoing } from '../../transport/message.ts';
import { hiddenFields, html, page } from './html.ts';
import type { Telling } from '../refusals/sign-in-refusal.ts';
import type { Organization } from '../../world/world.ts';
import { simulated } from './people.ts';

/**
 * The step-up: the person proves authentication contexts or, where none is named, MFA or what `telling` says. `parameters` already hold
 * the choice of the person.
 */
export function verifyPage(
  parameters: URLSearchParams,
  persona: Persona,
  contexts: readonly string[],
  organization: Organization,
  telling: Telling = {
    heading: 'Verify it is you',
    words: `What you are about to do asks for ${
      contexts.length === 0 ? 'a second factor' : `authentication context ${contexts.join(', ')}`
    }.`,
  },
): Outgoing {
  return page(
    `${telling.heading}: simulated tenant ${organization.displayName}`,
    html`<main>
      <h1>${telling.heading}</h1>
      <p>${persona.name}. ${telling.words}</p>
      ${simulated(organization)}
      <form method="post">
        ${hiddenFields(parameters)}
        <div class="foot">
          <button class="primary" name="verified" value="1">Verify</button>
          <button name="cancel" value="1">Cancel</button>
        </div>
      </form>
    </main>`,
  );
}
