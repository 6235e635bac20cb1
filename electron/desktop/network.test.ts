import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { createNetwork, failureOf } from './network.ts';

const HOSTS = new Set(['https://graph.microsoft.com']);
const request = {
  method: 'GET',
  url: 'https://graph.microsoft.com/v1.0/me',
  headers: {},
  timeoutMs: 1_000,
} as const;

function sessionThat(answers: typeof fetch) {
  const fetched = vi.fn(answers);
  return { fetched, network: createNetwork({ fetch: fetched } as unknown as Session, HOSTS) };
}

describe('the network', () => {
  it('sends no cookies, follows no redirect, keeps nothing', async () => {
    const { fetched, network } = sessionThat(() =>
      Promise.resolve(new Response('{}', { headers: { 'Request-Id': 'r' } })),
    );
    expect(await network(request)).toEqual({
      ok: true,
      value: { status: 200, headers: expect.any(Object) as unknown, body: '{}' },
    });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
    });
  });

  it.each([
    'http://graph.microsoft.com/v1.0/me',
    'https://graph.microsoft.com:8443/v1.0/me',
    'https://graph.microsoft.com.evil.example/',
    'https://graph.microsoft.com:pw@evil.example/',
    'https://evil.example/',
    'file:///etc/passwd',
    'nonsense',
  ])('refuses %s before a socket opens', async (url) => {
    const { fetched, network } = sessionThat(() => Promise.resolve(new Response()));
    expect(await network({ ...request, url })).toMatchObject({
      ok: false,
      problem: { reason: 'refused-host' },
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('tells a broken certificate from a broken connection', async () => {
    const { network } = sessionThat(() => Promise.reject(new Error('net::ERR_CERT_AUTHORITY_INVALID')));
    expect(await network(request)).toMatchObject({
      ok: false,
      problem: { reason: 'untrusted', detail: 'ERR_CERT_AUTHORITY_INVALID' },
    });
  });

  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'unreachable'],
    ['net::ERR_DNS_TIMED_OUT', 'unreachable'],
    ['net::ERR_CONNECTION_REFUSED', 'unreachable'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'unreachable'],
    ['net::ERR_PROXY_AUTH_UNSUPPORTED', 'unreachable'],
    ['net::ERR_PROXY_CERTIFICATE_INVALID', 'unreachable'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'unreachable'],
    ['net::ERR_SOCKS_CONNECTION_FAILED', 'unreachable'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'untrusted'],
    ['net::ERR_INTERNET_DISCONNECTED', 'cut-off'],
    ['net::ERR_SSL_BAD_RECORD_MAC_ALERT', 'lost'],
    // These may have reached the service: a write after them is of unknown outcome.
    ['net::ERR_CONNECTION_RESET', 'lost'],
    ['net::ERR_EMPTY_RESPONSE', 'lost'],
    ['something else', 'lost'],
  ])('takes %s for %s', (text, reason) => {
    expect(failureOf(text).reason).toBe(reason);
  });

  it('tells a proxy that asks for a password from the service, and reads nothing of what it says', async () => {
    const body = new ReadableStream({
      pull: (to) => to.error(new Error('net::ERR_TUNNEL_CONNECTION_FAILED')),
    });
    const { network } = sessionThat(() => Promise.resolve(new Response(body, { status: 407 })));
    expect(await network(request)).toEqual({
      ok: false,
      problem: { reason: 'unreachable', detail: 'ERR_PROXY_AUTH_REQUESTED' },
    });
  });

  it('names what went wrong as Chromium does, so that causes can be told apart', () => {
    expect(failureOf('Error: net::ERR_PROXY_AUTH_UNSUPPORTED').detail).toBe('ERR_PROXY_AUTH_UNSUPPORTED');
    expect(failureOf('net::ERR_TUNNEL_CONNECTION_FAILED').detail).toBe('ERR_TUNNEL_CONNECTION_FAILED');
  });

  it('gives up in time', async () => {
    const { network } = sessionThat(
      (_url, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    );
    expect(await network({ ...request, timeoutMs: 5 })).toMatchObject({
      ok: false,
      problem: { reason: 'timed-out' },
    });
  });
});
