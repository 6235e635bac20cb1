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
  const { azCloud, mgEnvironment, portal, login, name: cloudName } = CLOUD_FACTS[cloud];
  const ways = {
    az: made.az,
    portal: made.portal.join('\n'),
    ...(mgEnvironment !== null && { powershell: made.powershell }),
  };

  it.each(Object.entries(ways))('by %s asks for the tier’s permissions and no others', (_, text) => {
    for (const { name } of PERMISSIONS) {
      const said = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w.])`).test(text);
      expect([name, said]).toEqual([name, permissionsOf(tier).includes(name)]);
    }
  });

  it.each(Object.entries(ways))('by %s makes an application of the tier’s own', (_, text) => {
    const names = [...text.matchAll(/PIM Desk \((\w+)\)/g)].map(([, named]) => named);
    expect(names).toEqual([tier]);
  });

  it('stays in its own cloud', () => {
    expect(made.az).toContain(`az cloud set --name ${azCloud}\n`);
    if (mgEnvironment !== null) expect(made.powershell).toContain(`-Environment ${mgEnvironment} `);
    else expect(made.powershell).toMatch(new RegExp(`^# [^\\n]*${cloudName.slice(0, 5)}[^\\n]*$`));
    expect(made.portal[0]).toContain(`${portal} `);
    expect(made.consentLink?.startsWith(`${login}/contoso.com/v2.0/adminconsent?`)).toBe(true);
  });

  it('makes a desktop application of the tenant alone, and no wider one', () => {
    expect(made.az).toMatch(
      /--sign-in-audience AzureADMyOrg .*--public-client-redirect-uris http:\/\/localhost /s,
    );
    expect(made.az).toContain('--is-fallback-public-client false');
    if (mgEnvironment === null) return;
    expect(made.powershell).toMatch(
      /-SignInAudience 'AzureADMyOrg'.*RedirectUris = @\('http:\/\/localhost'\)/s,
    );
    expect(made.powershell).toContain('-IsFallbackPublicClient:$false');
  });

  it('grants what was found in this cloud, and no name that was not', () => {
    const grants = `${made.az}\n${made.powershell}`.split('\n').filter((line) => / -?-scope /i.test(line));
    const granted = grants.filter((line) => !line.includes('Install-Module'));
    expect(granted).toHaveLength(mgEnvironment === null ? 1 : 2);
    for (const line of granted) expect(line).toContain('found');
    for (const line of granted) for (const { name } of PERMISSIONS) expect(line).not.toContain(name);
  });

  it('takes no carriage return of Windows’ Azure CLI into an id', () => {
    const read = made.az.match(/--output tsv.*$/gm) ?? [];
    expect(read).toEqual(["--output tsv | tr -d '\\r')", "--output tsv | tr -d '\\r')"]);
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

  it('has no PowerShell for China alone: its own application does not exist there', () => {
    const without = REAL.filter((cloud) => {
      const made = registrationOf({ cloud, tier: 'requestor', tenant: 'contoso.com', clientId: null });
      return !made.powershell.includes('Connect-MgGraph');
    });
    expect(without).toEqual(['china']);
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
