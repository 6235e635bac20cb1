import { z } from 'zod';
import type { Role } from '../../../../shared/contract/my-roles.ts';

/*
 * What the console needs of Graph's role objects, tolerant of everything else: unknown members pass, nullable members may be
 * absent. Only what identifies a row, and what would mislead where it is not understood, is required. Shapes: graph-pim.md §2.1, §2.2
 * [capture].
 */

/** Shown where it is there, and missed by nobody where it is not. */
export const decoration = z.string().nullish().catch(undefined);

const name = z.looseObject({ displayName: decoration }).nullish().catch(undefined);

const roleDefinition = z
  .looseObject({
    displayName: decoration,
    description: decoration,
    isPrivileged: z.boolean().nullish().catch(undefined),
  })
  .nullish()
  .catch(undefined);

const heldRole = {
  id: z.string().min(1),
  roleDefinitionId: z.guid(),
  directoryScopeId: z.string().nullish(),
  appScopeId: z.string().nullish(),
  roleDefinition,
  directoryScope: name,
};
/**
 * The members every row about a role at a scope has. A row about a group is read into the same words (`../groups/group-shapes.ts`);
 * `privilege` is that of the roles the group leads to, where they are known.
 */
export type HeldRole = z.infer<z.ZodObject<typeof heldRole>> & {
  readonly privilege?: Role['privilege'] | undefined;
};

/** Who a row is about: the signed-in user, or a group through which they hold it. */
const holder = {
  principalId: z.guid().nullish().catch(undefined),
  principal: z.looseObject({ displayName: decoration }).nullish().catch(undefined),
};

/** The members of an eligibility besides what it is for, the same on both planes. */
export const eligibilityMembers = {
  ...holder,
  memberType: z.string().nullish(),
  endDateTime: z.string().nullish(),
};
export const eligibilityInstance = z.looseObject({ ...heldRole, ...eligibilityMembers });
export type EligibilityInstance = HeldRole & z.infer<typeof eligibilityInstance>;

/** The members of an assignment besides what it is of, the same on both planes. */
export const assignmentMembers = {
  ...holder,
  memberType: z.string().nullish(),
  assignmentType: z.string().nullish(),
  startDateTime: z.string().nullish(),
  endDateTime: z.string().nullish(),
};
export const assignmentInstance = z.looseObject({
  ...heldRole,
  ...assignmentMembers,
  roleAssignmentScheduleId: decoration,
});
export type AssignmentInstance = HeldRole & z.infer<typeof assignmentInstance>;

const schedule = z.looseObject({
  startDateTime: z.string().nullish(),
  expiration: z.looseObject({ duration: decoration, endDateTime: decoration }).nullish().catch(undefined),
});

/** The members of a request besides what it is about, the same on both planes. */
export const requestMembers = {
  action: z.string(),
  status: z.string(),
  createdDateTime: z.string().nullish(),
  completedDateTime: z.string().nullish().catch(undefined),
  approvalId: decoration,
  justification: decoration,
  ticketInfo: z
    .looseObject({ ticketNumber: decoration, ticketSystem: decoration })
    .nullish()
    .catch(undefined),
  scheduleInfo: schedule.nullish(),
};
export const scheduleRequest = z.looseObject({ ...heldRole, ...requestMembers });
export type ScheduleRequest = HeldRole & z.infer<typeof scheduleRequest>;

/** Who asked, the same on both planes: what an approver is shown besides the request. */
export const requestorMembers = {
  principalId: z.guid(),
  principal: z
    .looseObject({ displayName: decoration, userPrincipalName: decoration })
    .nullish()
    .catch(undefined),
};
export const waitingScheduleRequest = scheduleRequest.extend(requestorMembers);
export type WaitingScheduleRequest = HeldRole & z.infer<typeof waitingScheduleRequest>;

/** The answer to a POST of a request. */
export const acceptedRequest = z.looseObject({ id: z.string().min(1), status: z.string() });
