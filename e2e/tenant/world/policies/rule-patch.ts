import type { ApprovalRule, ApprovalStage, EnabledRule, NotificationRule } from './rule-types.ts';

/** A target as a client sends it: any part may be missing, which is a trap (rule-target.ts). */
export type SentTarget = {
  caller?: string | null | undefined;
  level?: string | null | undefined;
  operations?: string[] | null | undefined;
  inheritableSettings?: string[] | null | undefined;
  enforcedSettings?: string[] | null | undefined;
};

/** An approver as a client sends it: by `userId` or `groupId`, or by `id` as older bodies do (graph-pim.md §4.2 [capture]). */
export type SentApprover = {
  '@odata.type'?: string | undefined;
  id?: string | null | undefined;
  userId?: string | null | undefined;
  groupId?: string | null | undefined;
  description?: string | null | undefined;
};

export type SentStage = Partial<Omit<ApprovalStage, 'primaryApprovers' | 'escalationApprovers'>> & {
  primaryApprovers?: SentApprover[] | null | undefined;
};

type Setting = ApprovalRule['setting'];
export type SentSetting = {
  [K in Exclude<keyof Setting, 'approvalStages'>]?: Setting[K] | undefined;
} & { approvalStages?: SentStage[] | null | undefined };

/** The members of a rule that a PATCH may bring. Those of another type than the rule's mean nothing. */
export type RulePatch = {
  '@odata.type'?: string | undefined;
  id?: string | undefined;
  target?: SentTarget | null | undefined;
  isExpirationRequired?: boolean | undefined;
  maximumDuration?: string | undefined;
  enabledRules?: EnabledRule[] | undefined;
  isEnabled?: boolean | undefined;
  claimValue?: string | null | undefined;
  customExtensionId?: string | null | undefined;
  setting?: SentSetting | undefined;
  notificationType?: string | undefined;
  recipientType?: string | undefined;
  notificationLevel?: NotificationRule['notificationLevel'] | undefined;
  isDefaultRecipientsEnabled?: boolean | undefined;
  notificationRecipients?: string[] | undefined;
};
