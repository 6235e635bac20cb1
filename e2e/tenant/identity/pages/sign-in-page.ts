import type { Outgoing } from '../../transport/message.ts';
import type { AuthorizeRequest } from '../authorize-request.ts';
import type { IdentityContext } from '../identity-context.ts';
import { hiddenFields, html, page } from './html.ts';
import { SIMULATED, peopleList } from './people.ts';

/** Who signs in? One button a person, no script; the hinted one stands first. */
export const signInPage = (
  parameters: URLSearchParams,
  request: AuthorizeRequest,
  of: IdentityContext,
): Outgoing =>
  page(
    'Sign in: simulated tenant Contoso',
    html`<main>
      <h1>Sign in</h1>
      <p>Choose who you are in Contoso. ${request.app.name} asked for this sign-in.</p>
      ${SIMULATED}
      <form method="post">${hiddenFields(parameters)} ${peopleList(of.personas, request.loginHint)}</form>
    </main>`,
  );
