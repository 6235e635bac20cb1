import type { Shape } from './compare.ts';
import { GUID, ROLE_POLICY_ID, TEXT, TIPS, context } from './patterns.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

const typed = (kind: string, id: string): Record<string, Shape> => ({
  '@odata.type': `#microsoft.graph.unifiedRoleManagementPolicy${kind}Rule`,
  id,
});
const target = (id: string): Shape => {
  const [level, caller] = id.split('_').reverse();
  return {
    caller: caller ?? '',
    operations: ['all'],
    level: level ?? '',
    inheritableSettings: [],
    enforcedSettings: [],
  };
};

/** The members of each kind of rule of an untouched role between type and id and the target, in their order. */
const KINDS: Readonly<Record<string, (id: string) => Record<string, Shape>>> = {
  Expiration: (id) => ({
    isExpirationRequired: id.includes('EndUser'),
    maximumDuration: /^P/,
    target: target(id),
  }),
  Enablement: (id) => ({
    enabledRules: id.includes('Eligibility') ? [] : ['Justification'],
    target: target(id),
  }),
  Notification: (id) => ({
    notificationType: 'Email',
    recipientType: id.split('_')[1] ?? '',
    notificationLevel: 'All',
    isDefaultRecipientsEnabled: true,
    notificationRecipients: [],
    target: target(id),
  }),
  AuthenticationContext: (id) => ({ isEnabled: false, claimValue: null, target: target(id) }),
  Approval: (id) => ({
    target: target(id),
    setting: {
      isApprovalRequired: false,
      isApprovalRequiredForExtension: false,
      isRequestorJustificationRequired: true,
      approvalMode: 'SingleStage',
      approvalStages: [
        {
          approvalStageTimeOutInDays: 1,
          isApproverJustificationRequired: true,
          escalationTimeInMinutes: 0,
          isEscalationEnabled: false,
          primaryApprovers: [],
          escalationApprovers: [],
        },
      ],
    },
  }),
};

/** The 17 rules in the order in which they come. */
const RULE_IDS = [
  'Expiration_Admin_Eligibility',
  'Enablement_Admin_Eligibility',
  'Notification_Admin_Admin_Eligibility',
  'Notification_Requestor_Admin_Eligibility',
  'Notification_Approver_Admin_Eligibility',
  'Expiration_Admin_Assignment',
  'Enablement_Admin_Assignment',
  'Notification_Admin_Admin_Assignment',
  'Notification_Requestor_Admin_Assignment',
  'Notification_Approver_Admin_Assignment',
  'Expiration_EndUser_Assignment',
  'Enablement_EndUser_Assignment',
  'Approval_EndUser_Assignment',
  'AuthenticationContext_EndUser_Assignment',
  'Notification_Admin_EndUser_Assignment',
  'Notification_Requestor_EndUser_Assignment',
  'Notification_Approver_EndUser_Assignment',
];

const kindOf = (id: string): string => id.slice(0, id.indexOf('_'));
const rule = (id: string): Record<string, Shape> => ({
  ...typed(kindOf(id), id),
  ...KINDS[kindOf(id)]?.(id),
});

const policy = {
  id: ROLE_POLICY_ID,
  displayName: 'DirectoryRole',
  description: 'DirectoryRole',
  isOrganizationDefault: false,
  scopeId: '/',
  scopeType: 'DirectoryRole',
  lastModifiedDateTime: null,
  lastModifiedBy: { displayName: null, id: null },
};

const POLICIES = 'policies/roleManagementPolicies';

/** Role settings nobody has touched. */
export const ROLE_SETTINGS: readonly RecordedAnswer[] = [
  {
    of: 'policy',
    source: 'B4/09 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', 'policies/roleManagementPolicyAssignments(policy())'),
      value: [
        {
          id: new RegExp(`${ROLE_POLICY_ID.source.slice(0, -1)}_${GUID.source.slice(1)}`),
          policyId: ROLE_POLICY_ID,
          scopeId: '/',
          scopeType: 'DirectoryRole',
          roleDefinitionId: GUID,
          policy,
        },
      ],
    },
  },
  {
    of: 'policyWithRules',
    source: 'GDOC policyroot-list-rolemanagementpolicies.md [docs]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${POLICIES}(rules(id))/$entity`),
      ...policy,
      'rules@odata.context': context('v1.0', `${POLICIES}('*')/rules(id)`),
      rules: RULE_IDS.map((id) => typed(kindOf(id), id)),
    },
  },
  {
    of: 'rules',
    source: 'B4/10 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${POLICIES}('*')/rules`),
      '@microsoft.graph.tips': TIPS,
      value: RULE_IDS.map(rule),
    },
  },
  {
    of: 'rule',
    source: 'B4/11, B4/16 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${POLICIES}('*')/rules/$entity`),
      '@microsoft.graph.tips': TEXT,
      ...rule('Expiration_EndUser_Assignment'),
    },
  },
];
