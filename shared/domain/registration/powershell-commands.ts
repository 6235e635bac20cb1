import type { CloudFacts } from '../clouds.ts';
import { APPLICATION_NAME, MICROSOFT_GRAPH, REDIRECT } from './application.ts';
import { forPowerShell } from './shell-quoting.ts';

/**
 * Microsoft Graph PowerShell's commands. Cmdlets and parameters: Connect-MgGraph, New-MgApplication, New-MgServicePrincipal,
 * New-MgOauth2PermissionGrant [docs]. Permissions are looked up by name, so that no id has to be right here.
 */
export function powershellCommands(
  cloud: CloudFacts,
  tenant: string,
  permissions: readonly string[],
): string {
  return [
    'Install-Module Microsoft.Graph.Authentication, Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns -Scope CurrentUser',
    `Connect-MgGraph -Environment ${cloud.mgEnvironment} -TenantId ${forPowerShell(tenant)} \``,
    `  -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'`,
    `$names = @(`,
    ...permissions.map((name) => `  ${forPowerShell(name)}`),
    ')',
    `$graph = Get-MgServicePrincipal -Filter "appId eq '${MICROSOFT_GRAPH}'"`,
    '$access = foreach ($name in $names) {',
    '  $scope = $graph.Oauth2PermissionScopes | Where-Object Value -eq $name',
    `  if ($scope) { @{ Id = $scope.Id; Type = 'Scope' } } else { Write-Warning "This cloud has no $name" }`,
    '}',
    `$app = New-MgApplication -DisplayName ${forPowerShell(APPLICATION_NAME)} -SignInAudience 'AzureADMyOrg' \``,
    `  -IsFallbackPublicClient:$false -PublicClient @{ RedirectUris = @(${forPowerShell(REDIRECT)}) } \``,
    '  -RequiredResourceAccess @(@{ ResourceAppId = $graph.AppId; ResourceAccess = @($access) })',
    '$client = New-MgServicePrincipal -AppId $app.AppId',
    `New-MgOauth2PermissionGrant -ClientId $client.Id -ConsentType 'AllPrincipals' \``,
    `  -ResourceId $graph.Id -Scope ($names -join ' ')`,
    '"Application (client) ID: $($app.AppId)"',
  ].join('\n');
}
