import { z } from 'zod';

/*
 * What the console needs of a role policy, tolerant of everything else: a rule it cannot read counts as missing, never as asking for
 * nothing (shared/domain/policy-asks.ts). Shapes: graph-pim.md §4.
 */

const text = z.string().nullish().catch(undefined);

const approver = z.looseObject({ userId: text, groupId: text, id: text, description: text });

const approvalSetting = z.looseObject({
  isApprovalRequired: z.boolean().nullish(),
  approvalStages: z
    .array(z.looseObject({ primaryApprovers: z.array(approver).nullish().catch(undefined) }))
    .nullish()
    .catch(undefined),
});

const rule = z.looseObject({
  id: z.string(),
  maximumDuration: text,
  enabledRules: z.array(z.string()).nullish().catch(undefined),
  isEnabled: z.boolean().nullish().catch(undefined),
  claimValue: text,
  setting: approvalSetting.nullish().catch(undefined),
});

export const policyAssignment = z.looseObject({
  roleDefinitionId: z.string(),
  policy: z.looseObject({ rules: z.array(rule).catch([]) }).nullish(),
});
