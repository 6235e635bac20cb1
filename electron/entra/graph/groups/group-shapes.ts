import { z } from 'zod';
import { ACCESS_IDS } from '../../../../shared/domain/planes.ts';
import {
  assignmentMembers,
  decoration,
  eligibilityMembers,
  requestMembers,
  requestorMembers,
  type AssignmentInstance,
  type EligibilityInstance,
  type HeldRole,
  type ScheduleRequest,
  type WaitingScheduleRequest,
} from '../roles/role-shapes.ts';

/*
 * The rows of PIM for Groups, read into the words of roles: the group is the role, being its member or its owner is the scope. All that
 * is told from rows then serves both planes. Shapes: graph-pim.md §5 [capture].
 */

const membership = {
  id: z.string().min(1),
  groupId: z.guid(),
  /** The casing of the plane's enums varies. graph-pim.md §2 [docs, capture] */
  accessId: z.string().toLowerCase().pipe(z.enum(ACCESS_IDS)),
  group: z.looseObject({ displayName: decoration, description: decoration }).nullish().catch(undefined),
};
type Membership = z.infer<z.ZodObject<typeof membership>>;

const asRole = ({ id, groupId, accessId, group }: Membership): HeldRole => ({
  id,
  roleDefinitionId: groupId,
  directoryScopeId: accessId,
  appScopeId: null,
  roleDefinition: group && { displayName: group.displayName, description: group.description },
  directoryScope: null,
});

export const groupEligibility = z
  .looseObject({ ...membership, ...eligibilityMembers })
  .transform((row): EligibilityInstance => ({ ...row, ...asRole(row) }));

export const groupAssignment = z
  .looseObject({ ...membership, ...assignmentMembers, assignmentScheduleId: decoration })
  .transform((row): AssignmentInstance => ({
    ...row,
    ...asRole(row),
    // `{groupId}_{accessId}_{requestId}`: the request that brought it (graph-pim.md §1 [capture]).
    roleAssignmentScheduleId: row.assignmentScheduleId?.split('_').at(-1),
  }));

export const groupRequest = z
  .looseObject({ ...membership, ...requestMembers })
  .transform((row): ScheduleRequest => ({ ...row, ...asRole(row) }));

/** A group by name. */
export const namedGroup = z.looseObject({
  id: z.guid(),
  displayName: decoration,
  description: decoration,
});

/** A request with who asked: what an approver is shown. */
export const waitingGroupRequest = z
  .looseObject({ ...membership, ...requestMembers, ...requestorMembers })
  .transform((row): WaitingScheduleRequest => ({ ...row, ...asRole(row) }));
