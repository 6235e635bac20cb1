import type { EnabledRule, NotificationRule, PolicyRule, RuleTarget } from './rule-types.ts';

type Place = [caller: RuleTarget['caller'], level: RuleTarget['level']];

const target = ([caller, level]: Place): RuleTarget => ({
  caller,
  operations: ['all'],
  level,
  inheritableSettings: [],
  enforcedSettings: [],
});

const expiration = (place: Place, isExpirationRequired: boolean, maximumDuration: string): PolicyRule => ({
  '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule',
  id: `Expiration_${place.join('_')}`,
  isExpirationRequired,
  maximumDuration,
  target: target(place),
});

const enablement = (place: Place, enabledRules: EnabledRule[]): PolicyRule => ({
  '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyEnablementRule',
  id: `Enablement_${place.join('_')}`,
  enabledRules,
  target: target(place),
});

const notification = (recipientType: NotificationRule['recipientType'], place: Place): PolicyRule => ({
  '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyNotificationRule',
  id: `Notification_${recipientType}_${place.join('_')}`,
  notificationType: 'Email',
  recipientType,
  notificationLevel: 'All',
  isDefaultRecipientsEnabled: true,
  notificationRecipients: [],
  target: target(place),
});

const RECIPIENTS = ['Admin', 'Requestor', 'Approver'] as const;
const ACTIVATION: Place = ['EndUser', 'Assignment'];
const ELIGIBILITY: Place = ['Admin', 'Eligibility'];
const ASSIGNMENT: Place = ['Admin', 'Assignment'];

/** The 17 rules of a role nobody has touched, in the captured order (B4/10). */
export const defaultRules = (requiresMfa: boolean): PolicyRule[] =>
  rules({ requiresMfa, mayBePermanent: true });

/**
 * The same for being a member or an owner of a group: neither eligible nor active without end, activation asks for a justification
 * alone (graph-pim.md §4 "Group defaults" [capture]).
 */
export const groupDefaultRules = (): PolicyRule[] => rules({ requiresMfa: false, mayBePermanent: false });

function rules({
  requiresMfa,
  mayBePermanent,
}: {
  requiresMfa: boolean;
  mayBePermanent: boolean;
}): PolicyRule[] {
  const notifications = (place: Place): PolicyRule[] => RECIPIENTS.map((who) => notification(who, place));
  return [
    expiration(ELIGIBILITY, !mayBePermanent, 'P365D'),
    enablement(ELIGIBILITY, []),
    ...notifications(ELIGIBILITY),
    expiration(ASSIGNMENT, !mayBePermanent, 'P180D'),
    enablement(ASSIGNMENT, ['Justification']),
    ...notifications(ASSIGNMENT),
    expiration(ACTIVATION, true, 'PT8H'),
    enablement(ACTIVATION, requiresMfa ? ['MultiFactorAuthentication', 'Justification'] : ['Justification']),
    {
      '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyApprovalRule',
      id: 'Approval_EndUser_Assignment',
      target: target(ACTIVATION),
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
    },
    {
      '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule',
      id: 'AuthenticationContext_EndUser_Assignment',
      isEnabled: false,
      claimValue: null,
      target: target(ACTIVATION),
    },
    ...notifications(ACTIVATION),
  ];
}
