import {
  PublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
  type Configuration,
} from '@azure/msal-node';
import { LogLevel } from '@azure/msal-node';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import type { AccessToken, AuthProvider, Identity, Network, SealedText } from '../../console/ports.ts';
import { msalProblem, signInEnded } from '../problems/msal-problem.ts';
import { networkProblem } from '../problems/network-problem.ts';
import { answerLoopbackWithCancel } from './abortable-sign-in.ts';
import { msalNetwork, type NetworkFailed } from './msal-network.ts';
import { loopbackPages } from './loopback-pages.ts';
import { serial } from '../../../shared/domain/serial.ts';

export type MsalOptions = {
  readonly clientId: string;
  /** `https://{login host}/{tenant}`: the authority is the tenant, so that a guest's home never answers for it. */
  readonly authority: string;
  readonly scopes: readonly string[];
  readonly network: Network;
  /** MSAL's own cache, refresh tokens included. */
  readonly cache: SealedText;
  /** Which of the cache's accounts was on screen last. */
  readonly last: SealedText;
  readonly newId: () => string;
  /** True for the simulated tenant, whose host is not one Microsoft's discovery knows. */
  readonly privateAuthority: boolean;
};

/** `AuthProvider` over MSAL's public client: the system browser, a loopback answer, PKCE. Traps: models.md §3. */
export function createMsalAuthProvider(options: MsalOptions): AuthProvider {
  const { scopes, cache, last } = options;
  let networkFailed: NetworkFailed | null = null;
  let app = newApp();
  // MSAL's silent calls race for the refresh token if they run side by side.
  const silently = serial();

  function newApp(): PublicClientApplication {
    const config: Configuration = {
      auth: {
        clientId: options.clientId,
        authority: options.authority,
        // PIM keeps refusing tokens without it, even ones that carry the context it asked for (graph-pim.md §8.1).
        clientCapabilities: ['cp1'],
        ...(options.privateAuthority && { knownAuthorities: [new URL(options.authority).host] }),
      },
      cache: {
        cachePlugin: {
          beforeCacheAccess: async ({ tokenCache }) => {
            const text = await cache.load();
            if (text !== undefined) tokenCache.deserialize(text);
          },
          afterCacheAccess: async ({ cacheHasChanged, tokenCache }) => {
            if (cacheHasChanged) await cache.save(tokenCache.serialize());
          },
        },
      },
      system: {
        networkClient: msalNetwork(options.network, (failure) => {
          networkFailed = failure;
        }),
        loggerOptions: {
          logLevel: LogLevel.Error,
          piiLoggingEnabled: false,
          loggerCallback: () => undefined,
        },
      },
    };
    return new PublicClientApplication(config);
  }

  /** MSAL rewraps what its network client throws; the failure it was is kept aside and wins. */
  function problemOf(thrown: unknown): Problem {
    const failure = networkFailed;
    networkFailed = null;
    // After a 5xx MSAL refuses the same request from memory for a while (msal-and-host.md §0): a new application does not.
    app = newApp();
    return failure ? networkProblem(failure.failure, failure.host) : msalProblem(thrown);
  }

  async function accountOf(identity: Identity): Promise<AccountInfo | undefined> {
    const accounts = await app.getTokenCache().getAllAccounts();
    const home =
      accounts.find((a) => keyOf(a) === identity.key) ??
      accounts.find((a) => identity.key.startsWith(a.homeAccountId));
    // Without the tenant MSAL would answer with the home tenant's token (models.md §3.3).
    return home && { ...home, tenantId: identity.tenantId };
  }

  async function token(identity: Identity, { fresh = false } = {}): Promise<Result<AccessToken>> {
    return silently(async () => {
      try {
        const account = await accountOf(identity);
        if (!account) return fail(msalProblem({ errorCode: 'no_tokens_found' }));
        const result = await app.acquireTokenSilent({ account, scopes: [...scopes], forceRefresh: fresh });
        // A failing token endpoint that answers JSON without an `error` comes out of MSAL as a success without a token.
        if (result.accessToken === '') return fail(problemOf({ errorCode: 'empty_token' }));
        const { accessToken: secret, tenantId, expiresOn } = result;
        const objectId = result.account?.localAccountId ?? '';
        return ok({ secret, tenantId, objectId, expiresAt: expiresOn?.getTime() ?? 0 });
      } catch (thrown) {
        return fail(problemOf(thrown));
      }
    });
  }

  async function forget(identity: Identity): Promise<void> {
    // First what the next start would take up, so that it takes up nobody wherever this ends.
    if ((await last.load()) === identity.key) await last.wipe();
    await silently(async () => {
      const account = await accountOf(identity);
      if (account) await app.signOut({ account });
    });
    if ((await app.getTokenCache().getAllAccounts()).length === 0) await cache.wipe();
    app = newApp();
  }

  return {
    token,

    signIn: async ({ openPage, signal }) => {
      let page: string | null = null;
      const opening: { problem?: Problem } = {};
      const end = (): void => {
        if (page !== null) answerLoopbackWithCancel(page);
      };
      signal.addEventListener('abort', end, { once: true });
      try {
        const result = await app.acquireTokenInteractive({
          scopes: [...scopes],
          prompt: 'select_account',
          nonce: options.newId(),
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
        const identity = identityOf(result);
        if (!identity) return fail(msalProblem({ errorCode: 'no_account_in_answer' }));
        // Cancelled, or over, while the browser's answer was on its way: nobody is to be signed in against their will.
        if (signal.aborted) {
          await forget(identity);
          return fail(endedBy(signal));
        }
        await last.save(identity.key);
        return ok(identity);
      } catch (thrown) {
        const problem = problemOf(thrown);
        if (signal.aborted)
          return fail(signInEnded(signal.reason === 'timed-out' ? 'timed-out' : 'cancelled'));
        return fail(opening.problem ?? problem);
      } finally {
        signal.removeEventListener('abort', end);
      }
    },

    restore: async () => {
      const key = await last.load();
      if (key === undefined) return ok(null);
      const accounts = await app.getTokenCache().getAllAccounts();
      const account = accounts.find((a) => keyOf(a) === key);
      if (!account) return ok(null);
      const identity = fromAccount(account);
      const proof = await token(identity);
      if (proof.ok) return ok(identity);
      // Where nobody could be asked the person is still who they were; any other answer is a no.
      return UNASKED.has(proof.problem.kind) ? ok(identity) : fail(proof.problem);
    },

    signOut: forget,
  };
}

/** Problems after which the sign-in service has said nothing about the person. */
const UNASKED: ReadonlySet<Problem['kind']> = new Set([
  'offline',
  'service-failure',
  'throttled',
  'untrusted-connection',
]);

const endedBy = (signal: AbortSignal): Problem =>
  signInEnded(signal.reason === 'timed-out' ? 'timed-out' : 'cancelled');

const keyOf = (account: AccountInfo): string => `${account.homeAccountId}@${account.tenantId}`;

const fromAccount = (account: AccountInfo): Identity => ({
  key: keyOf(account),
  name: account.name ?? account.username,
  upn: account.username,
  objectId: account.localAccountId,
  tenantId: account.tenantId,
});

const identityOf = ({ account }: AuthenticationResult): Identity | undefined =>
  account ? fromAccount(account) : undefined;
