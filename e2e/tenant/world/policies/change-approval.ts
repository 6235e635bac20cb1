import { EMPTY_STAGE } from '../activation/wait-for-approval.ts';
import type { Refusal } from '../refusal.ts';
import { nullStages } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Policy } from './policy.ts';
import type { RulePatch, SentApprover, SentSetting, SentStage } from './rule-patch.ts';
import type { ApprovalRule, ApprovalStage, Approver } from './rule-types.ts';

const GROUP = '#microsoft.graph.groupMembers';
const PERSON = '#microsoft.graph.singleUser';

/**
 * Who decides. An approver sent by `id` is stored by `userId` or `groupId`, its `description` filled with the name (graph-pim.md §4.2
 * [capture]). Escalation is accepted and not stored [docs]. Stages that are null or missing: "Value cannot be null" [2nd-hand].
 */
export function changeApproval(
  world: World,
  _policy: Policy,
  before: ApprovalRule,
  { setting }: RulePatch,
): ApprovalRule | Refusal {
  if (!setting) return before;
  if (!setting.approvalStages) return nullStages(world.switches);
  const [old = EMPTY_STAGE] = before.setting.approvalStages;
  const approvalStages = setting.approvalStages.map((stage) => storedStage(world, old, stage));
  return { ...before, setting: { ...before.setting, ...defined(setting), approvalStages } };
}

function defined(setting: SentSetting): Partial<ApprovalRule['setting']> {
  // Members that were not sent are undefined, and would otherwise overwrite what is there.
  return Object.fromEntries(
    Object.entries(setting).filter(([name, value]) => name !== 'approvalStages' && value !== undefined),
  );
}

const storedStage = (world: World, old: ApprovalStage, sent: SentStage): ApprovalStage => ({
  approvalStageTimeOutInDays: sent.approvalStageTimeOutInDays ?? old.approvalStageTimeOutInDays,
  isApproverJustificationRequired:
    sent.isApproverJustificationRequired ?? old.isApproverJustificationRequired,
  escalationTimeInMinutes: 0,
  isEscalationEnabled: false,
  primaryApprovers: sent.primaryApprovers?.map((one) => storedApprover(world, one)) ?? old.primaryApprovers,
  escalationApprovers: [],
});

function storedApprover({ directory }: World, sent: SentApprover): Approver {
  const id = (sent.groupId ?? sent.userId ?? sent.id ?? '').toLowerCase();
  const object = directory.get(id);
  const isGroup = sent.groupId
    ? true
    : sent.userId
      ? false
      : /groupMembers$/i.test(sent['@odata.type'] ?? '');
  const description = object?.displayName ?? sent.description ?? null;
  return isGroup
    ? { '@odata.type': GROUP, groupId: id, description }
    : { '@odata.type': PERSON, userId: id, description };
}
