import type { SignInRun } from '../../../shared/contract/session.ts';
import { personOf } from './person.ts';
import type { Identity, SignInVisit } from '../ports.ts';
import type { RunningVisit, World } from '../world.ts';

/** How long an interactive visit may take; MSAL itself would wait for ever. */
export const SIGN_IN_LIMIT_MS = 5 * 60_000;

/** Why a visit was aborted; the AuthProvider turns it into a problem of the same kind. */
export type AbortReason = 'cancelled' | 'timed-out';

/** What a visit is for, as the window shows it. */
export type VisitPurpose = Omit<SignInRun, 'startedAt' | 'endsAt'>;

/**
 * Sends the user to the sign-in page once and waits for what comes back; the slice `session` tells that it is under way. There is
 * one visit at a time: the caller has made sure that `running.signIn` is free.
 * @param who whose step-up it is; null for a sign-in
 */
export async function visitSignInPage<T>(
  world: World,
  who: Identity | null,
  purpose: VisitPurpose,
  act: (visit: SignInVisit) => Promise<T>,
): Promise<T> {
  const { store, running, clock } = world;
  const abort = new AbortController();
  let over: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (over = resolve));
  const mine: RunningVisit = { abort, of: who && personOf(who), page: null, done };
  running.signIn = mine;
  const startedAt = clock.now();
  store.set('session', { signIn: { ...purpose, startedAt, endsAt: startedAt + SIGN_IN_LIMIT_MS } });
  const stopLimit = clock.after(SIGN_IN_LIMIT_MS, () => abort.abort('timed-out' satisfies AbortReason));
  const openPage = (url: string) => {
    mine.page = url;
    return world.browser.open(url);
  };
  try {
    return await act({ openPage, signal: abort.signal });
  } finally {
    stopLimit();
    running.signIn = null;
    store.set('session', { signIn: null });
    over();
  }
}
