import type { IntentInput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { alreadyInFlight, internalProblem, notConnected } from '../../../shared/domain/problems.ts';
import { enterSession } from './enter-session.ts';
import { visitSignInPage, type AbortReason } from './visit-sign-in-page.ts';
import type { World } from '../world.ts';

/**
 * Starts an interactive sign-in and answers at once; the slice `session` tells how it goes. With somebody on screen it adds another
 * account, or signs the same one in again: what is on screen stays until it has worked.
 */
export function signIn(world: World, { accountId }: IntentInput<'signIn'>): Result<Record<string, never>> {
  const { store, running, entra } = world;
  if (!entra) return fail(notConnected());
  if (running.signIn) return fail(alreadyInFlight());
  store.set('session', { problem: null, ...(running.identity === null && { state: 'signing-in' as const }) });
  const purpose = {
    purpose: 'sign-in',
    proves: null,
    context: null,
    roleName: null,
    personName: null,
  } as const;
  void visitSignInPage(world, null, purpose, (visit) => entra.auth.signIn(visit, accountId))
    .catch(() => fail(internalProblem('signing in')))
    .then(async (result) => {
      // Another connection is on screen by now: whoever came is signed in there, and is found there.
      if (world.entra !== entra) return;
      if (result.ok) return enterSession(world, result.value);
      // Having changed one's mind is not a failure to be told about.
      const problem = result.problem.kind === 'cancelled' ? null : result.problem;
      store.set('session', { state: running.identity ? 'signed-in' : 'signed-out', problem });
    });
  return ok({});
}

/** Ends the running visit to the sign-in page, if there is one. */
export function cancelSignIn({ running }: World): Result<Record<string, never>> {
  running.signIn?.abort.abort('cancelled' satisfies AbortReason);
  return ok({});
}

/** Opens the running visit's page once more: the first window may have been closed by mistake. */
export async function openSignInPage({ running, browser }: World): Promise<Result<Record<string, never>>> {
  const page = running.signIn?.page;
  if (!page) return ok({});
  const opened = await browser.open(page);
  return opened.ok ? ok({}) : opened;
}
