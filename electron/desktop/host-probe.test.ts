import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import type { HostReport } from '../../shared/contract/network-report.ts';
import { createHostProbe } from './host-probe.ts';

const LOGIN = 'https://login.microsoftonline.us/common/v2.0/.well-known/openid-configuration';
const GOVERNMENT = new Set(['https://login.microsoftonline.us', 'https://dod-graph.microsoft.us']);
const CERTIFICATE: HostReport['certificate'] = {
  subject: 'stamp2.login.microsoftonline.us',
  issuer: 'DigiCert SHA2 Secure Server CA',
  validTo: 1_800_000_000_000,
  publicRoot: true,
};

function probeOver(
  answers: () => Promise<Response>,
  resolves: () => Promise<string> = () => Promise.resolve('DIRECT'),
) {
  const fetched = vi.fn(answers);
  const resolveProxy = vi.fn(resolves);
  const session = { fetch: fetched, resolveProxy } as unknown as Session;
  const certificateOf = (hostname: string) => (hostname === 'login.microsoftonline.us' ? CERTIFICATE : null);
  const ofAnyCloud = createHostProbe({ session, certificateOf });
  const probe = (url: string, origins: ReadonlySet<string> = GOVERNMENT) => ofAnyCloud(url, origins);
  return { fetched, resolveProxy, probe };
}
const answered = (headers: Record<string, string> = {}) => Promise.resolve(new Response('{}', { headers }));

describe('one host tried', () => {
  it('was reached, by which way, with which certificate, and at what time of its own', async () => {
    const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
    const { probe } = probeOver(
      () => answered({ date }),
      () => Promise.resolve('PROXY me:pw@proxy.contoso.com:8080'),
    );
    expect(await probe(LOGIN)).toEqual({
      answer: { ok: true, value: { serverTime: Date.parse(date), ms: expect.any(Number) as number } },
      proxy: 'proxy.contoso.com:8080',
      certificate: CERTIFICATE,
    });
  });

  it('was reached whatever it answered, and without a date', async () => {
    const { probe } = probeOver(() => Promise.resolve(new Response('', { status: 401 })));
    expect((await probe('https://dod-graph.microsoft.us/v1.0/me')).answer).toMatchObject({
      ok: true,
      value: { serverTime: null },
    });
  });

  it('was not reached, which still says by which way it was tried', async () => {
    const { probe } = probeOver(
      () => Promise.reject(new Error('net::ERR_PROXY_CONNECTION_FAILED')),
      () => Promise.resolve('PROXY proxy.contoso.com:8080'),
    );
    expect(await probe(LOGIN)).toMatchObject({
      answer: { ok: false, problem: { reason: 'unreachable', detail: 'ERR_PROXY_CONNECTION_FAILED' } },
      proxy: 'proxy.contoso.com:8080',
    });
  });

  it('goes on where the proxy cannot be told', async () => {
    const { probe } = probeOver(
      () => answered(),
      () => Promise.reject(new Error('no script')),
    );
    expect(await probe(LOGIN)).toMatchObject({ answer: { ok: true }, proxy: null });
  });

  it('waits for a proxy script no longer than for five seconds', async () => {
    vi.useFakeTimers();
    const { probe } = probeOver(
      () => answered(),
      () => new Promise(() => undefined),
    );
    const tried = probe(LOGIN);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(await tried).toMatchObject({ answer: { ok: true }, proxy: null });
  });

  it.each([
    'https://login.microsoftonline.com/',
    'https://microsoftgraph.chinacloudapi.cn/',
    'https://localhost:2/',
  ])('may be %s where it is of the cloud that is tested', async (url) => {
    const { probe } = probeOver(() => answered());
    expect((await probe(url, new Set([new URL(url).origin]))).answer.ok).toBe(true);
  });

  it.each([
    // Hosts of other clouds, this one's neighbour among them.
    'https://login.microsoftonline.com/',
    'https://graph.microsoft.us/',
    'https://microsoftgraph.chinacloudapi.cn/',
    'https://aadcdn.msauth.net/',
    'https://entra.microsoft.com/',
    'https://login.microsoftonline.us.evil.example/',
    'http://login.microsoftonline.us/',
    'https://localhost:3/',
    'nonsense',
  ])('is never %s', async (url) => {
    const { probe, fetched, resolveProxy } = probeOver(() => answered());
    expect(await probe(url)).toMatchObject({
      answer: { ok: false, problem: { reason: 'refused-host' } },
      proxy: null,
      certificate: null,
    });
    expect(fetched).not.toHaveBeenCalled();
    expect(resolveProxy).not.toHaveBeenCalled();
  });
});
