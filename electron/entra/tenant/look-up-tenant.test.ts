import { describe, expect, it } from 'vitest';
import { tenantFound, type Cloud } from '../../../shared/contract/connection.ts';
import { fail, ok } from '../../../shared/contract/result.ts';
import type { NetworkAnswer, NetworkFailure } from '../../console/ports.ts';
import { lookUpTenant } from './look-up-tenant.ts';

const ID = '99999999-9999-4999-8999-999999999999';
const LOGIN = 'https://login.microsoftonline.com';
const configuration = (over: object = {}) => ({
  issuer: `${LOGIN}/${ID}/v2.0`,
  token_endpoint: `${LOGIN}/${ID}/oauth2/v2.0/token`,
  tenant_region_scope: 'EU',
  cloud_instance_name: 'microsoftonline.com',
  msgraph_host: 'graph.microsoft.com',
  ...over,
});
const answer = (status: number, body: unknown): NetworkAnswer => ({
  status,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
async function lookUp(given: NetworkAnswer | NetworkFailure, tenant = 'contoso.com') {
  const urls: string[] = [];
  const found = await lookUpTenant({
    login: LOGIN,
    tenant,
    demoHosts: undefined,
    network: ({ url }) => {
      urls.push(url);
      return Promise.resolve('reason' in given ? fail(given) : ok(given));
    },
  });
  return { found, urls };
}

describe('looking up a tenant', () => {
  it('finds its id, its cloud and its region, at the sign-in host alone', async () => {
    const { found, urls } = await lookUp(answer(200, configuration()));
    expect(found).toEqual(ok({ tenantId: ID, cloud: 'global', region: 'EU' }));
    expect(tenantFound.safeParse(found.ok && found.value).success).toBe(true);
    expect(urls).toEqual([`${LOGIN}/contoso.com/v2.0/.well-known/openid-configuration`]);
  });

  it.each<[string, object, Cloud | null]>([
    [
      'GCC High',
      { cloud_instance_name: 'microsoftonline.us', msgraph_host: 'graph.microsoft.us' },
      'us-gov-l4',
    ],
    ['DoD by its Graph', { msgraph_host: 'dod-graph.microsoft.us' }, 'us-gov-dod'],
    [
      'DoD by its region',
      { msgraph_host: 'graph.microsoft.us', tenant_region_scope: 'USGov', tenant_region_sub_scope: 'DOD' },
      'us-gov-dod',
    ],
    [
      'GCC High by its region',
      { msgraph_host: 'graph.microsoft.us', tenant_region_sub_scope: 'DODCON' },
      'us-gov-l4',
    ],
    ['China', { msgraph_host: 'microsoftgraph.chinacloudapi.cn' }, 'china'],
    [
      'China without a Graph',
      { cloud_instance_name: 'partner.microsoftonline.cn', msgraph_host: undefined },
      'china',
    ],
    [
      'a cloud that is not known here',
      { cloud_instance_name: 'sovcloud-identity.fr', msgraph_host: 'graph.svc.sovcloud.fr' },
      null,
    ],
  ])('tells %s', async (_name, over, cloud) => {
    const { found } = await lookUp(answer(200, configuration(over)));
    expect(found).toMatchObject({ ok: true, value: { cloud } });
  });

  it.each(['AADSTS90002', 'AADSTS900021', 'AADSTS900023'])('that is not there says so (%s)', async (code) => {
    const body = { error: 'invalid_tenant', error_description: `${code}: Tenant 'contoso.com' not found.` };
    const { found } = await lookUp(answer(400, body));
    expect(found).toMatchObject({
      ok: false,
      problem: { kind: 'not-found', code, title: 'No tenant contoso.com was found in this cloud.' },
    });
  });

  it.each(['common', 'Organizations', 'consumers'])('asks nobody about %s', async (name) => {
    const { found, urls } = await lookUp(answer(200, configuration()), name);
    expect(found).toMatchObject({ ok: false, problem: { kind: 'invalid-input' } });
    expect(urls).toEqual([]);
  });

  it.each<[string, NetworkAnswer | NetworkFailure, string]>([
    ['no network', { reason: 'cut-off', detail: 'ERR_INTERNET_DISCONNECTED' }, 'offline'],
    [
      'an inspected connection',
      { reason: 'untrusted', detail: 'ERR_CERT_AUTHORITY_INVALID' },
      'untrusted-connection',
    ],
    ['a failing service', answer(503, '<h1>Our services are not available</h1>'), 'service-failure'],
    ['a captive portal', answer(200, '<h1>Hotel Wi-Fi</h1>'), 'unreadable-answer'],
    ['an answer without an issuer', answer(200, {}), 'unreadable-answer'],
    [
      'an issuer without a tenant',
      answer(200, configuration({ issuer: `${LOGIN}/{tenantid}/v2.0` })),
      'unreadable-answer',
    ],
  ])('says what stands in the way: %s', async (_name, given, kind) => {
    expect((await lookUp(given)).found).toMatchObject({ ok: false, problem: { kind } });
  });
});
