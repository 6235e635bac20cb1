import type { Tenant } from '../start.ts';
import { rowsOf, tenantClient, type GraphClient } from './tenant-client.ts';

/** What somebody has of a role or a group, now or from a day that lies ahead. */
export type ScheduleSeen = {
  readonly side: 'eligible' | 'active';
  readonly principal: string;
  /** The role's definition id, or the group's id. */
  readonly role: string;
  /** `/` is the whole tenant; of a group `member` or `owner`. */
  readonly scope: string;
  /** Milliseconds; null: no end. */
  readonly endsAt: number | null;
};

const ROLES = '/roleManagement/directory';
const GROUPS = '/identityGovernance/privilegedAccess/group';
const SCOPES = [
  'RoleManagement.Read.Directory',
  'PrivilegedEligibilitySchedule.Read.AzureADGroup',
  'PrivilegedAssignmentSchedule.Read.AzureADGroup',
];

/**
 * Reads what all have of directory roles, or of one group, page after page, as a client does that knows Graph's documentation and nothing of
 * ours: plain https. What was activated is left out. @param person who reads, by the first part of a sign-in name
 */
export async function schedulesSeen(
  tenant: Tenant,
  of: 'roles' | { readonly group: string },
  person = 'leila',
): Promise<ScheduleSeen[]> {
  const client = tenantClient(tenant);
  try {
    const graph = client.as(person, { scopes: SCOPES });
    const read = async (side: ScheduleSeen['side'], path: string): Promise<ScheduleSeen[]> =>
      (await allRows(graph, path)).flatMap((row) => scheduleOf(side, row as Row));
    const lists =
      of === 'roles'
        ? [
            read('eligible', `${ROLES}/roleEligibilitySchedules`),
            read('active', `${ROLES}/roleAssignmentSchedules`),
          ]
        : [
            read('eligible', `${GROUPS}/eligibilitySchedules?$filter=groupId%20eq%20'${of.group}'`),
            read('active', `${GROUPS}/assignmentSchedules?$filter=groupId%20eq%20'${of.group}'`),
          ];
    return (await Promise.all(lists)).flat();
  } finally {
    client.close();
  }
}

async function allRows(graph: GraphClient, path: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const answer = await graph.get(next);
    if (answer.status !== 200) throw new Error(`the tenant answered ${answer.status}: ${answer.text}`);
    found.push(...rowsOf(answer));
    next = (answer.json as { '@odata.nextLink'?: string })['@odata.nextLink']?.split('/v1.0')[1];
  }
  return found;
}

type Row = {
  readonly roleDefinitionId?: string;
  readonly directoryScopeId?: string;
  readonly groupId?: string;
  readonly accessId?: string;
  readonly principalId: string;
  readonly assignmentType?: string;
  readonly scheduleInfo: { readonly expiration: { readonly endDateTime: string | null } | null };
};

function scheduleOf(side: ScheduleSeen['side'], row: Row): ScheduleSeen[] {
  if (row.assignmentType?.toLowerCase() === 'activated') return [];
  const end = row.scheduleInfo.expiration?.endDateTime ?? null;
  return [
    {
      side,
      principal: row.principalId,
      role: row.roleDefinitionId ?? row.groupId ?? '',
      scope: row.directoryScopeId ?? row.accessId ?? '',
      endsAt: end === null ? null : Date.parse(end),
    },
  ];
}
