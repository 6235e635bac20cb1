import type { CloudFacts } from '../clouds.ts';
import { MICROSOFT_GRAPH, REDIRECT, type ApplicationWanted } from './application.ts';
import { forBash } from './shell-quoting.ts';

/**
 * The Azure CLI's commands, for bash. Flags: `az ad app create`, `az ad app permission add|grant`, `az ad sp create` [docs].
 * Permissions are looked up by name, so that no id has to be right here. `permission grant` with its default `AllPrincipals` is the
 * tenant-wide consent to exactly these; `permission admin-consent` would take whatever else the application lists.
 * What the cloud does not have is in neither. On Windows the CLI ends its lines with a carriage return, which Git Bash keeps.
 */
export function azCommands(cloud: CloudFacts, application: ApplicationWanted): string {
  const { name, tenant, permissions } = application;
  return [
    `az cloud set --name ${cloud.azCloud}`,
    ...otherGraph(cloud),
    `az login --tenant ${forBash(tenant)} --allow-no-subscriptions`,
    `graph=${MICROSOFT_GRAPH}`,
    `app=$(az ad app create --display-name ${forBash(name)} --sign-in-audience AzureADMyOrg \\`,
    `  --is-fallback-public-client false --public-client-redirect-uris ${REDIRECT} --query appId --output tsv | tr -d '\\r')`,
    'permissions=() found=()',
    ...lookUp(permissions),
    'az ad app permission add --id "$app" --api "$graph" --api-permissions "${permissions[@]}"',
    'az ad sp create --id "$app"',
    'az ad app permission grant --id "$app" --api "$graph" --scope "${found[@]}"',
    'echo "Application (client) ID: $app"',
  ].join('\n');
}

const lookUp = (permissions: readonly string[]): readonly string[] => [
  'for name in \\',
  ...permissions.map((name, at) => `  ${forBash(name)}${at < permissions.length - 1 ? ' \\' : ''}`),
  'do',
  `  id=$(az ad sp show --id "$graph" --query "oauth2PermissionScopes[?value=='$name'].id" --output tsv | tr -d '\\r')`,
  '  if [ -n "$id" ]; then permissions+=("$id=Scope"); found+=("$name"); else echo "This cloud has no $name" >&2; fi',
  'done',
];

/**
 * The Azure CLI has one cloud for both of the US government's, with Graph of L4; DoD's is set by hand.
 * `az cloud update --endpoint-microsoft-graph-resource-id`: Azure CLI 2.75 [release notes].
 */
const otherGraph = ({ azCloud, graph }: CloudFacts): readonly string[] =>
  azCloud === 'AzureUSGovernment' && graph !== 'https://graph.microsoft.us'
    ? [`az cloud update --name ${azCloud} --endpoint-microsoft-graph-resource-id ${graph}/`]
    : [];
