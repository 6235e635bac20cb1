import type { Persona } from '../../contoso/personas.ts';
import type { Outgoing } from '../../transport/message.ts';
import { hiddenFields, html, page } from './html.ts';
import { SIMULATED } from './sign-in-page.ts';

/** The step-up: the person proves an authentication context. `parameters` already hold the choice of the person. */
export function verifyPage(
  parameters: URLSearchParams,
  persona: Persona,
  contexts: readonly string[],
): Outgoing {
  return page(
    'Verify it is you: simulated tenant Contoso',
    html`<main>
      <h1>Verify it is you</h1>
      <p>${persona.name}, what you are about to do asks for authentication context ${contexts.join(', ')}.</p>
      ${SIMULATED}
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
