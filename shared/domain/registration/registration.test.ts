import { describe, expect, it } from 'vitest';
import { CLOUDS, TIERS } from '../../contract/connection.ts';
import { CLOUD_FACTS } from '../clouds.ts';
import { PERMISSIONS, permissionsOf } from '../permissions/permissions.ts';
import { registrationOf } from './registration.ts';

const CLIENT = '11111111-1111-4111-8111-111111111111';
const REAL = CLOUDS.filter((cloud) => cloud !== 'demo');
const everyWay = REAL.flatMap((cloud) => TIERS.map((tier) => ({ cloud, tier })));

describe.each(everyWay)('registering for a $tier in $cloud', ({ cloud, tier }) => {
  const made = registrationOf({ cloud, tier, tenant: 'contoso.com', clientId: CLIENT });
  const ways = { az: made.az, powershell: made.powershell, portal: made.portal.join('\n') };

  it.each(Object.entries(ways))('by %s asks for the tier’s permissions and no others', (_, text) => {
    for (const { name } of PERMISSIONS) {
      const said = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w.])`).test(text);
      expect([name, said]).toEqual([name, permissionsOf(tier).includes(name)]);
    }
  });

  it('stays in its own cloud', () => {
    const { azCloud, mgEnvironment, portal, login } = CLOUD_FACTS[cloud];
    expect(made.az).toContain(`az cloud set --name ${azCloud}\n`);
    expect(made.powershell).toContain(`-Environment ${mgEnvironment} `);
    expect(made.portal[0]).toContain(`${portal} `);
    expect(made.consentLink?.startsWith(`${login}/contoso.com/v2.0/adminconsent?`)).toBe(true);
  });

  it('makes a desktop application of the tenant alone, and no wider one', () => {
    expect(made.az).toMatch(
      /--sign-in-audience AzureADMyOrg .*--public-client-redirect-uris http:\/\/localhost /s,
    );
    expect(made.az).toContain('--is-fallback-public-client false');
    expect(made.powershell).toMatch(
      /-SignInAudience 'AzureADMyOrg'.*RedirectUris = @\('http:\/\/localhost'\)/s,
    );
    expect(made.powershell).toContain('-IsFallbackPublicClient:$false');
  });
});

describe('registering', () => {
  it('does not let what was typed out of its quotes', () => {
    const { az, powershell } = registrationOf({
      cloud: 'global',
      tier: 'requestor',
      tenant: "x'; reboot; '",
      clientId: null,
    });
    expect(az).toContain(`--tenant 'x'\\''; reboot; '\\''' --allow`);
    expect(powershell).toContain("-TenantId 'x''; reboot; ''' ");
  });

  it('has no consent page before the client id is known, and nothing for the demo', () => {
    expect(
      registrationOf({ cloud: 'global', tier: 'auditor', tenant: '', clientId: null }).consentLink,
    ).toBeNull();
    const demo = registrationOf({ cloud: 'demo', tier: 'auditor', tenant: 'x', clientId: CLIENT });
    expect(demo).toMatchObject({ consentLink: null, portal: [expect.stringContaining('already')] });
  });

  it('sends the Azure CLI to DoD’s own Graph, and nobody else anywhere', () => {
    const updates = REAL.map((cloud) => {
      const made = registrationOf({ cloud, tier: 'requestor', tenant: 'contoso.com', clientId: null });
      return made.az.match(/^az cloud update .*$/m)?.[0] ?? null;
    });
    expect(updates.filter((line) => line !== null)).toEqual([
      'az cloud update --name AzureUSGovernment --endpoint-microsoft-graph-resource-id https://dod-graph.microsoft.us/',
    ]);
  });

  it('looks every id up, and holds none but Graph’s own', () => {
    const { az, powershell } = registrationOf({
      cloud: 'global',
      tier: 'administrator',
      tenant: 'contoso.com',
      clientId: null,
    });
    const ids = `${az}\n${powershell}`.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g);
    expect(new Set(ids)).toEqual(new Set(['00000003-0000-0000-c000-000000000000']));
  });
});
