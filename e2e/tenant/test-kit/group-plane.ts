import type { Tenant } from '../start.ts';
import type { GraphClient, TenantClient, TokenAsk } from './tenant-client.ts';
import { oidOf, rowsOf } from './tenant-client.ts';

/** The plane of groups, below the version. */
export const GROUP_PLANE = '/identityGovernance/privilegedAccess/group';
export const GROUP_REQUESTS = `${GROUP_PLANE}/assignmentScheduleRequests`;
export const GROUP_ELIGIBILITY = `${GROUP_PLANE}/eligibilityScheduleRequests`;

/** All that a person needs who activates, decides about and administers groups. */
export const GROUP_SCOPES = [
  'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
  'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
  'RoleManagementPolicy.ReadWrite.AzureADGroup',
  'GroupMember.Read.All',
  'RoleManagement.ReadWrite.Directory',
  'User.Read',
];

/** The object id of a group by its name. Throws where none is called so. */
export async function groupIdOf(client: TenantClient, displayName: string): Promise<string> {
  const path = `/groups?$filter=displayName eq '${displayName}'`;
  const reply = await client.as('leila', { scopes: GROUP_SCOPES }).get(encodeURI(path));
  const id = rowsOf(reply)[0]?.['id'];
  if (typeof id !== 'string') throw new Error(`No group ${displayName}`);
  return id;
}

/** A client that has the scopes of groups. */
export const inGroups = (client: TenantClient, person: string, ask: TokenAsk = {}): GraphClient =>
  client.as(person, { scopes: GROUP_SCOPES, ...ask });

/** The body of a request about being a member. `undefined` members are not sent. */
export const groupAsk = (
  tenant: Tenant,
  person: string,
  groupId: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  accessId: 'member',
  groupId,
  principalId: oidOf(tenant, person),
  action: 'selfActivate',
  justification: 'Restore the mailbox of case 4711',
  scheduleInfo: { startDateTime: null, expiration: { type: 'afterDuration', duration: 'PT2H' } },
  ...more,
});
