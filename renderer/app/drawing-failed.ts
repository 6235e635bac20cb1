import type { Problem } from '../../shared/contract/problem.ts';

/** The window broke while it was drawn. What was sent is main's to know, and it does. */
export const drawingFailed = (error: Error): Problem => ({
  kind: 'internal',
  title: 'PIM Desk could not draw this screen.',
  advice:
    'Nothing was sent by this, and nothing that was sent is lost. Draw it again; if it stays, report it.',
  safeToRetry: true,
  detail: `${error.name}: ${error.message}`.slice(0, 300),
});
