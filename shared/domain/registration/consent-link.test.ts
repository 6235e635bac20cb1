import { describe, expect, it } from 'vitest';
import type { Connection } from '../../contract/connection.ts';
import { consentLinkOf, withPermission } from './consent-link.ts';

const CONTOSO: Connection = {
  cloud: 'global',
  tenant: 'contoso.com',
  clientId: '11111111-1111-4111-8111-111111111111',
  tier: 'requestor',
};
const memberOf = (link: string, name: string): string =>
  decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(link)?.[1] ?? '');
const scopesOf = (link: string): string[] => memberOf(link, 'scope').split(' ');
const originOf = (address: string): string | undefined => /^https:\/\/[^/]+/.exec(address)?.[0];

describe('the consent page', () => {
  it('is the tenant’s own, asks for the whole tier, and comes back to the registered redirect', () => {
    const link = consentLinkOf(CONTOSO);
    expect(link.split('?')[0]).toBe('https://login.microsoftonline.com/contoso.com/v2.0/adminconsent');
    expect(memberOf(link, 'client_id')).toBe(CONTOSO.clientId);
    expect(memberOf(link, 'redirect_uri')).toBe('http://localhost');
    expect(scopesOf(link)).toEqual([
      'https://graph.microsoft.com/User.Read',
      'https://graph.microsoft.com/RoleEligibilitySchedule.ReadWrite.Directory',
      'https://graph.microsoft.com/RoleAssignmentSchedule.ReadWrite.Directory',
      'https://graph.microsoft.com/RoleManagementPolicy.Read.Directory',
      'https://graph.microsoft.com/PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
      'https://graph.microsoft.com/PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
      'https://graph.microsoft.com/RoleManagementPolicy.Read.AzureADGroup',
    ]);
  });

  it.each([
    ['us-gov-l4', 'https://login.microsoftonline.us', 'https://graph.microsoft.us'],
    ['us-gov-dod', 'https://login.microsoftonline.us', 'https://dod-graph.microsoft.us'],
    ['china', 'https://login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn'],
  ] as const)('of %s names only hosts of that cloud', (cloud, login, graph) => {
    const link = consentLinkOf({ ...CONTOSO, cloud });
    expect(originOf(link)).toBe(login);
    for (const scope of scopesOf(link)) expect(originOf(scope)).toBe(graph);
  });

  it('of the demo has the demo’s hosts, and is not to be had without them', () => {
    const demo = { ...CONTOSO, cloud: 'demo' as const };
    expect(scopesOf(consentLinkOf(demo, 'https://localhost:1', 'https://localhost:2'))[0]).toBe(
      'https://localhost:2/User.Read',
    );
    expect(scopesOf(consentLinkOf(demo, 'https://localhost:1'))[0]).toBe('User.Read');
    expect(() => consentLinkOf(demo)).toThrow('demo build');
  });

  it('can ask for one permission more, once', () => {
    const link = consentLinkOf({ ...CONTOSO, cloud: 'china' });
    const more = withPermission(link, 'PrivilegedAccess.ReadWrite.AzureAD');
    expect(scopesOf(more)).toEqual([
      ...scopesOf(link),
      'https://microsoftgraph.chinacloudapi.cn/PrivilegedAccess.ReadWrite.AzureAD',
    ]);
    expect(withPermission(more, 'PrivilegedAccess.ReadWrite.AzureAD')).toBe(more);
    expect(withPermission(link, 'User.Read')).toBe(link);
  });
});
