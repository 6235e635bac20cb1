import type { AuthenticationResult, InteractiveRequest } from '@azure/msal-node';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import type { SignInVisit } from '../../console/ports.ts';
import { signInEnded } from '../problems/sign-in-page-problem.ts';
import { answerLoopbackWithCancel } from './abortable-sign-in.ts';
import { loopbackPages } from './loopback-pages.ts';
import type { MsalApp } from './msal-app.ts';

/** What the page is asked for, besides what every visit sends. */
type Wanted = Pick<InteractiveRequest, 'scopes' | 'prompt' | 'nonce' | 'claims' | 'account' | 'loginHint'>;

/**
 * One visit to the sign-in page in the user's browser. It ends when the browser came back, or when the signal says so: MSAL itself
 * knows neither a time limit nor a way out. The answer may have come in spite of the signal: the caller looks at it once more.
 */
export async function visitPage(
  app: MsalApp,
  wanted: Wanted,
  { openPage, signal }: SignInVisit,
): Promise<Result<AuthenticationResult>> {
  let page: string | null = null;
  const opening: { problem?: Problem } = {};
  const end = (): void => {
    if (page !== null) answerLoopbackWithCancel(page);
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    const result = await app.current().acquireTokenInteractive({
      ...wanted,
      ...loopbackPages,
      openBrowser: async (url) => {
        page = url;
        signal.throwIfAborted();
        const opened = await openPage(url);
        if (!opened.ok) {
          opening.problem = opened.problem;
          throw new Error('the page could not be opened');
        }
        if (signal.aborted) end();
      },
    });
    return ok(result);
  } catch (thrown) {
    const problem = app.problemOf(thrown);
    return fail(signal.aborted ? endedBy(signal) : (opening.problem ?? problem));
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Why a visit was ended by us. */
export const endedBy = (signal: AbortSignal): Problem =>
  signInEnded(signal.reason === 'timed-out' ? 'timed-out' : 'cancelled');
