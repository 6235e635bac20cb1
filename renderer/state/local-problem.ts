import type { Problem } from '../../shared/contract/problem.ts';

/** The window could not reach main at all: nothing was asked of the service. */
export const noMainProcess = (detail: string): Problem => ({
  kind: 'internal',
  title: 'This window lost its connection to PIM Desk.',
  advice: 'Nothing was sent. Close the window and start PIM Desk again.',
  safeToRetry: true,
  detail,
});

/** Main answered something this window cannot read. For a write that means: the outcome is not known. */
export const unreadableAnswer = (detail: string): Problem => ({
  kind: 'unreadable-answer',
  title: 'PIM Desk answered in words this window does not know.',
  advice: 'It may have been done. Read again before you ask for it again.',
  safeToRetry: false,
  detail,
});
