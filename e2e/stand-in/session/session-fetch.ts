import type { Agent } from 'undici';
import { fetch as undiciFetch } from 'undici';
import { unimplemented } from '../core/guard.ts';
import { schemeOf } from '../core/scheme-map.ts';
import { NetError, netErrorOf } from './net-errors.ts';
import type { ProtocolHandlers } from './protocol.ts';
import { ProxyAuthenticationRequired } from './proxy-tunnel.ts';
import { nextRequestId } from './request-ids.ts';
import type { RequestDetails, WebRequestListeners } from './web-request.ts';

/** What a fetch of a session goes through. */
export interface FetchPath {
  readonly agent: Agent;
  readonly webRequest: WebRequestListeners;
  readonly protocols: ProtocolHandlers;
}

const MAX_REDIRECTS = 20;
const NULL_BODY = [101, 204, 205, 304];

/**
 * docs/api/session.md "ses.fetch": like the page's fetch, through the session's webRequest and protocol handlers. As documented
 * for net.fetch, `type` and `url` of the response are not set.
 * @throws Error `net::ERR_…`, or the signal's reason
 */
export async function sessionFetch(
  path: FetchPath,
  input: string | Request,
  init?: RequestInit,
): Promise<Response> {
  // Relative URLs, bad methods and the like fail here, as they do in Electron.
  const request = new Request(input, init);
  request.signal.throwIfAborted();
  if (request.credentials === 'include')
    throw unimplemented("session.fetch with credentials: 'include' (there is no cookie store)");
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  let hop: Hop = {
    url: request.url,
    method: request.method,
    headers: Object.fromEntries(request.headers),
    body,
  };
  for (let count = 0; count <= MAX_REDIRECTS; count++) {
    const response = await oneHop(path, hop, request.signal);
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    // Electron's words, from its net-client-request.
    if (request.redirect === 'error')
      throw new Error("Attempted to redirect, but redirect policy was 'error'");
    if (request.redirect === 'manual') throw new Error('Redirect was cancelled');
    hop = redirected(hop, response.status, new URL(location, hop.url));
  }
  throw new NetError('ERR_TOO_MANY_REDIRECTS');
}

interface Hop {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | undefined;
}

function redirected(hop: Hop, status: number, to: URL): Hop {
  const headers = { ...hop.headers };
  if (new URL(hop.url).origin !== to.origin) delete headers['authorization'];
  const becomesGet = status === 303 || (status < 303 && hop.method === 'POST');
  return {
    url: to.href,
    method: becomesGet ? 'GET' : hop.method,
    headers,
    body: becomesGet ? undefined : hop.body,
  };
}

async function oneHop(path: FetchPath, hop: Hop, signal: AbortSignal): Promise<Response> {
  const details = detailsOf(hop);
  if (!(await path.webRequest.mayStart(details))) throw new NetError('ERR_BLOCKED_BY_CLIENT');
  const headers = await path.webRequest.requestHeaders(details, hop.headers);
  if (!headers) throw new NetError('ERR_BLOCKED_BY_CLIENT');
  const handler = path.protocols.handlerOf(schemeOf(hop.url));
  if (handler) return fromHandler(await handler(new Request(hop.url, initOf({ ...hop, headers }, signal))));
  if (!/^https?:/.test(hop.url)) throw new NetError('ERR_UNKNOWN_URL_SCHEME');
  return overNetwork(path, { ...hop, headers }, details, signal);
}

async function overNetwork(
  path: FetchPath,
  hop: Hop,
  details: RequestDetails,
  signal: AbortSignal,
): Promise<Response> {
  try {
    const init = { ...initOf(hop, signal), redirect: 'manual' as const, dispatcher: path.agent };
    const answer = await undiciFetch(hop.url, init as Parameters<typeof undiciFetch>[1]);
    const received = Object.fromEntries([...answer.headers].map(([name, value]) => [name, [value]]));
    const passed = await path.webRequest.responseHeaders(details, answer.status, received);
    if (!passed) throw new NetError('ERR_BLOCKED_BY_CLIENT');
    const headers = new Headers(
      Object.entries(passed).flatMap(([name, values]) => values.map((one): [string, string] => [name, one])),
    );
    const body = NULL_BODY.includes(answer.status) ? null : (answer.body as BodyInit | null);
    return new Response(body, { status: answer.status, statusText: answer.statusText, headers });
  } catch (reason) {
    if (signal.aborted) throw signal.reason;
    const error = netErrorOf(reason);
    if (error instanceof ProxyAuthenticationRequired) return proxysOwnAnswer(error);
    throw error;
  }
}

/**
 * docs/api/client-request.md "login": where nobody gives a password the authentication is cancelled, and what comes is the proxy's
 * 407 with a body that fails (electron#24948).
 */
const proxysOwnAnswer = (error: Error): Response =>
  new Response(new ReadableStream({ start: (body) => body.error(error) }), { status: 407 });

function initOf(hop: Hop, signal: AbortSignal): RequestInit {
  return { method: hop.method, headers: hop.headers, signal, ...(hop.body ? { body: hop.body } : {}) };
}

function fromHandler(response: Response): Response {
  if (response.type === 'error') throw new NetError('ERR_FAILED');
  return response;
}

function detailsOf(hop: Hop): RequestDetails {
  return {
    id: nextRequestId(),
    url: hop.url,
    method: hop.method,
    resourceType: 'other',
    referrer: hop.headers['referer'] ?? '',
    timestamp: Date.now(),
    uploadData: hop.body ? [{ bytes: Buffer.from(hop.body), file: '', blobUUID: '' }] : [],
  };
}
