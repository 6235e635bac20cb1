import type { Outgoing } from '../../transport/message.ts';
import type { App } from '../apps.ts';
import type { IdentityContext } from '../identity-context.ts';
import { hiddenFields, html, page } from './html.ts';
import { peopleList, simulated } from './people.ts';

/** Who signs in? One button a person, no script; the hinted one stands first. */
export const signInPage = (
  parameters: URLSearchParams,
  request: { app: App; loginHint: string | undefined },
  of: IdentityContext,
): Outgoing =>
  page(
    `Sign in: simulated tenant ${of.world.organization.displayName}`,
    html`<main>
      <h1>Sign in</h1>
      <p>
        Choose who you are in ${of.world.organization.displayName}. ${request.app.name} asked for this
        sign-in.
      </p>
      ${simulated(of.world.organization)}
      <form method="post">${hiddenFields(parameters)} ${peopleList(of.personas, request.loginHint)}</form>
    </main>`,
  );
