import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/contract/result.ts';
import { networkReport } from '../../../shared/contract/network-report.ts';
import type { HostProbe } from '../../console/connection-ports.ts';
import { checkNetwork } from './check-network.ts';

const hosts = { login: 'https://login.example', graph: 'https://graph.example' };
const NOW = 1_700_000_000_000;
const certificate = {
  subject: 'login.example',
  issuer: 'Contoso Inspection CA',
  validTo: NOW + 1,
  publicRoot: false,
};
const check = (probe: HostProbe) =>
  checkNetwork({ hosts, signInPages: ['cdn.example'], probe, now: () => NOW });

describe('the network test', () => {
  it('tells how each host was reached, through what, and how far its clock is off', async () => {
    const asked: string[] = [];
    const report = await check((url, origins) => {
      asked.push(url);
      expect(origins).toEqual(new Set([hosts.login, hosts.graph]));
      const answer = ok({ serverTime: NOW - 240_000, ms: 81.4 });
      return Promise.resolve({ answer, proxy: 'proxy.contoso.com:8080', certificate });
    });
    expect(networkReport.parse(report).at).toBe(NOW);
    expect(asked.map((url) => new URL(url).origin)).toEqual([hosts.login, hosts.graph]);
    expect(report.hosts.map(({ host, state }) => [host, state])).toEqual([
      ['login.example', 'reached'],
      ['graph.example', 'reached'],
      ['cdn.example', 'not-tried'],
    ]);
    expect(report.hosts[0]).toMatchObject({
      ms: 81,
      clockSkewMs: -240_000,
      proxy: 'proxy.contoso.com:8080',
      certificate,
      problem: null,
    });
  });

  it.each([
    ['ERR_PROXY_AUTH_REQUESTED', 'cut-off', 'offline', 'The proxy asks for a password.'],
    ['ERR_TUNNEL_CONNECTION_FAILED', 'unreachable', 'offline', 'The proxy refuses the way to login.example.'],
    ['ERR_PROXY_CONNECTION_FAILED', 'unreachable', 'offline', 'The proxy cannot be reached.'],
    [
      'ERR_NAME_NOT_RESOLVED',
      'unreachable',
      'offline',
      'The name login.example is not found on this network.',
    ],
    ['ERR_INTERNET_DISCONNECTED', 'cut-off', 'offline', 'This device is offline.'],
    [
      'ERR_CERT_AUTHORITY_INVALID',
      'untrusted',
      'untrusted-connection',
      'The certificate of login.example is not trusted on this device.',
    ],
    [
      'ERR_CERT_DATE_INVALID',
      'untrusted',
      'untrusted-connection',
      'The certificate of login.example is not valid at this time.',
    ],
    [
      'ERR_CERT_COMMON_NAME_INVALID',
      'untrusted',
      'untrusted-connection',
      'Something else answers in the name of login.example.',
    ],
    ['no answer within 10 s', 'timed-out', 'service-failure', 'login.example did not answer in time.'],
  ] as const)('names the cause of %s', async (detail, reason, kind, title) => {
    const report = await check(() =>
      Promise.resolve({ answer: fail({ reason, detail }), proxy: null, certificate: null }),
    );
    expect(report.hosts[0]).toMatchObject({
      state: 'not-reached',
      ms: null,
      clockSkewMs: null,
      problem: { kind, title, detail: `login.example: ${detail}` },
    });
  });
});
