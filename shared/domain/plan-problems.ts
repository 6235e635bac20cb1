import type { Problem } from '../contract/problem.ts';

/*
 * Problems of everything that is planned, looked at and then run: role settings and assignments.
 */

/** The dialog was closed without a choice. */
export const noFileChosen = (): Problem => ({
  kind: 'cancelled',
  title: 'No file was chosen.',
  advice: 'Nothing was read or written.',
  safeToRetry: true,
});

/** What was planned is no longer known here: another plan took its place, somebody else is on screen, or it was done already. */
export const planGone = (): Problem => ({
  kind: 'not-found',
  title: 'This review is no longer current.',
  advice: 'Nothing was sent. Review again: what is in force is then read again.',
  safeToRetry: true,
});

/** What the plan had refused, and was asked for all the same. */
export const refusedByPlan = (): Problem => ({
  kind: 'invalid-input',
  title: 'This change was refused in the review.',
  advice: 'Nothing was sent for it. Change what the review names.',
  safeToRetry: true,
});

/** What was written could not be read back. */
export const notReadBack = (why: Problem): Problem => ({
  ...why,
  kind: 'outcome-unknown',
  title: 'It was sent, and could not be read back.',
  advice: `What is in force is not known. Try again: it is read first, and what was taken is not sent a second time. ${why.title}`,
  safeToRetry: true,
});
