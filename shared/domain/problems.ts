import type { Problem } from '../contract/problem.ts';
import { waitText } from './time-left.ts';

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
  advice: 'Connect to one first.',
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

/** The step-up was not finished. DESIGN.md §5 "Step-up cancelled". */
export const stepUpCancelled = (): Problem => ({
  kind: 'cancelled',
  title: 'Sign-in was cancelled.',
  advice: 'Nothing was sent; your draft is kept.',
  safeToRetry: true,
});

/** A stronger sign-in is wanted in a tenant that is no longer on screen. */
export const stepUpElsewhere = (): Problem => ({
  kind: 'step-up-needed',
  title: 'The service asks for a stronger sign-in.',
  advice: 'Another connection is on screen by now. Nothing was sent: go back to that one and send it again.',
  safeToRetry: true,
});

/** What is on screen is old, and could not be read again: it cannot be acted on. @param why what the reading ended with */
export const cannotBeReadAgain = (why: Problem): Problem => ({
  ...why,
  advice: `Nothing was sent: PIM Desk reads again before it acts, and could not. ${why.advice}`,
  safeToRetry: true,
});

/** Nobody decides about their own request. graph-pim.md §3 [docs] */
export const ownRequest = (): Problem => ({
  kind: 'own-request',
  title: 'This is your own request.',
  advice: 'Somebody else decides about it. Nothing was sent.',
  safeToRetry: true,
});

/** Nobody answered within 24 h; the service takes no decision any more. */
export const decisionExpired = (): Problem => ({
  kind: 'expired',
  title: 'Nobody answered in 24 h.',
  advice: 'This request is over. The requestor can ask again. Your decision was not recorded.',
  safeToRetry: false,
});

/**
 * Another approver was faster. DESIGN.md §5 "Decided by another".
 * @param by their name, null where the service does not say; @param time local, e.g. `14:35`
 */
export const decidedByAnother = (
  result: 'approved' | 'denied',
  by: string | null,
  time: string | null,
): Problem => ({
  kind: 'already-decided',
  title: `Already ${result}${by === null ? '' : ` by ${by}`}${time === null ? '' : `, ${time}`}.`,
  advice: 'Your decision was not recorded.',
  safeToRetry: false,
});

/** Neither waits for a person nor for its start: the service no longer lets go of it. */
export const notCancellable = (): Problem => ({
  kind: 'refused',
  title: 'This request can no longer be cancelled.',
  advice: 'It is being put into effect, or is over. Read again to see which. Nothing was sent.',
  safeToRetry: true,
});

/** @param why who reads it */
export const justificationNeeded = (why: string): Problem => ({
  kind: 'invalid-input',
  title: 'This needs a justification.',
  advice: `${why} Nothing was sent.`,
  field: 'justification',
  safeToRetry: true,
});

/** Not assigned to the caller, by the service's own word. */
export const notYoursToDecide = (): Problem => ({
  kind: 'refused',
  title: 'You may not decide this request.',
  advice: 'The service does not list you among its approvers now. Somebody else decides. Nothing was sent.',
  safeToRetry: true,
});

/** graph-pim.md §13 [docs] */
export const cannotExtend = (): Problem => ({
  kind: 'refused',
  title: 'This cannot be extended.',
  advice:
    'The service takes such a request within the last 14 days, for what you hold directly, never for an activation. Nothing was sent.',
  safeToRetry: true,
});

/** graph-pim.md §13 [docs] */
export const cannotRenew = (): Problem => ({
  kind: 'refused',
  title: 'This can no longer be renewed.',
  advice: 'It ended more than 30 days ago. An administrator can assign it anew. Nothing was sent.',
  safeToRetry: true,
});

/** Taken back by who asked, or over without anybody's decision. */
export const noLongerWaits = (): Problem => ({
  kind: 'not-found',
  title: 'This request no longer waits.',
  advice: 'It was taken back, or is over. Your decision was not recorded.',
  safeToRetry: false,
});

/** The same, after a decision of which the answer was lost. */
export const goneAfterDeciding = (): Problem => ({
  kind: 'not-found',
  title: 'This request no longer waits.',
  advice: 'It was taken back, or is over. Whether your decision counted can no longer be read here.',
  safeToRetry: false,
});

/** An approval that the service has dropped, or that is open all the same: who decided cannot be read from it. */
export const deciderNotKnown = (): Problem => ({
  kind: 'not-found',
  title: 'The service no longer has this approval.',
  advice: 'Who decided, if anybody did, is in the audit log.',
  safeToRetry: true,
});

/** There is one visit to the sign-in page at a time. */
export const signInUnderWay = (): Problem => ({
  kind: 'refused',
  title: 'Another sign-in is under way.',
  advice: 'Finish or cancel it first, then send this again. Nothing was sent.',
  safeToRetry: true,
});

/** The service asked for time with an earlier write, and it is not over. DESIGN.md §5 "Throttled". @param until milliseconds since the epoch */
export const stillThrottled = (now: number, until: number): Problem => ({
  kind: 'throttled',
  title: `Not sent: Graph asked us to wait ${waitText(until - now)}.`,
  advice: 'Nothing was recorded. Safe to retry after that.',
  safeToRetry: true,
  retryAt: until,
});

/** This machine's policy says what the console connects to. */
export const fixedByPolicy = (): Problem => ({
  kind: 'blocked-by-policy',
  title: 'Your administrator has set what PIM Desk connects to.',
  advice: 'Connect with what is set here. Whoever manages this device can change it.',
  safeToRetry: true,
});

/** There is a policy, and what it says is not known. @param place a registry key or a path */
export const policyUnreadable = (place: string): Problem => ({
  kind: 'blocked-by-policy',
  title: 'This device’s policy for PIM Desk could not be read.',
  advice:
    'PIM Desk does not connect before it knows what the policy says. Whoever manages this device can mend it.',
  safeToRetry: true,
  detail: place,
});

/** A cloud that this build does not have. */
export const notOffered = (): Problem => ({
  kind: 'invalid-input',
  title: 'This cloud cannot be chosen here.',
  advice: 'Choose one of the clouds on the list.',
  safeToRetry: true,
});
