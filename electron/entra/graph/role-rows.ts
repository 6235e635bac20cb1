import type { z } from 'zod';
import type {
  ActivationAsks,
  ActiveRole,
  EligibleRole,
  OpenRequest,
  Role,
  Scope,
} from '../../../shared/contract/my-roles.ts';
import { privilegeOf } from '../../../shared/domain/privilege.ts';
import { stageOf } from '../../../shared/domain/request-status.ts';
import { scopeOf } from '../../../shared/domain/scopes.ts';
import type { OwnRequest } from '../../console/ports.ts';
import type { assignmentInstance, eligibilityInstance, ScheduleRequest } from './role-shapes.ts';

type Held = Pick<
  ScheduleRequest,
  'roleDefinitionId' | 'roleDefinition' | 'directoryScopeId' | 'appScopeId' | 'directoryScope'
>;

/** Milliseconds of an Edm.DateTimeOffset of any precision; null for none or nonsense. */
export function momentOf(text: string | null | undefined): number | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : at;
}

function roleFrom({ roleDefinitionId, roleDefinition }: Held): Role {
  return {
    definitionId: roleDefinitionId,
    name: roleDefinition?.displayName ?? roleDefinitionId,
    description: roleDefinition?.description ?? '',
    privilege: privilegeOf(roleDefinitionId, roleDefinition?.isPrivileged ?? null),
  };
}

const scopeFrom = (held: Held): Scope =>
  scopeOf(held.directoryScopeId ?? held.appScopeId ?? '/', held.directoryScope?.displayName ?? null);

/** `Direct`, `direct`: the service's casing varies between planes. */
function membershipOf(memberType: string | null | undefined): EligibleRole['membership'] {
  const word = memberType?.toLowerCase();
  return word === 'direct' || word === 'group' || word === 'inherited' ? word : 'unknown';
}

export const eligibleFrom = (
  row: z.infer<typeof eligibilityInstance>,
  asks: ReadonlyMap<string, ActivationAsks | null>,
): EligibleRole => ({
  eligibilityId: row.id,
  role: roleFrom(row),
  scope: scopeFrom(row),
  membership: membershipOf(row.memberType),
  endsAt: momentOf(row.endDateTime),
  asks: asks.get(row.roleDefinitionId) ?? null,
});

export function activeFrom(row: z.infer<typeof assignmentInstance>): ActiveRole {
  const kind = row.assignmentType?.toLowerCase();
  return {
    assignmentId: row.id,
    role: roleFrom(row),
    scope: scopeFrom(row),
    kind: kind === 'activated' || kind === 'assigned' ? kind : 'unknown',
    membership: membershipOf(row.memberType),
    startedAt: momentOf(row.startDateTime),
    endsAt: momentOf(row.endDateTime),
  };
}

/** Requests that are neither in effect nor over; removals are never waited for. */
export function openFrom(row: ScheduleRequest): OpenRequest[] {
  const stage = stageOf(row.status);
  if (stage === 'in-effect' || stage === 'ended' || /remove|deactivate/i.test(row.action)) return [];
  const startsAt = momentOf(row.scheduleInfo?.startDateTime);
  const createdAt = momentOf(row.createdDateTime);
  return [
    {
      requestId: row.id,
      role: roleFrom(row),
      scope: scopeFrom(row),
      stage,
      status: row.status,
      createdAt,
      startsAt,
    },
  ];
}

export const ownRequestFrom = (row: ScheduleRequest): OwnRequest => ({
  requestId: row.id,
  action: row.action,
  roleDefinitionId: row.roleDefinitionId,
  scopeId: scopeFrom(row).id,
  status: row.status,
  justification: row.justification ?? null,
  createdAt: momentOf(row.createdDateTime),
});
