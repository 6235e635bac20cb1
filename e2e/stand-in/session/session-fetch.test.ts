// Electron docs/api/session.md "ses.fetch", "ses.setCertificateVerifyProc(proc)"; docs/api/web-request.md; docs/api/net.md.
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Request as VerifyRequest, Session } from 'electron';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SessionHost } from './session.ts';

let host: SessionHost;
let secure: Server;
let plain: Server;
let secureUrl: string;
let plainUrl: string;
const hits: string[] = [];

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

beforeAll(async () => {
  const subject = [
    { name: 'commonName', value: 'localhost' },
    { name: 'organizationName', value: 'Test Org' },
  ];
  const { private: key, cert } = await generate(subject, { algorithm: 'sha256', keyType: 'ec' });
  secure = createServer({ key, cert }, (request, response) => {
    hits.push(request.url ?? '');
    response.end('secret');
  });
  plain = createPlainServer((request, response) => {
    hits.push(`${request.method ?? ''} ${request.url ?? ''} ${String(request.headers['x-mark'] ?? '-')}`);
    if (request.url === '/to') return void response.writeHead(302, { location: '/there' }).end();
    if (request.url === '/empty') return void request.socket.destroy();
    if (request.url === '/hang') return;
    response.setHeader('x-answer', 'yes').end('plain');
  });
  secureUrl = `https://localhost:${await listen(secure)}/`;
  plainUrl = `http://127.0.0.1:${await listen(plain)}/`;
});
beforeEach(() => {
  host = new SessionHost(null);
  hits.length = 0;
});
afterAll(() => {
  secure.close();
  plain.close();
  plain.closeAllConnections();
});

const facade = (of: SessionHost): Session => of.facade as Session;
const message = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'went',
    (error: unknown) => (error as Error).message,
  );

describe('what a fetch answers', () => {
  it('is a response of the page’s kind, without url as documented', async () => {
    const response = await host.fetch(`${plainUrl}a`, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'x-mark': 'm' },
    });
    expect([
      response instanceof Response,
      response.status,
      response.headers.get('x-answer'),
      response.url,
      await response.text(),
    ]).toEqual([true, 200, 'yes', '', 'plain']);
    expect(hits).toEqual(['GET /a m']);
  });

  it('fails with Chromium’s names', async () => {
    const free = createPlainServer();
    const port = await listen(free);
    await new Promise((resolve) => free.close(resolve));
    expect(await message(host.fetch(`http://127.0.0.1:${port}/`))).toBe('net::ERR_CONNECTION_REFUSED');
    expect(await message(host.fetch('http://nowhere.invalid/'))).toBe('net::ERR_NAME_NOT_RESOLVED');
    expect(await message(host.fetch(`${plainUrl}empty`))).toBe('net::ERR_EMPTY_RESPONSE');
    expect(await message(host.fetch('other://x/'))).toBe('net::ERR_UNKNOWN_URL_SCHEME');
  });

  it('refuses a redirect where told to, and follows it otherwise', async () => {
    expect(await message(host.fetch(`${plainUrl}to`, { redirect: 'error' }))).toBe(
      "Attempted to redirect, but redirect policy was 'error'",
    );
    expect(await (await host.fetch(`${plainUrl}to`)).text()).toBe('plain');
    expect(hits).toEqual(['GET /to -', 'GET /to -', 'GET /there -']);
  });

  it('stops when its signal says so', async () => {
    const stop = new AbortController();
    const asked = host.fetch(`${plainUrl}hang`, { signal: stop.signal });
    plain.once('request', () => stop.abort());
    await expect(asked).rejects.toHaveProperty('name', 'AbortError');
  });

  it('says that there is no cookie store', async () => {
    expect(await message(host.fetch(plainUrl, { credentials: 'include' }))).toContain(
      "credentials: 'include'",
    );
  });
});

describe('what a fetch passes through', () => {
  it('webRequest: cancelled before it is sent, headers changed on the way', async () => {
    const { webRequest } = host;
    webRequest.facade.onBeforeRequest({ urls: ['*/forbidden*'] }, (_details, callback) =>
      callback({ cancel: true }),
    );
    webRequest.facade.onBeforeSendHeaders((details, callback) => {
      const { requestHeaders } = details as { requestHeaders: Record<string, string> };
      callback({ requestHeaders: { ...requestHeaders, 'x-mark': 'added' } });
    });
    expect(await message(host.fetch(`${plainUrl}forbidden`))).toBe('net::ERR_BLOCKED_BY_CLIENT');
    await host.fetch(`${plainUrl}allowed`);
    expect(hits).toEqual(['GET /allowed added']);
  });

  it('the session’s own protocol handlers', async () => {
    host.protocols.facade.handle(
      'app',
      async (request) => new Response(`${request.method} ${request.url} ${await request.text()}`),
    );
    const response = await host.fetch('app://pim/x', { method: 'POST', body: 'b' });
    expect(await response.text()).toBe('POST app://pim/x b');
  });
});

describe('certificates', () => {
  it('refuses an unknown authority by itself', async () => {
    expect(await message(host.fetch(secureUrl))).toBe('net::ERR_CERT_AUTHORITY_INVALID');
    expect(hits).toEqual([]);
  });

  it('asks the procedure with Electron’s fields, and takes 0 for yes', async () => {
    const asked: VerifyRequest[] = [];
    facade(host).setCertificateVerifyProc((request, callback) => {
      asked.push(request);
      callback(0);
    });
    expect(await (await host.fetch(secureUrl)).text()).toBe('secret');
    const [request] = asked;
    expect(request).toMatchObject({
      hostname: 'localhost',
      verificationResult: 'net::ERR_CERT_AUTHORITY_INVALID',
      errorCode: -202,
      isIssuedByKnownRoot: false,
      certificate: {
        subjectName: 'localhost',
        issuerName: 'localhost',
        subject: { organizations: ['Test Org'] },
      },
    });
    expect(request?.certificate.data).toContain('BEGIN CERTIFICATE');
    expect(request?.certificate.fingerprint).toMatch(/^sha256\/[A-Za-z0-9+/]{43}=$/);
    expect(request?.certificate.validExpiry).toBeGreaterThan(Date.now() / 1000);
  });

  it('takes -2 for no and -3 for Chromium’s own verdict', async () => {
    for (const verdict of [-2, -3]) {
      facade(host).setCertificateVerifyProc((_request, callback) => callback(verdict));
      expect(await message(host.fetch(secureUrl))).toBe('net::ERR_CERT_AUTHORITY_INVALID');
    }
    expect(hits).toEqual([]);
  });

  it('judges anew after the procedure was taken away', async () => {
    facade(host).setCertificateVerifyProc((_request, callback) => callback(0));
    await host.fetch(secureUrl);
    facade(host).setCertificateVerifyProc(null);
    expect(await message(host.fetch(secureUrl))).toBe('net::ERR_CERT_AUTHORITY_INVALID');
  });
});
