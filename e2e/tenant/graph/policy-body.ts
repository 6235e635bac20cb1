import { z } from 'zod';
import type { RulePatch } from '../world/policies/rule-patch.ts';
import { badRequest } from './refusal.ts';

const texts = z.array(z.string());

const target = z.looseObject({
  caller: z.string().nullish(),
  level: z.string().nullish(),
  operations: texts.nullish(),
  inheritableSettings: texts.nullish(),
  enforcedSettings: texts.nullish(),
});

const approver = z.looseObject({
  '@odata.type': z.string().optional(),
  id: z.string().nullish(),
  userId: z.string().nullish(),
  groupId: z.string().nullish(),
  description: z.string().nullish(),
});

const stage = z.object({
  approvalStageTimeOutInDays: z.number().int().exactOptional(),
  isApproverJustificationRequired: z.boolean().exactOptional(),
  escalationTimeInMinutes: z.number().int().exactOptional(),
  isEscalationEnabled: z.boolean().exactOptional(),
  primaryApprovers: z.array(approver).nullish(),
});

const setting = z.object({
  isApprovalRequired: z.boolean().optional(),
  isApprovalRequiredForExtension: z.boolean().optional(),
  isRequestorJustificationRequired: z.boolean().optional(),
  approvalMode: z.enum(['SingleStage', 'Serial', 'Parallel', 'NoApproval']).optional(),
  approvalStages: z.array(stage).nullish(),
});

/** A rule as a PATCH brings it (graph-pim.md §4.2). Members of other types pass by, as when a client sends back what it read. */
const rule = z.looseObject({
  '@odata.type': z.string().optional(),
  id: z.string().optional(),
  target: target.nullish(),
  isExpirationRequired: z.boolean().optional(),
  maximumDuration: z.string().optional(),
  enabledRules: z.array(z.enum(['MultiFactorAuthentication', 'Justification', 'Ticketing'])).optional(),
  isEnabled: z.boolean().optional(),
  claimValue: z.string().nullish(),
  customExtensionId: z.string().nullish(),
  setting: setting.optional(),
  notificationType: z.string().optional(),
  recipientType: z.string().optional(),
  notificationLevel: z.enum(['None', 'Critical', 'All']).optional(),
  isDefaultRecipientsEnabled: z.boolean().optional(),
  notificationRecipients: texts.optional(),
});

const policy = z.looseObject({ rules: z.array(rule.extend({ id: z.string() })).default([]) });

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.');
  throw badRequest(`Invalid request body${at ? ` at '${at}'` : ''}: ${issue?.message ?? 'not an object'}`);
}

/** Reads the body of a PATCH on a rule. Throws a 400 GraphRefusal. */
export const readRulePatch = (body: unknown): RulePatch => read(rule, body);

/** Reads the body of a PATCH on a policy: the rules it brings. Throws a 400 GraphRefusal. */
export const readPolicyPatch = (body: unknown): { ruleId: string; patch: RulePatch }[] =>
  read(policy, body).rules.map((patch) => ({ ruleId: patch.id, patch }));
