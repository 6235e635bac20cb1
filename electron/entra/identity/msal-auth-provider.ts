import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { serial } from '../../../shared/domain/serial.ts';
import type { AccessToken, AuthProvider, Identity } from '../../console/ports.ts';
import { msalProblem } from '../problems/msal-problem.ts';
import { signedInAsAnother } from '../problems/sign-in-page-problem.ts';
import type { AuthProviderOptions } from './auth-provider-options.ts';
import { defaultScope } from './default-scope.ts';
import { accountOf, allIdentities, identityOf, tokenOf } from './msal-accounts.ts';
import { createMsalApp } from './msal-app.ts';
import { endedBy, visitPage } from './sign-in-page-visit.ts';
import { claimsFor } from './step-up-claims.ts';

/** `AuthProvider` over MSAL's public client: the system browser, a loopback answer, PKCE. Traps: models.md §3. */
export function createMsalAuthProvider(options: AuthProviderOptions): AuthProvider {
  const { last, newId } = options;
  const scopes = [defaultScope(options.graph)];
  const app = createMsalApp(options);
  // MSAL's silent calls race for the refresh token if they run side by side.
  const silently = serial();
  const everybody = () => allIdentities(app);
  const isAmong = (all: readonly Identity[], who: Identity): boolean => all.some((a) => a.key === who.key);

  async function token(identity: Identity, { fresh = false } = {}): Promise<Result<AccessToken>> {
    return silently(async () => {
      try {
        const account = await accountOf(app, identity);
        if (!account) return fail(msalProblem({ errorCode: 'no_tokens_found' }));
        const result = await app.current().acquireTokenSilent({ account, scopes, forceRefresh: fresh });
        const brought = tokenOf(result);
        return brought ? ok(brought) : fail(app.problemOf({ errorCode: 'empty_token' }));
      } catch (thrown) {
        return fail(app.problemOf(thrown));
      }
    });
  }

  async function forget(identity: Identity): Promise<void> {
    // First what the next start would take up, so that it takes up nobody wherever this ends.
    if ((await last.load()) === identity.key) await last.wipe();
    await silently(async () => {
      const account = await accountOf(app, identity);
      if (account) await app.current().signOut({ account });
    });
    if ((await everybody()).length === 0) await app.wipe();
    else app.renew();
  }

  return {
    token,
    signOut: forget,
    accounts: everybody,

    remembered: async () => {
      const key = await last.load();
      return (await everybody()).find((a) => a.key === key) ?? null;
    },
    remember: async ({ key }) => {
      await last.save(key);
    },

    signIn: async (visit, key = null) => {
      const before = await everybody();
      const again = before.find((a) => a.key === key);
      // With a hint Entra goes on with that account where it can, and asks for what it wants where it cannot.
      const whom = again ? { loginHint: again.upn } : { prompt: 'select_account' };
      const wanted = { scopes, ...whom, nonce: newId() };
      const visited = await visitPage(app, wanted, visit);
      if (!visited.ok) return visited;
      const { account } = visited.value;
      if (!account) return fail(msalProblem({ errorCode: 'no_account_in_answer' }));
      const identity = identityOf(account);
      // Cancelled, or over, while the browser's answer was on its way: nobody is to be signed in against their will.
      if (visit.signal.aborted) {
        if (!isAmong(before, identity)) await forget(identity);
        return fail(endedBy(visit.signal));
      }
      await last.save(identity.key);
      return ok(identity);
    },

    stepUp: async (who, challenge, visit) => {
      const [before, account] = [await everybody(), await accountOf(app, who)];
      if (!account) return fail(msalProblem({ errorCode: 'no_tokens_found' }));
      const claims = claimsFor(challenge);
      const wanted = {
        scopes,
        account,
        loginHint: who.upn,
        nonce: newId(),
        ...(claims !== undefined && { claims }),
      };
      const visited = await visitPage(app, wanted, visit);
      if (!visited.ok) return visited;
      const brought = tokenOf(visited.value);
      const came = visited.value.account && identityOf(visited.value.account);
      if (!brought || !came) return fail(app.problemOf({ errorCode: 'empty_token' }));
      if (came.key !== who.key || brought.tenantId !== who.tenantId || brought.objectId !== who.objectId) {
        if (!isAmong(before, came)) await forget(came);
        return fail(signedInAsAnother(came.upn));
      }
      return visit.signal.aborted ? fail(endedBy(visit.signal)) : ok(brought);
    },
  };
}
