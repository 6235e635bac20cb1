import { z } from 'zod';
import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { Network } from '../../console/ports.ts';
import { parseJson } from '../parse-json.ts';
import { msalProblem } from '../problems/msal-problem.ts';
import { networkProblem, notTheSignInService } from '../problems/network-problem.ts';
import { withAskedScope } from './default-scope.ts';

const discoveryRefusal = z.looseObject({
  error: z.string(),
  error_description: z.string().regex(/AADSTS\d/),
});

/** Milliseconds for one call to the sign-in service. */
const TIMEOUT_MS = 20_000;

/** A failure on its way through MSAL, which knows only exceptions, and rewraps them. */
class NetworkFailed extends Error {
  override readonly name = 'NetworkFailed';
}

/**
 * MSAL's network client over our `Network`: the system's proxy and certificates, and only this cloud's hosts.
 * @param failed told what each failure was, as MSAL forgets it
 */
export function msalNetwork(network: Network, failed: (problem: Problem) => void): INetworkModule {
  const give = (problem: Problem): never => {
    failed(problem);
    throw new NetworkFailed(problem.kind);
  };
  const call = async <T>(
    method: 'GET' | 'POST',
    url: string,
    options: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    const { host } = new URL(url);
    const form = options.body ?? '';
    const answer = await network({
      method,
      url,
      headers: options.headers ?? {},
      timeoutMs: TIMEOUT_MS,
      ...(method === 'POST' && { body: form }),
    });
    if (!answer.ok) return give(networkProblem(answer.problem, host));
    const { status, headers, body } = answer.value;
    const read = parseJson(body);
    // A page where JSON belongs: a proxy's or a captive portal's. A service that failed may answer anything.
    if (read === undefined && status < 500) return give(notTheSignInService(host, status));
    // What discovery is refused with, MSAL does not say: an unknown tenant would read like a missing network.
    const refused = method === 'GET' ? discoveryRefusal.safeParse(read).data : undefined;
    if (refused)
      return give(msalProblem({ errorCode: refused.error, errorMessage: refused.error_description }));
    // MSAL types the body by what it expects; it validates it itself.
    return { status, headers: { ...headers }, body: withAskedScope(form, read ?? {}) as T };
  };
  return {
    sendGetRequestAsync: (url, options) => call('GET', url, options),
    sendPostRequestAsync: (url, options) => call('POST', url, options),
  };
}
