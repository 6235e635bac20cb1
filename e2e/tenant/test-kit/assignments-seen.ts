import type { Tenant } from '../start.ts';
import { oidOf, rowsOf, tenantClient } from './tenant-client.ts';

/** What somebody has of a role or a group, or is to have: a schedule, as another client reads it. */
export type AssignedSeen = {
  readonly side: 'eligible' | 'active';
  /** The role's definition id, or the group's id. */
  readonly role: string;
  /** As the service has it: `/` is the whole tenant; of a group `member` or `owner`. */
  readonly scope: string;
  readonly principal: string;
  /** Milliseconds; null: not said. */
  readonly startsAt: number | null;
  /** Milliseconds; null: no end. */
  readonly endsAt: number | null;
};

const SIDES = ['eligible', 'active'] as const;
const ROLES = '/roleManagement/directory';
const GROUPS = '/identityGovernance/privilegedAccess/group';

/**
 * Who has what of a directory role, or of a group, as a client reads it that knows Graph's documentation and nothing of ours. What was
 * activated is not among them. @param person who reads, by the first part of a sign-in name
 */
export async function assignedSeen(
  tenant: Tenant,
  of: { readonly role: string } | { readonly group: string },
  person = 'leila',
): Promise<AssignedSeen[]> {
  const client = tenantClient(tenant);
  try {
    const graph = client.as(person, { scopes: SCOPES });
    const found = await Promise.all(
      SIDES.map(async (side) => {
        const set = side === 'eligible' ? 'ligibilitySchedules' : 'ssignmentSchedules';
        const path =
          'role' in of
            ? `${ROLES}/role${side === 'eligible' ? 'E' : 'A'}${set}?$filter=roleDefinitionId eq '${of.role}'`
            : `${GROUPS}/${side === 'eligible' ? 'e' : 'a'}${set}?$filter=groupId eq '${of.group}'`;
        const answer = await graph.get(encodeURI(path));
        if (answer.status !== 200) throw new Error(`the tenant answered ${answer.status}: ${answer.text}`);
        return rowsOf(answer).flatMap((row) => seenIn(row as Row, side));
      }),
    );
    return found.flat();
  } finally {
    client.close();
  }
}

/** Of those, one person's. @param person the first part of a sign-in name */
export const ofPerson = (tenant: Tenant, seen: readonly AssignedSeen[], person: string): AssignedSeen[] =>
  seen.filter(({ principal }) => principal === oidOf(tenant, person));

const SCOPES = [
  'RoleManagement.Read.Directory',
  'RoleEligibilitySchedule.Read.Directory',
  'PrivilegedEligibilitySchedule.Read.AzureADGroup',
  'PrivilegedAssignmentSchedule.Read.AzureADGroup',
];

type Row = {
  readonly roleDefinitionId?: string;
  readonly directoryScopeId?: string;
  readonly groupId?: string;
  readonly accessId?: string;
  readonly principalId: string;
  readonly assignmentType?: string;
  readonly scheduleInfo: {
    readonly startDateTime: string | null;
    readonly expiration: { readonly endDateTime: string | null } | null;
  };
};

function seenIn(row: Row, side: AssignedSeen['side']): AssignedSeen[] {
  if (row.assignmentType?.toLowerCase() === 'activated') return [];
  const { startDateTime, expiration } = row.scheduleInfo;
  return [
    {
      side,
      role: row.roleDefinitionId ?? row.groupId ?? '',
      scope: row.directoryScopeId ?? row.accessId ?? '',
      principal: row.principalId,
      startsAt: momentOf(startDateTime),
      endsAt: momentOf(expiration?.endDateTime ?? null),
    },
  ];
}

const momentOf = (text: string | null): number | null => (text === null ? null : Date.parse(text));
