import { LogLevel, PublicClientApplication, type Configuration } from '@azure/msal-node';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { Network, SealedText } from '../../console/ports.ts';
import { msalProblem } from '../problems/msal-problem.ts';
import { networkProblem } from '../problems/network-problem.ts';
import { keptInMind } from './kept-in-mind.ts';
import { msalNetwork, type NetworkFailed } from './msal-network.ts';

export type MsalAppOptions = {
  readonly clientId: string;
  /** `https://{login host}/{tenant}`: the authority is the tenant, so that a guest's home never answers for it. */
  readonly authority: string;
  readonly network: Network;
  /** MSAL's own cache, refresh tokens included: one for all accounts. */
  readonly cache: SealedText;
  /** True for the simulated tenant, whose host is not one Microsoft's discovery knows. */
  readonly privateAuthority: boolean;
};

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

export function createMsalApp(options: MsalAppOptions): MsalApp {
  const cache = keptInMind(options.cache);
  let networkFailed: NetworkFailed | null = null;
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
      return failure ? networkProblem(failure.failure, failure.host) : msalProblem(thrown);
    },
  };
}
