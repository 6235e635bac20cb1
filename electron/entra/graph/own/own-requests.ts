import type { Plane } from '../../../../shared/contract/my-roles.ts';
import { ok } from '../../../../shared/contract/result.ts';
import type { Identity, OwnRequest, OwnRoles } from '../../../console/ports.ts';
import { readBatch } from '../batch.ts';
import type { Graph } from '../graph.ts';
import { groupRequest } from '../groups/group-shapes.ts';
import { allPages } from '../pages.ts';
import type { Side } from '../roles/role-paths.ts';
import { scheduleRequest, type ScheduleRequest } from '../roles/role-shapes.ts';
import { momentOf, scopeFrom } from '../rows/held-role.ts';
import { OWN_LISTS } from './own-paths.ts';

const SHAPE = { 'entra-roles': scheduleRequest, groups: groupRequest } as const;

/** Own requests of both sides of a plane, in one round trip and what further pages take. */
export async function readOwnRequests(
  graph: Graph,
  who: Identity,
  plane: Plane,
): ReturnType<OwnRoles['ownRequests']> {
  const { assignment, eligibility } = OWN_LISTS[plane];
  const batch = await readBatch<Side>(graph, who, { assignment, eligibility });
  if (!batch.ok) return batch;
  const read = (side: Side) =>
    allPages<ScheduleRequest>(graph, who, OWN_LISTS[plane][side], batch.value(side), SHAPE[plane]);
  const [assignments, eligibilities] = await Promise.all([read('assignment'), read('eligibility')]);
  if (!assignments.ok) return assignments;
  const others = eligibilities.ok ? eligibilities.value : null;
  return ok({
    requests: [
      ...assignments.value.rows.map((row) => ownRequestFrom(row, 'assignment')),
      ...(others?.rows ?? []).map((row) => ownRequestFrom(row, 'eligibility')),
    ],
    complete: {
      assignment: assignments.value.incomplete === null,
      eligibility: others?.incomplete === null,
    },
  });
}

const ownRequestFrom = (row: ScheduleRequest, side: Side): OwnRequest => ({
  requestId: row.id,
  side,
  action: row.action,
  roleDefinitionId: row.roleDefinitionId,
  scopeId: scopeFrom(row).id,
  status: row.status,
  justification: row.justification ?? null,
  createdAt: momentOf(row.createdDateTime),
});
