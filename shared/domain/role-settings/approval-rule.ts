import type { Approver } from '../../contract/my-roles.ts';
import type { NamedApprover } from './named-approvers.ts';
import { approverOf, approverToSend, namedApprover, newApprover, sameApprover } from './named-approvers.ts';
import type { RuleKind } from './rule-parts.ts';
import { targetOf } from './rule-target.ts';
import {
  exactly,
  listOf,
  nameText,
  noneIn,
  objectOf,
  unreadable,
  wholeNumber,
  wordOf,
  yesOrNo,
} from './shape.ts';

type Stage = {
  readonly approvalStageTimeOutInDays: number;
  readonly isApproverJustificationRequired: boolean;
  readonly escalationTimeInMinutes: 0;
  readonly isEscalationEnabled: false;
  readonly primaryApprovers: readonly NamedApprover[];
  readonly escalationApprovers: readonly [];
};
type ApprovalRule = {
  readonly setting: {
    readonly isApprovalRequired: boolean;
    readonly isApprovalRequiredForExtension: boolean;
    readonly isRequestorJustificationRequired: boolean;
    readonly approvalMode: 'SingleStage' | 'NoApproval';
    readonly approvalStages: readonly [Stage];
  };
};

const TYPE = '#microsoft.graph.unifiedRoleManagementPolicyApprovalRule';
const SETTING = 'microsoft.graph.approvalSettings';
const STAGE = 'microsoft.graph.unifiedApprovalStage';

/** Escalation that is set is not understood: what is sent of it is taken and not stored (graph-pim.md §4.2 [docs]), so a save would lose it. */
const stage = objectOf(STAGE, {
  approvalStageTimeOutInDays: wholeNumber,
  isApproverJustificationRequired: yesOrNo,
  escalationTimeInMinutes: exactly(0),
  isEscalationEnabled: exactly(false),
  primaryApprovers: listOf(namedApprover),
  escalationApprovers: noneIn,
});

const setting = objectOf(SETTING, {
  isApprovalRequired: yesOrNo,
  isApprovalRequiredForExtension: yesOrNo,
  isRequestorJustificationRequired: yesOrNo,
  approvalMode: wordOf('SingleStage', 'NoApproval'),
  approvalStages: listOf(stage),
});

/**
 * Whether somebody has to approve, and who. One stage and no other number of them: the service knows one (graph-pim.md §3). The mode
 * `NoApproval` goes with no approval alone, and becomes `SingleStage` once there is (Graph's description of approvalSettings [docs]).
 */
export const APPROVAL: RuleKind<ApprovalRule> = {
  type: TYPE,
  judge: (id, rule) => {
    const complaint = objectOf(TYPE, { id: nameText, setting }, { target: targetOf(id) })(rule, '');
    if (complaint) return complaint;
    const { approvalStages, approvalMode, isApprovalRequired } = (rule as ApprovalRule).setting;
    if ((approvalStages.length as number) !== 1) return unreadable('setting.approvalStages');
    return isApprovalRequired && approvalMode === 'NoApproval' ? unreadable('setting.approvalMode') : null;
  },
  read: (_id, rule) => {
    const [only] = rule.setting.approvalStages;
    return {
      approval: rule.setting.isApprovalRequired,
      approvers: only.primaryApprovers.map(approverOf),
      approverJustification: only.isApproverJustificationRequired,
    };
  },
  change: (_id, rule, { approval, approvers, approverJustification }) => {
    const [only] = rule.setting.approvalStages;
    const isApprovalRequired = approval ?? rule.setting.isApprovalRequired;
    return {
      ...rule,
      setting: {
        ...rule.setting,
        isApprovalRequired,
        approvalMode: isApprovalRequired ? 'SingleStage' : rule.setting.approvalMode,
        approvalStages: [
          {
            ...only,
            isApproverJustificationRequired: approverJustification ?? only.isApproverJustificationRequired,
            primaryApprovers: approvers ? named(only.primaryApprovers, approvers) : only.primaryApprovers,
          },
        ],
      },
    };
  },
  members: ({ setting: whole }) => ({
    setting: {
      '@odata.type': SETTING,
      isApprovalRequired: whole.isApprovalRequired,
      isApprovalRequiredForExtension: whole.isApprovalRequiredForExtension,
      isRequestorJustificationRequired: whole.isRequestorJustificationRequired,
      approvalMode: whole.approvalMode,
      approvalStages: whole.approvalStages.map((one) => ({
        '@odata.type': STAGE,
        approvalStageTimeOutInDays: one.approvalStageTimeOutInDays,
        isApproverJustificationRequired: one.isApproverJustificationRequired,
        escalationTimeInMinutes: one.escalationTimeInMinutes,
        isEscalationEnabled: one.isEscalationEnabled,
        primaryApprovers: one.primaryApprovers.map(approverToSend),
        escalationApprovers: one.escalationApprovers,
      })),
    },
  }),
};

/** Those wanted, each once; one that was named before stays as it stood. */
function named(before: readonly NamedApprover[], wanted: readonly Approver[]): NamedApprover[] {
  const once = wanted.filter((one, index) => wanted.findIndex((other) => sameApprover(one, other)) === index);
  return once.map((one) => before.find((old) => sameApprover(approverOf(old), one)) ?? newApprover(one));
}
