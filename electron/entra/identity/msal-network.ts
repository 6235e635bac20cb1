import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import type { Network, NetworkFailure } from '../../console/ports.ts';

/** Milliseconds for one call to the sign-in service. */
const TIMEOUT_MS = 20_000;

/** A network failure on its way through MSAL, which knows only exceptions. Caught again in `msal-problem`. */
export class NetworkFailed extends Error {
  override readonly name = 'NetworkFailed';
  readonly failure: NetworkFailure;
  readonly host: string;
  constructor(failure: NetworkFailure, host: string) {
    super(failure.reason);
    this.failure = failure;
    this.host = host;
  }
}

/**
 * MSAL's network client over our `Network`: the system's proxy and certificates, and only this cloud's hosts.
 * @param failed told of each failure, as MSAL rewraps what a network client throws
 */
export function msalNetwork(network: Network, failed: (failure: NetworkFailed) => void): INetworkModule {
  const call = async <T>(
    method: 'GET' | 'POST',
    url: string,
    options: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    const answer = await network({
      method,
      url,
      headers: options.headers ?? {},
      timeoutMs: TIMEOUT_MS,
      ...(method === 'POST' && { body: options.body ?? '' }),
    });
    if (!answer.ok) {
      const failure = new NetworkFailed(answer.problem, new URL(url).host);
      failed(failure);
      throw failure;
    }
    const { status, headers, body } = answer.value;
    // MSAL types the body by what it expects; it validates it itself.
    return { status, headers: { ...headers }, body: JSON.parse(body) as T };
  };
  return {
    sendGetRequestAsync: (url, options) => call('GET', url, options),
    sendPostRequestAsync: (url, options) => call('POST', url, options),
  };
}
