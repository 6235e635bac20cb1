import { LogLevel, PublicClientApplication, type Configuration } from '@azure/msal-node';
import type { Problem } from '../../../shared/contract/problem.ts';
import { msalProblem } from '../problems/msal-problem.ts';
import type { AuthProviderOptions } from './auth-provider-options.ts';
import { keptInMind } from './kept-in-mind.ts';
import { msalNetwork } from './msal-network.ts';

/** MSAL's public client on our network and our sealed cache. `current` is another one after each failure. */
export type MsalApp = {
  readonly current: () => PublicClientApplication;
  /** What MSAL threw, as a problem. */
  readonly problemOf: (thrown: unknown) => Problem;
  /** Forgets what is in memory, and the sealed cache with it. */
  readonly wipe: () => Promise<void>;
  /** Forgets what is in memory. */
  readonly renew: () => void;
};

export function createMsalApp(options: AuthProviderOptions): MsalApp {
  const cache = keptInMind(options.cache);
  let networkFailed: Problem | null = null;
  let app = newApp();

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
        networkClient: msalNetwork(options.network, (problem) => {
          networkFailed = problem;
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

  const renew = (): void => {
    app = newApp();
  };

  return {
    current: () => app,
    renew,
    wipe: async () => {
      await cache.wipe();
      renew();
    },
    problemOf: (thrown) => {
      // MSAL rewraps what its network client throws; the failure it was is kept aside and wins.
      const failure = networkFailed;
      networkFailed = null;
      // After a 5xx MSAL refuses the same request from memory for a while (msal-and-host.md §0): a new application does not.
      renew();
      return failure ?? msalProblem(thrown);
    },
  };
}
