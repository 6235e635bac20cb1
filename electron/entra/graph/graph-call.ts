import { Client, ResponseType, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import type { Result } from '../../../shared/contract/result.ts';
import { fail } from '../../../shared/contract/result.ts';
import type { Network, NetworkAnswer, NetworkFailure } from '../../console/ports.ts';

/** One call to Graph. `path` is a checked path with an encoded query, below the version. */
export type GraphCall = {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly version: 'v1.0' | 'beta';
  readonly path: string;
  readonly token: string;
  readonly clientRequestId: string;
  readonly body?: unknown;
};

/** Milliseconds. Graph's own gateway gives up later; a person does not wait that long. */
const TIMEOUT_MS = 30_000;

/**
 * Sends one call through the Graph client library and our `Network`. Of the library's chain only the request building is used:
 * its RetryHandler sends POSTs again on 429, 503 and 504 (posture-security.md §C5), its redirect and telemetry handlers are not
 * wanted, and it rewraps errors. So one tail of ours does the call and keeps the outcome as it is.
 */
export function createGraphCall(network: Network, graphOrigin: string) {
  const host = new URL(graphOrigin).hostname;
  return async (call: GraphCall): Promise<Result<NetworkAnswer, NetworkFailure>> => {
    let outcome: Result<NetworkAnswer, NetworkFailure> = fail({
      reason: 'unreachable',
      detail: 'the call was never made',
    });
    const tail: Middleware = {
      execute: async (context: Context) => {
        outcome = await network({
          method: call.method,
          url: typeof context.request === 'string' ? context.request : context.request.url,
          timeoutMs: TIMEOUT_MS,
          headers: {
            authorization: `Bearer ${call.token}`,
            accept: 'application/json',
            'client-request-id': call.clientRequestId,
            // Evolvable enums show their new members instead of unknownFutureValue.
            prefer: 'include-unknown-enum-members',
            ...(call.body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
        });
        // What the library makes of it is not looked at; it only wants a response to hand back raw.
        context.response = new Response(null, { status: 204 });
      },
    };
    const client = Client.initWithMiddleware({
      baseUrl: graphOrigin,
      customHosts: new Set([host]),
      middleware: tail,
    });
    const request = client.api(call.path).version(call.version).responseType(ResponseType.RAW);
    if (call.method === 'GET') await request.get();
    else if (call.method === 'POST') await request.post(call.body ?? {});
    else await request.patch(call.body ?? {});
    return outcome;
  };
}
