import type { Problem } from '../contract/problem.ts';

/*
 * Problems that come from the console's own rules. Those of Graph and MSAL are made in electron/entra/problems.
 */

/** Something of ours failed. @param detail for support; never a secret */
export const internalProblem = (detail: string): Problem => ({
  kind: 'internal',
  title: 'PIM Desk made a mistake.',
  advice: 'Nothing more was sent. Try again; if it stays, report it with the detail below.',
  safeToRetry: false,
  detail,
});

/** Nobody is signed in, and the thing asked for needs somebody. */
export const signInNeeded = (): Problem => ({
  kind: 'sign-in-needed',
  title: 'You are not signed in.',
  advice: 'Sign in, then do it again. Nothing was sent.',
  safeToRetry: true,
});

/** No tenant is configured. */
export const notConnected = (): Problem => ({
  kind: 'not-connected',
  title: 'PIM Desk is not connected to a tenant.',
  advice: 'Start it with --tenant and --client-id, as the README says.',
  safeToRetry: true,
});

/** The same person, role and scope already has something on its way. */
export const alreadyInFlight = (): Problem => ({
  kind: 'in-flight',
  title: 'This is already on its way.',
  advice: 'Nothing was sent a second time. Wait for the answer to the first.',
  safeToRetry: false,
});

/** What the renderer named is not in what main last read. */
export const goneFromView = (what: string): Problem => ({
  kind: 'not-found',
  title: `${what} is no longer in your list.`,
  advice: 'It ended or was removed. Read again to see what you have now. Nothing was sent.',
  safeToRetry: true,
});

/** Something of ours broke while a write was under way: it may have been sent. */
export const brokeOnTheWay = (): Problem => ({
  kind: 'outcome-unknown',
  title: 'PIM Desk made a mistake before Microsoft Graph answered.',
  advice:
    'It may have been accepted. We are reading your requests to find out; nothing is sent a second time.',
  safeToRetry: false,
});

/** The service took the request and said in the same breath that it ended. @param status the service's word */
export const endedAtOnce = (status: string, requestId: string): Problem => ({
  kind: 'refused',
  title: `Microsoft Graph answered “${status}”.`,
  advice: 'The request ended without access. Ask an administrator why, or ask again.',
  safeToRetry: true,
  requestId,
});
