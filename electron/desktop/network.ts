import type { Session } from 'electron';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import type { Network, NetworkAnswer, NetworkFailure } from '../console/ports.ts';

/** Larger than any answer of Graph; an endless one must not fill the memory. */
const BODY_CAP = 64 * 1024 * 1024;

/**
 * Net errors after which nothing can have been sent: they come before a connection stands. Chromium's net_error_list. Kept short on
 * purpose: a write after any other is of unknown outcome.
 */
const UNREACHABLE =
  /ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_|CONNECTION_REFUSED|PROXY_|TUNNEL_CONNECTION_FAILED|SOCKS_CONNECTION_|MANDATORY_PROXY_CONFIGURATION_FAILED|BLOCKED_BY_CLIENT)/;
/** The certificate is judged before the request is written. Other TLS errors can come on a connection that already carried it. */
const UNTRUSTED = /ERR_CERT_/;
const CUT_OFF = /ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|ADDRESS_UNREACHABLE|NETWORK_IO_SUSPENDED)/;

/**
 * A proxy that wants a password before it opens the tunnel. Chromium hands out its 407 and no body (electron#24948); over https
 * nobody else can have answered so.
 */
const PROXY_AUTHENTICATION_REQUIRED = 407;

/** What a failed fetch of the session means. @param text the error's message, e.g. `net::ERR_CERT_AUTHORITY_INVALID` */
export function failureOf(text: string): NetworkFailure {
  const detail = /(?:net::)?(ERR_[A-Z_]+)/.exec(text)?.[1] ?? 'the connection broke';
  if (UNTRUSTED.test(text)) return { reason: 'untrusted', detail };
  if (UNREACHABLE.test(text)) return { reason: 'unreachable', detail };
  return { reason: CUT_OFF.test(text) ? 'cut-off' : 'lost', detail };
}

/**
 * Calls over Chromium's network stack. Only https to the named origins leaves the machine; everything else is refused here,
 * whoever asks. Redirects are errors: a token never follows one.
 */
export function createNetwork(net: Session, origins: ReadonlySet<string>): Network {
  return async ({ method, url, headers, body, timeoutMs }) => {
    if (!URL.canParse(url) || !origins.has(new URL(url).origin) || new URL(url).protocol !== 'https:') {
      return fail({ reason: 'refused-host', detail: 'not one of this cloud’s hosts' });
    }
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await net.fetch(url, {
        method,
        headers: { ...headers },
        ...(body !== undefined && { body }),
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        signal,
      });
      if (response.status === PROXY_AUTHENTICATION_REQUIRED) {
        await response.body?.cancel().catch(() => undefined);
        return fail(failureOf('ERR_PROXY_AUTH_REQUESTED'));
      }
      return await readAnswer(response);
    } catch (thrown) {
      if (signal.aborted)
        return fail({ reason: 'timed-out', detail: `no answer within ${Math.round(timeoutMs / 1000)} s` });
      return fail(failureOf(thrown instanceof Error ? thrown.message : ''));
    }
  };
}

async function readAnswer(response: Response): Promise<Result<NetworkAnswer, NetworkFailure>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (response.body) {
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > BODY_CAP) return fail({ reason: 'too-large', detail: 'the answer does not end' });
      parts.push(part);
    }
  }
  const text = Buffer.concat(parts).toString('utf8');
  return ok({ status: response.status, headers: Object.fromEntries(response.headers), body: text });
}
