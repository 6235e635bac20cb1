import { describe, expect, it } from 'vitest';
import { NOW, problemOf, signedIn } from '../../state/test-samples.ts';
import { administratorMessage } from './administrator-message.ts';
import { accessRead, featureRow, noLicence, noPermission } from './test-access.ts';

const { account, connection } = signedIn().session;
const who = { account, connection };

describe('the message for an administrator', () => {
  it('has all it takes to grant it: application, tenant, permission, who, where', () => {
    const rows = [featureRow('role-rules', { state: 'blocked', obstacles: [noPermission] })];
    const text = administratorMessage(rows, accessRead({ missing: noPermission.names }), who);
    expect(text).toContain(`Application (client) id: ${connection?.clientId ?? 'none'}`);
    expect(text).toContain(`Tenant: Contoso (contoso.com), ${account?.tenantId ?? 'none'}`);
    expect(text).toContain('- See what a role asks before sending');
    expect(text).toContain('A Cloud Application Administrator consents to');
    expect(text).toContain('\n- RoleManagementPolicy.Read.Directory\n');
    expect(text).toContain('https://login.example/contoso.com/v2.0/adminconsent?client_id=c');
  });
  it('passes on what the service said, with the ids it is found by', () => {
    const problem = problemOf({ title: 'No licence.', code: 'AadPremiumLicenseRequired', requestId: 'r-1' });
    const rows = [featureRow('own-roles', { state: 'blocked', obstacles: [noLicence], problem })];
    const text = administratorMessage(rows, accessRead(), who);
    expect(text).toContain('The service said: No licence.');
    expect(text).toContain('Code: AadPremiumLicenseRequired');
    expect(text).toContain('Request id: r-1');
    expect(text).not.toContain('were not consented to');
  });
  it('holds nothing of the token but what is missing of it', () => {
    const text = administratorMessage([], accessRead({ granted: ['Secret.Thing.All'], asOf: NOW }), who);
    expect(text).not.toContain('Secret.Thing.All');
  });
});
