import type { Approver } from '../../contract/my-roles.ts';
import type { Mail, SettingValues } from '../../contract/role-settings/settings.ts';
import { MAIL_RULES } from '../../contract/role-settings/settings.ts';
import { UNTOUCHED } from './test-settings.ts';

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
export type JsonObject = { [member: string]: Json };

/** What a rule set says besides its settings, and must say after every save. */
export type Extras = {
  readonly ticketOnAssignment: boolean;
  readonly approvalForExtension: boolean;
  readonly requestorJustification: boolean;
  readonly timeOutDays: number;
  /** Mode while nobody has to approve. */
  readonly idleMode: 'SingleStage' | 'NoApproval';
  /** What a context that is off names all the same. */
  readonly idleClaim: string | null;
};

const TYPE = '#microsoft.graph.unifiedRoleManagementPolicy';

export const APPROVER_TYPES = {
  user: '#microsoft.graph.singleUser',
  group: '#microsoft.graph.groupMembers',
} as const;

const rule = (type: string, id: string, members: JsonObject): JsonObject => ({
  '@odata.type': `${TYPE}${type}`,
  id,
  ...members,
  target: {
    caller: id.includes('_EndUser_') ? 'EndUser' : 'Admin',
    operations: ['all'],
    level: id.endsWith('_Eligibility') ? 'Eligibility' : 'Assignment',
    inheritableSettings: [],
    enforcedSettings: [],
  },
});

const expiration = (id: string, required: boolean, maximum: string): JsonObject =>
  rule('ExpirationRule', `Expiration_${id}`, { isExpirationRequired: required, maximumDuration: maximum });

const enablement = (id: string, words: Readonly<Record<string, boolean>>): JsonObject =>
  rule('EnablementRule', `Enablement_${id}`, {
    enabledRules: Object.keys(words).filter((word) => words[word]),
  });

const mail = (id: string, { level, defaults, recipients }: Mail): JsonObject =>
  rule('NotificationRule', id, {
    notificationType: 'Email',
    recipientType: id.split('_')[1] ?? '',
    notificationLevel: level,
    isDefaultRecipientsEnabled: defaults,
    notificationRecipients: [...recipients],
  });

const approver = ({ kind, id, name }: Approver): JsonObject =>
  kind === 'group'
    ? { '@odata.type': APPROVER_TYPES.group, groupId: id, description: name }
    : { '@odata.type': APPROVER_TYPES.user, userId: id, description: name };

/** The 17 rules that say these settings, as the service shows them (graph-pim.md §4.1 [capture]); made without any of what is tested. */
export function rulesSaying(values: SettingValues, extras: Extras): JsonObject[] {
  const { context } = values.signIn;
  return [
    expiration('EndUser_Assignment', true, values.maximum),
    enablement('EndUser_Assignment', {
      MultiFactorAuthentication: values.signIn.mfa,
      Justification: values.justification,
      Ticketing: values.ticket,
    }),
    rule('AuthenticationContextRule', 'AuthenticationContext_EndUser_Assignment', {
      isEnabled: context !== null,
      claimValue: context ?? extras.idleClaim,
    }),
    rule('ApprovalRule', 'Approval_EndUser_Assignment', {
      setting: {
        isApprovalRequired: values.approval,
        isApprovalRequiredForExtension: extras.approvalForExtension,
        isRequestorJustificationRequired: extras.requestorJustification,
        approvalMode: values.approval ? 'SingleStage' : extras.idleMode,
        approvalStages: [
          {
            approvalStageTimeOutInDays: extras.timeOutDays,
            isApproverJustificationRequired: values.approverJustification,
            escalationTimeInMinutes: 0,
            isEscalationEnabled: false,
            primaryApprovers: values.approvers.map(approver),
            escalationApprovers: [],
          },
        ],
      },
    }),
    expiration('Admin_Eligibility', values.eligibleExpiry.limited, values.eligibleExpiry.maximum),
    expiration('Admin_Assignment', values.activeExpiry.limited, values.activeExpiry.maximum),
    enablement('Admin_Assignment', {
      MultiFactorAuthentication: values.activeMfa,
      Justification: values.activeJustification,
      Ticketing: extras.ticketOnAssignment,
    }),
    enablement('Admin_Eligibility', {
      MultiFactorAuthentication: values.eligibleMfa,
      Justification: values.eligibleJustification,
    }),
    ...MAIL_RULES.map((id) => mail(id, values[id])),
  ];
}

export const NO_EXTRAS: Extras = {
  ticketOnAssignment: false,
  approvalForExtension: false,
  requestorJustification: true,
  timeOutDays: 1,
  idleMode: 'SingleStage',
  idleClaim: null,
};

/** Rules of a role that says this and is otherwise untouched. */
export const rulesWith = (values: Partial<SettingValues> = {}): JsonObject[] =>
  rulesSaying({ ...UNTOUCHED, ...values }, NO_EXTRAS);

/** These rules with one of them changed. */
export const editing = (rules: readonly JsonObject[], id: string, edit: (rule: JsonObject) => Json): Json[] =>
  rules.map((one) => (one['id'] === id ? edit(JSON.parse(JSON.stringify(one)) as JsonObject) : one));
