import { z } from 'zod';

/*
 * What the console needs of Graph's role objects, tolerant of everything else: unknown members pass, nullable members may be
 * absent. Only what identifies a row is required. Shapes: graph-pim.md §2.2 [capture].
 */

const name = z.looseObject({ displayName: z.string().nullish() }).nullish();

const roleDefinition = z
  .looseObject({
    displayName: z.string().nullish(),
    description: z.string().nullish(),
    isPrivileged: z.boolean().nullish(),
  })
  .nullish();

const heldRole = {
  id: z.string().min(1),
  roleDefinitionId: z.guid(),
  directoryScopeId: z.string().nullish(),
  appScopeId: z.string().nullish(),
  roleDefinition,
  directoryScope: name,
};

export const eligibilityInstance = z.looseObject({
  ...heldRole,
  memberType: z.string().nullish(),
  endDateTime: z.string().nullish(),
});

export const assignmentInstance = z.looseObject({
  ...heldRole,
  memberType: z.string().nullish(),
  assignmentType: z.string().nullish(),
  startDateTime: z.string().nullish(),
  endDateTime: z.string().nullish(),
});

export const scheduleRequest = z.looseObject({
  ...heldRole,
  action: z.string(),
  status: z.string(),
  createdDateTime: z.string().nullish(),
  justification: z.string().nullish(),
  scheduleInfo: z.looseObject({ startDateTime: z.string().nullish() }).nullish(),
});
export type ScheduleRequest = z.infer<typeof scheduleRequest>;

/** The answer to a POST of a request. */
export const acceptedRequest = z.looseObject({ id: z.string().min(1), status: z.string() });

const rule = z.looseObject({
  id: z.string(),
  maximumDuration: z.string().nullish().catch(undefined),
  enabledRules: z.array(z.string()).nullish().catch(undefined),
  isEnabled: z.boolean().nullish().catch(undefined),
  claimValue: z.string().nullish().catch(undefined),
  setting: z.looseObject({ isApprovalRequired: z.boolean().nullish() }).nullish().catch(undefined),
});

export const policyAssignment = z.looseObject({
  roleDefinitionId: z.string(),
  policy: z.looseObject({ rules: z.array(rule).catch([]) }).nullish(),
});
