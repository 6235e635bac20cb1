import type { Persona } from '../../contoso/personas.ts';
import type { Outgoing } from '../../transport/message.ts';
import { hiddenFields, html, page } from './html.ts';
import { SIMULATED } from './people.ts';

/** The step-up: the person proves authentication contexts or, where none is named, MFA. `parameters` already hold the choice of the person. */
export function verifyPage(
  parameters: URLSearchParams,
  persona: Persona,
  contexts: readonly string[],
): Outgoing {
  const what = contexts.length === 0 ? 'a second factor' : `authentication context ${contexts.join(', ')}`;
  return page(
    'Verify it is you: simulated tenant Contoso',
    html`<main>
      <h1>Verify it is you</h1>
      <p>${persona.name}, what you are about to do asks for ${what}.</p>
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
