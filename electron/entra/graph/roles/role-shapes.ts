import { z } from 'zod';

/*
 * What the console needs of Graph's role objects, tolerant of everything else: unknown members pass, nullable members may be
 * absent. Only what identifies a row, and what would mislead where it is not understood, is required. Shapes: graph-pim.md §2.1, §2.2
 * [capture].
 */

/** Shown where it is there, and missed by nobody where it is not. */
const decoration = z.string().nullish().catch(undefined);

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
/** The members every row about a role at a scope has. */
export type HeldRole = z.infer<z.ZodObject<typeof heldRole>>;

export const eligibilityInstance = z.looseObject({
  ...heldRole,
  memberType: z.string().nullish(),
  endDateTime: z.string().nullish(),
});
export type EligibilityInstance = z.infer<typeof eligibilityInstance>;

export const assignmentInstance = z.looseObject({
  ...heldRole,
  memberType: z.string().nullish(),
  assignmentType: z.string().nullish(),
  startDateTime: z.string().nullish(),
  endDateTime: z.string().nullish(),
  roleAssignmentScheduleId: decoration,
});
export type AssignmentInstance = z.infer<typeof assignmentInstance>;

const schedule = z.looseObject({
  startDateTime: z.string().nullish(),
  expiration: z.looseObject({ duration: decoration, endDateTime: decoration }).nullish().catch(undefined),
});

export const scheduleRequest = z.looseObject({
  ...heldRole,
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
});
export type ScheduleRequest = z.infer<typeof scheduleRequest>;

/** A request with who asked: what an approver is shown. */
export const waitingScheduleRequest = scheduleRequest.extend({
  principalId: z.guid(),
  principal: z
    .looseObject({ displayName: decoration, userPrincipalName: decoration })
    .nullish()
    .catch(undefined),
});
export type WaitingScheduleRequest = z.infer<typeof waitingScheduleRequest>;

/** The answer to a POST of a request. */
export const acceptedRequest = z.looseObject({ id: z.string().min(1), status: z.string() });
