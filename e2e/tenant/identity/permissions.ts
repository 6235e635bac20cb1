import { EVERY_SCOPE } from '../graph/scopes.ts';

/** Audience of Graph access tokens, and the prefix of its permissions in every tenant. */
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';
/** Graph's own app id, by which a client may name it too. */
export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000';

/** Delegated permissions of the app by tier, all granted by an administrator before the tenant begins (graph-pim.md §10). */
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
  approver: [
    'PrivilegedAccess.Read.AzureAD',
    'PrivilegedAccess.ReadWrite.AzureAD',
    'User.ReadBasic.All',
    'GroupMember.Read.All',
  ],
  administrator: [
    'RoleEligibilitySchedule.ReadWrite.Directory',
    'RoleManagement.ReadWrite.Directory',
    'RoleManagementPolicy.ReadWrite.Directory',
    'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
    'RoleManagementPolicy.ReadWrite.AzureADGroup',
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

/** Every permission that is consented to as the tenant begins. */
export const CONSENTED: readonly string[] = Object.values(TIERS).flat();

/** Every permission of Graph that matters to PIM, as registered. */
const KNOWN: readonly string[] = [...new Set([...CONSENTED, ...EVERY_SCOPE])];

/** OpenID scopes: they make tokens, they are no permissions. */
const OPENID: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

/** A `scope` parameter, taken apart. */
export type AskedScopes = {
  /** Bare names of the permissions asked for one by one. */
  permissions: string[];
  /** `.default` was asked for: whatever is consented. */
  all: boolean;
  openId: string[];
  /** `https://graph.microsoft.com/`, Graph's app id or this tenant's own origin as the client wrote it, or empty for bare names. */
  prefix: string;
  /** Asked for, and no permission that Graph could have. */
  strange: string[];
};

/** How permissions of Graph are named; which there are beyond those of PIM is not known here. */
const PERMISSION = /^[A-Z][\w-]*(\.[A-Z][\w-]*)+$/;

/** Reads a `scope` parameter. Names compare without regard to case and come back as registered. */
export function readScopes(scope: string, graph: string): AskedScopes {
  const asked: AskedScopes = { permissions: [], all: false, openId: [], prefix: '', strange: [] };
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
    const name = KNOWN.find((known) => known.toLowerCase() === bare.toLowerCase()) ?? bare;
    if (bare === '.default') asked.all = true;
    else if (PERMISSION.test(name)) asked.permissions.push(name);
    else asked.strange.push(bare);
  }
  return { ...asked, permissions: [...new Set(asked.permissions)] };
}
