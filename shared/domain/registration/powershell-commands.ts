import type { CloudFacts } from '../clouds.ts';
import { MICROSOFT_GRAPH, REDIRECT, type ApplicationWanted } from './application.ts';
import { forPowerShell } from './shell-quoting.ts';

/**
 * Microsoft Graph PowerShell's commands. Cmdlets and parameters: Connect-MgGraph, New-MgApplication, New-MgServicePrincipal,
 * New-MgOauth2PermissionGrant [docs]. Permissions are looked up by name, so that no id has to be right here.
 */
export function powershellCommands(cloud: CloudFacts, application: ApplicationWanted): string {
  const { name, tenant, permissions } = application;
  if (cloud.mgEnvironment === null)
    return `# Microsoft Graph PowerShell has no application of its own in ${cloud.name}. Take the Azure CLI or the admin center.`;
  return [
    'Install-Module Microsoft.Graph.Authentication, Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns -Scope CurrentUser',
    `Connect-MgGraph -Environment ${cloud.mgEnvironment} -TenantId ${forPowerShell(tenant)} \``,
    `  -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'`,
    `$names = @(`,
    ...permissions.map((permission) => `  ${forPowerShell(permission)}`),
    ')',
    `$graph = Get-MgServicePrincipal -Filter "appId eq '${MICROSOFT_GRAPH}'"`,
    '$found = foreach ($name in $names) {',
    '  $scope = $graph.Oauth2PermissionScopes | Where-Object Value -eq $name',
    `  if ($scope) { $scope } else { Write-Warning "This cloud has no $name" }`,
    '}',
    `$access = foreach ($scope in $found) { @{ Id = $scope.Id; Type = 'Scope' } }`,
    `$app = New-MgApplication -DisplayName ${forPowerShell(name)} -SignInAudience 'AzureADMyOrg' \``,
    `  -IsFallbackPublicClient:$false -PublicClient @{ RedirectUris = @(${forPowerShell(REDIRECT)}) } \``,
    '  -RequiredResourceAccess @(@{ ResourceAppId = $graph.AppId; ResourceAccess = @($access) })',
    '$client = New-MgServicePrincipal -AppId $app.AppId',
    `New-MgOauth2PermissionGrant -ClientId $client.Id -ConsentType 'AllPrincipals' \``,
    `  -ResourceId $graph.Id -Scope (@($found.Value) -join ' ')`,
    '"Application (client) ID: $($app.AppId)"',
  ].join('\n');
}
