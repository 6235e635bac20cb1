/** The rules of a role setting, exactly as Graph shows them (graph-pim.md §4.1 [capture]). */
export type RuleTarget = {
  /** Null only where a PATCH lost it (rule-target.ts). */
  caller: 'Admin' | 'EndUser' | null;
  operations: string[];
  level: 'Eligibility' | 'Assignment' | null;
  inheritableSettings: string[];
  enforcedSettings: string[];
};

type Rule<Name extends string, Fields> = {
  '@odata.type': `#microsoft.graph.unifiedRoleManagementPolicy${Name}`;
  id: string;
} & Fields & { target: RuleTarget };

export type ExpirationRule = Rule<
  'ExpirationRule',
  { isExpirationRequired: boolean; maximumDuration: string }
>;
export type EnabledRule = 'MultiFactorAuthentication' | 'Justification' | 'Ticketing';
export type EnablementRule = Rule<'EnablementRule', { enabledRules: EnabledRule[] }>;
export type AuthenticationContextRule = Rule<
  'AuthenticationContextRule',
  { isEnabled: boolean; claimValue: string | null }
>;
export type NotificationRule = Rule<
  'NotificationRule',
  {
    notificationType: 'Email';
    recipientType: 'Admin' | 'Requestor' | 'Approver';
    notificationLevel: 'None' | 'Critical' | 'All';
    isDefaultRecipientsEnabled: boolean;
    notificationRecipients: string[];
  }
>;

/** Preview: not in Microsoft's description (graph-pim.md §4.1 rows 18 and 19 [2nd-hand]). */
export type CustomExtensionRule = Rule<
  'CustomExtensionRule',
  { isEnabled: boolean; customExtensionId: string | null }
>;

/** `singleUser` or `groupMembers`: `userId` or `groupId` plus a server-filled `description`. */
export type Approver = {
  '@odata.type': string;
  userId?: string;
  groupId?: string;
  description: string | null;
};

export type ApprovalStage = {
  approvalStageTimeOutInDays: number;
  isApproverJustificationRequired: boolean;
  escalationTimeInMinutes: number;
  isEscalationEnabled: boolean;
  primaryApprovers: Approver[];
  escalationApprovers: Approver[];
};
export type ApprovalRule = Rule<
  'ApprovalRule',
  {
    setting: {
      isApprovalRequired: boolean;
      isApprovalRequiredForExtension: boolean;
      isRequestorJustificationRequired: boolean;
      approvalMode: 'SingleStage' | 'Serial' | 'Parallel' | 'NoApproval';
      approvalStages: ApprovalStage[];
    };
  }
>;

export type PolicyRule =
  | ExpirationRule
  | EnablementRule
  | AuthenticationContextRule
  | ApprovalRule
  | NotificationRule
  | CustomExtensionRule;
