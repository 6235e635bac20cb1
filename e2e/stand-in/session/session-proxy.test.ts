// Electron docs/api/session.md "ses.resolveProxy(url)", "ses.setProxy(config)", "ses.setCertificateVerifyProc(proc)";
// docs/api/client-request.md "login"; Chromium net/docs/proxy.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Request as VerifyRequest, Session } from 'electron';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ProxyManner, startProxy, type TestProxy } from '../testing/connect-proxy.ts';
import { SessionHost } from './session.ts';

let folder: string;
let server: Server;
let port: number;
let authority: string;
const url = (): string => `https://localhost:${port}/`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stand-in-roots-'));
  const ca = await generate([{ name: 'commonName', value: 'Contoso Proxy CA' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    ca: { key: ca.private, cert: ca.cert },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  authority = path.join(folder, 'authority.pem');
  await writeFile(authority, ca.cert);
  server = createServer({ key: leaf.private, cert: leaf.cert }, (_request, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const proxies: TestProxy[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
});
const proxyThat = async (manner: ProxyManner): Promise<TestProxy> => {
  const proxy = await startProxy(manner);
  proxies.push(proxy);
  return proxy;
};

/** A session on a device that trusts the server's authority. */
function sessionOn(proxy = 'DIRECT', trusting = true): Session {
  vi.stubEnv('STAND_IN_PROXY', proxy);
  if (trusting) vi.stubEnv('STAND_IN_LOCAL_ROOTS', authority);
  return new SessionHost(null).facade as Session;
}
const message = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'went',
    (error: unknown) => (error as Error).message,
  );

describe('the proxy of the system', () => {
  it('is what resolveProxy answers, as a PAC script would', async () => {
    expect(await sessionOn().resolveProxy(url())).toBe('DIRECT');
    expect(await sessionOn('PROXY 10.0.0.1:8080; DIRECT').resolveProxy(url())).toBe(
      'PROXY 10.0.0.1:8080; DIRECT',
    );
  });

  it('is what a fetch goes through, to the very end', async () => {
    const proxy = await proxyThat('opens');
    expect(await (await sessionOn(proxy.rule).fetch(url())).text()).toBe('here');
    expect(proxy.asked).toEqual([`localhost:${port}`]);
  });

  it('is left aside by a session that was told to go directly', async () => {
    const proxy = await proxyThat('refuses');
    const session = sessionOn(proxy.rule);
    await session.setProxy({ mode: 'direct' });
    expect(await session.resolveProxy(url())).toBe('DIRECT');
    expect(await (await session.fetch(url())).text()).toBe('here');
    expect(proxy.asked).toEqual([]);
  });

  it('that refuses, or is not there, has Chromium’s names', async () => {
    expect(await message(sessionOn((await proxyThat('refuses')).rule).fetch(url()))).toBe(
      'net::ERR_TUNNEL_CONNECTION_FAILED',
    );
    const gone = await proxyThat('opens');
    await gone.close();
    expect(await message(sessionOn(gone.rule).fetch(url()))).toBe('net::ERR_PROXY_CONNECTION_FAILED');
  });

  it('that is not there makes room for the next; one that refuses does not', async () => {
    const [gone, next, refuses] = [
      await proxyThat('opens'),
      await proxyThat('opens'),
      await proxyThat('refuses'),
    ];
    await gone.close();
    expect((await sessionOn(`${gone.rule}; ${next.rule}`).fetch(url())).status).toBe(200);
    expect(next.asked).toHaveLength(1);
    expect((await sessionOn(`${gone.rule}; DIRECT`).fetch(url())).status).toBe(200);
    expect(await message(sessionOn(`${refuses.rule}; DIRECT`).fetch(url()))).toBe(
      'net::ERR_TUNNEL_CONNECTION_FAILED',
    );
  });

  it('that asks for a password is answered with none: its 407 comes out, and nothing of what it says', async () => {
    const response = await sessionOn((await proxyThat('asks-for-password')).rule).fetch(url());
    expect(response.status).toBe(407);
    expect(await message(response.text())).toBe('net::ERR_TUNNEL_CONNECTION_FAILED');
  });

  it('does not hide the host’s certificate', async () => {
    const proxy = await proxyThat('opens');
    expect(await message(sessionOn(proxy.rule, false).fetch(url()))).toBe('net::ERR_CERT_AUTHORITY_INVALID');
  });

  it('is refused by name where the stand-in cannot go through it', async () => {
    expect(await message(sessionOn('SOCKS5 10.0.0.1:1080').fetch(url()))).toContain(
      "stand-in: the proxy 'SOCKS5 10.0.0.1:1080' is not implemented",
    );
    expect(await message(sessionOn('PROXY 10.0.0.1:1').fetch('http://localhost/'))).toContain(
      'stand-in: a proxy for http: is not implemented',
    );
  });
});

describe('isIssuedByKnownRoot', () => {
  const asked = async (session: Session): Promise<VerifyRequest | undefined> => {
    const requests: VerifyRequest[] = [];
    session.setCertificateVerifyProc((request, callback) => {
      requests.push(request);
      callback(-3);
    });
    await message(session.fetch(url()));
    return requests[0];
  };

  it('is false for a root that was put on this device, though the chain holds', async () => {
    const session = sessionOn();
    expect(await asked(session)).toMatchObject({
      errorCode: 0,
      verificationResult: 'net::OK',
      isIssuedByKnownRoot: false,
      certificate: { subjectName: 'localhost', issuerName: 'Contoso Proxy CA' },
    });
    expect(await (await session.fetch(url())).text()).toBe('here');
  });

  it('is false where nobody vouches', async () => {
    expect(await asked(sessionOn('DIRECT', false))).toMatchObject({
      errorCode: -202,
      isIssuedByKnownRoot: false,
    });
  });
});
