import type { Outgoing } from '../../transport/message.ts';
import type { EntraError } from '../entra-error.ts';
import { describe } from '../entra-error.ts';
import { html, page } from './html.ts';
import { SIMULATED } from './people.ts';

/** An error that may not go back to the app, told to the person. */
export const errorPage = (problem: EntraError, now: number): Outgoing =>
  page(
    "Sorry, but we're having trouble signing you in",
    html`<main>
      <h1>Sign-in did not work</h1>
      ${SIMULATED}
      <p><code>${describe(problem, now)}</code></p>
    </main>`,
    { status: 400 },
  );

/** The page after signing out, where no app takes over. */
export const signedOutPage = (): Outgoing =>
  page(
    'Signed out',
    html`<main>
      <h1>You signed out</h1>
      ${SIMULATED}
      <p>You can close this window.</p>
    </main>`,
  );
