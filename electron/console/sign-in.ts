import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { alreadyInFlight, notConnected } from '../../shared/domain/problems.ts';
import { enterSession } from './enter-session.ts';
import type { SignInRun, World } from './world.ts';

/** How long an interactive sign-in may take; MSAL itself would wait for ever. */
export const SIGN_IN_LIMIT_MS = 5 * 60_000;

/** Why a sign-in was aborted; the AuthProvider turns it into a problem of the same kind. */
export type AbortReason = 'cancelled' | 'timed-out';

/** Starts an interactive sign-in and answers at once; the slice `session` tells how it goes. */
export function signIn(world: World): Result<Record<string, never>> {
  const { store, running, clock, entra } = world;
  if (!entra) return fail(notConnected());
  if (running.signIn) return fail(alreadyInFlight());

  const abort = new AbortController();
  const mine: SignInRun = { abort, page: null };
  running.signIn = mine;
  const startedAt = clock.now();
  store.set('session', {
    state: 'signing-in',
    problem: null,
    signIn: { startedAt, endsAt: startedAt + SIGN_IN_LIMIT_MS },
  });
  const stopLimit = clock.after(SIGN_IN_LIMIT_MS, () => abort.abort('timed-out' satisfies AbortReason));
  const openPage = (url: string) => {
    mine.page = url;
    return world.browser.open(url);
  };

  void entra.auth.signIn({ openPage, signal: abort.signal }).then(async (result) => {
    stopLimit();
    running.signIn = null;
    if (result.ok) return enterSession(world, result.value);
    const back = running.identity ? 'signed-in' : 'signed-out';
    // Having changed one's mind is not a failure to be told about.
    const problem = result.problem.kind === 'cancelled' ? null : result.problem;
    store.set('session', { state: back, signIn: null, problem });
  });
  return ok({});
}

/** Ends the running sign-in, if there is one. */
export function cancelSignIn({ running }: World): Result<Record<string, never>> {
  running.signIn?.abort.abort('cancelled' satisfies AbortReason);
  return ok({});
}

/** Opens the running sign-in's page once more: the first window may have been closed by mistake. */
export async function openSignInPage({ running, browser }: World): Promise<Result<Record<string, never>>> {
  const page = running.signIn?.page;
  if (!page) return ok({});
  const opened = await browser.open(page);
  return opened.ok ? ok({}) : opened;
}
