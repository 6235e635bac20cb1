import type { Outgoing } from '../../transport/message.ts';
import type { EntraError } from '../entra-error.ts';
import { describe } from '../entra-error.ts';
import type { IdentityContext } from '../identity-context.ts';
import type { Html } from './html.ts';
import { hiddenFields, html, page } from './html.ts';
import { simulated } from './people.ts';

const TROUBLE = 'Sorry, but we’re having trouble signing you in';

/**
 * An error that does not go back to the app, told to the person. What support asks for stands at its foot as the real page copies it:
 * ids, time and message (as people have quoted it in public issues).
 */
export const errorPage = (
  problem: EntraError,
  of: Pick<IdentityContext, 'world'>,
  more: Html = html``,
): Outgoing => {
  const { world } = of;
  const { heading, words } = problem.telling ?? { heading: TROUBLE, words: '' };
  return page(
    heading,
    html`<main>
      <h1>${heading}</h1>
      ${simulated(world.organization)} ${words === '' ? '' : html`<p>${words}</p>`} ${more}
      <p>Error Code: ${String(problem.code)}<br /><code>${describe(problem, world.clock.now())}</code></p>
    </main>`,
    { status: 400 },
  );
};

/** “Need admin approval” and its like, with the two ways out that it offers. `parameters` are the request's own, without a choice. */
export const approvalPage = (
  problem: EntraError,
  parameters: URLSearchParams,
  of: Pick<IdentityContext, 'world'>,
): Outgoing =>
  errorPage(
    problem,
    of,
    html`<form method="post">
      ${hiddenFields(parameters)}
      <p>Have an admin account? <button>Sign in with that account</button></p>
      <p>
        <button name="cancel" value="1">Return to the application without granting consent</button>
      </p>
    </form>`,
  );

/** The page after signing out, where no app takes over. */
export const signedOutPage = (of: Pick<IdentityContext, 'world'>): Outgoing =>
  page(
    'Signed out',
    html`<main>
      <h1>You signed out</h1>
      ${simulated(of.world.organization)}
      <p>You can close this window.</p>
    </main>`,
  );
