import { request } from 'node:http';

/**
 * MSAL's interactive sign-in has neither cancel nor time limit, and keeps its loopback port until somebody answers it. The way
 * out that was tried (msal-and-host.md §1): answer the loopback ourselves with an error, in the state MSAL expects.
 * @param authorizeUrl the page MSAL gave to `openBrowser`
 */
export function answerLoopbackWithCancel(authorizeUrl: string): void {
  const query = new URL(authorizeUrl).searchParams;
  const to = query.get('redirect_uri');
  if (to === null) return;
  const body = new URLSearchParams({
    error: 'access_denied',
    error_description: CANCEL_MARK,
    state: query.get('state') ?? '',
  });
  const post = request(to, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  // The loopback may be gone already: then there is nothing left to end.
  post.on('error', () => undefined);
  post.end(body.toString());
}

const CANCEL_MARK = 'PIM Desk ended this sign-in.';
