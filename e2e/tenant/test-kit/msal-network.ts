import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import type { TenantClient } from './tenant-client.ts';

/** How MSAL reaches a tenant whose CA nobody knows; `onCall` hears the path of each call. */
export function msalNetwork(
  client: Pick<TenantClient, 'send'>,
  onCall: (path: string) => void = () => undefined,
): INetworkModule {
  const call = async <T>(
    method: string,
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> => {
    onCall(new URL(url).pathname);
    const reply = await client.send(url, {
      method,
      headers: options?.headers ?? {},
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    return {
      status: reply.status,
      headers: reply.headers as Record<string, string>,
      body: reply.json as T,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => call('GET', url, options),
    sendPostRequestAsync: (url, options) => call('POST', url, options),
  };
}
