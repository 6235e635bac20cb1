/** Audience of Graph access tokens, and the prefix of its permissions in every tenant. */
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';
/** Graph's own app id, by which a client may name it too. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';

/** Delegated permissions of the app by tier, all granted by an administrator (graph-pim.md §10). */
export const TIERS = {
  requestor: [
    'User.Read',
    'RoleManagement.Read.Directory',
    'RoleEligibilitySchedule.Read.Directory',
    'RoleAssignmentSchedule.Read.Directory',
    'RoleAssignmentSchedule.ReadWrite.Directory',
    'RoleManagementPolicy.Read.Directory',
    'PrivilegedEligibilitySchedule.Read.AzureADGroup',
    'PrivilegedAssignmentSchedule.Read.AzureADGroup',
    'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
    'RoleManagementPolicy.Read.AzureADGroup',
    'AdministrativeUnit.Read.All',
  ],
  approver: ['PrivilegedAccess.Read.AzureAD', 'PrivilegedAccess.ReadWrite.AzureAD', 'User.ReadBasic.All'],
  administrator: [
    'RoleEligibilitySchedule.ReadWrite.Directory',
    'RoleManagement.ReadWrite.Directory',
    'RoleManagementPolicy.ReadWrite.Directory',
    'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
    'RoleManagementPolicy.ReadWrite.AzureADGroup',
    'GroupMember.Read.All',
    'Group.Read.All',
    'User.Read.All',
    'AuthenticationContext.Read.All',
  ],
  auditor: [
    'AuditLog.Read.All',
    'Directory.Read.All',
    'Policy.Read.ConditionalAccess',
    'RoleManagement.Read.All',
    'RoleManagementAlert.Read.Directory',
    'RoleManagementAlert.ReadWrite.Directory',
    'Organization.Read.All',
  ],
} as const;

/** Every permission the app holds. */
export const CONSENTED: readonly string[] = Object.values(TIERS).flat();

/** OpenID scopes: they make tokens, they are no permissions. */
const OPENID: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

/** A `scope` parameter, taken apart. */
export type AskedScopes = {
  /** Bare names of the permissions asked for; `.default` gives all the app holds. */
  permissions: string[];
  openId: string[];
  /** `https://graph.microsoft.com/`, Graph's app id or this tenant's own origin as the client wrote it, or empty for bare names. */
  prefix: string;
  /** Asked for, and never granted to the app. */
  refused: string[];
};

/** Reads a `scope` parameter. Names compare without regard to case and come back as registered. */
export function readScopes(scope: string, graph: string): AskedScopes {
  const asked: AskedScopes = { permissions: [], openId: [], prefix: '', refused: [] };
  for (const one of scope.split(/\s+/).filter(Boolean)) {
    if (OPENID.has(one.toLowerCase())) {
      asked.openId.push(one.toLowerCase());
      continue;
    }
    const resource = [GRAPH_RESOURCE, graph, GRAPH_APP_ID].find((origin) =>
      one.toLowerCase().startsWith(`${origin}/`),
    );
    if (resource !== undefined) asked.prefix = `${resource}/`;
    const bare = resource === undefined ? one : one.slice(resource.length).replace(/^\/+/, '');
    const registered = CONSENTED.find((name) => name.toLowerCase() === bare.toLowerCase());
    if (bare === '.default') asked.permissions.push(...CONSENTED);
    else if (registered !== undefined) asked.permissions.push(registered);
    else asked.refused.push(one);
  }
  return { ...asked, permissions: [...new Set(asked.permissions)] };
}
