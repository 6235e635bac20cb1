import { wrongTarget } from '../administration/targets.ts';
import { assignmentFor } from '../grants-in-force.ts';
import { hold } from '../hold.ts';
import { mayAdminister } from '../pim-administrators.ts';
import { recordAssignment } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { notAnAdministrator, refusal } from '../refusal.ts';
import { roleAssignmentId } from '../role-assignment-id.ts';
import type { Assignment, Grant, Triple } from '../schedules.ts';
import type { Caller, World } from '../world.ts';

/**
 * A standing assignment as the directory makes it, without PIM: no request, and the schedule has the assignment's own id (samples of
 * roleAssignmentSchedules and their instances [docs]).
 */
export const standingGrant = (triple: Triple, since: number): Grant => ({
  id: roleAssignmentId(triple),
  principalId: triple.principalId,
  roleDefinitionId: triple.roleDefinitionId,
  directoryScopeId: triple.directoryScopeId,
  start: since,
  end: null,
  createdAt: since,
  modifiedAt: null,
  createdUsing: null,
});

/**
 * An administrator assigns a role outside of PIM: no role setting is asked, and it shows as an `Assigned` instance (graph-pim.md §1
 * [docs]). Answers the assignment.
 */
export function assignOutsidePim(world: World, caller: Caller, triple: Triple): Assignment | Refusal {
  world.clock.settle();
  const wrong = mayAdminister(world, caller, triple)
    ? wrongTarget(world, 'assignment', triple)
    : notAnAdministrator(caller.oid, world.switches);
  if (wrong) return wrong;
  if (assignmentFor(world, triple)) return refusal(world.switches['errors.directAssignmentExists']);
  const grant = standingGrant(triple, world.clock.now());
  hold(world, 'assignment', grant);
  recordAssignment(world, caller, 'assignment', grant, 'assignOutsidePim');
  return { ...grant, assignmentType: 'Assigned', activatedUsing: null };
}

/** The assignment an id of `/roleAssignments` names, standing or activated. */
export const assignmentById = (world: World, id: string): Assignment | undefined =>
  world.assignments.all().find((grant) => roleAssignmentId(grant) === id);

/** An administrator takes an assignment away outside of PIM, an activation included: PIM finds it gone. */
export function removeOutsidePim(world: World, caller: Caller, grant: Assignment): Refusal | undefined {
  if (!mayAdminister(world, caller, grant)) return notAnAdministrator(caller.oid, world.switches);
  world.assignments.remove(grant.id);
  recordAssignment(world, caller, 'removal', grant, 'removeOutsidePim');
  return undefined;
}
