import { membersOf, transitiveMembersOf } from '../group-members.ts';
import { GLOBAL_ADMINISTRATOR, PRIVILEGED_ROLE_ADMINISTRATOR, holdsAny } from '../pim-administrators.ts';
import { ruleOf } from '../policies/policy.ts';
import type { ApprovalStage, Approver } from '../policies/rule-types.ts';
import type { RoleRequest } from '../requests.ts';
import type { World } from '../world.ts';

/** Who decides where a role setting names nobody (graph-pim.md §3, §15.2): the role definitions that count. */
const DEFAULT_APPROVERS = {
  both: [PRIVILEGED_ROLE_ADMINISTRATOR, GLOBAL_ADMINISTRATOR],
  privilegedRoleAdministrators: [PRIVILEGED_ROLE_ADMINISTRATOR],
  nobody: [],
} as const satisfies Record<string, readonly string[]>;

/** The stage that says who may decide; undefined where nobody has to. */
export function stageOf(
  world: World,
  { approval, roleDefinitionId }: RoleRequest,
): ApprovalStage | undefined {
  if (!approval || world.switches['approvals.approversAsOf'] === 'request') return approval?.stage;
  return stageNow(world, roleDefinitionId) ?? approval.stage;
}

/** The stage of a role setting as it is now, whether or not approval is on; undefined where it has none. */
export function stageNow(world: World, roleDefinitionId: string): ApprovalStage | undefined {
  const policy = world.policies.get(roleDefinitionId);
  return policy && ruleOf(policy, 'Approval_EndUser_Assignment')?.setting.approvalStages[0];
}

/** Whether a person is among those who decide about a request; also of one's own, which one then sees but cannot decide. */
export function isApprover(world: World, oid: string, request: RoleRequest): boolean {
  const stage = stageOf(world, request);
  return stage !== undefined && isNamedBy(world, oid, stage);
}

/**
 * The same asked of one person about many requests at one moment: who is in a group is looked up once a stage and not once a request,
 * which tells where ten thousand wait.
 */
export function approverTest(world: World, oid: string): (request: RoleRequest) => boolean {
  const known = new Map<ApprovalStage, boolean>();
  return (request) => {
    const stage = stageOf(world, request);
    if (!stage) return false;
    const is = known.get(stage) ?? isNamedBy(world, oid, stage);
    known.set(stage, is);
    return is;
  };
}

/** The roles (ways into groups) of a plane whose activation a person decides about, as their settings are now. */
export const decidedBy = (world: World, oid: string): string[] =>
  [...world.policies.values()].flatMap((policy) => {
    const { setting } = ruleOf(policy, 'Approval_EndUser_Assignment') ?? {};
    const [stage] = setting?.isApprovalRequired ? setting.approvalStages : [];
    return stage && isNamedBy(world, oid, stage) ? [policy.roleDefinitionId] : [];
  });

const isNamedBy = (world: World, oid: string, { primaryApprovers }: ApprovalStage): boolean =>
  primaryApprovers.length === 0
    ? holdsAny(world, oid, defaultApprovers(world))
    : primaryApprovers.some((approver) => covers(world, approver, oid));

/** Groups have none (graph-pim.md §5 [docs]). */
const defaultApprovers = ({ plane, switches }: World): readonly string[] =>
  DEFAULT_APPROVERS[plane === 'groups' ? 'nobody' : switches['approvals.defaultApprovers']];

/** Whether a person may decide about a request: an approver, and not of their own (graph-pim.md §3 [docs]). */
export const mayDecide = (world: World, oid: string, request: RoleRequest): boolean =>
  request.principalId !== oid && request.createdBy !== oid && isApprover(world, oid, request);

function covers(world: World, approver: Approver, oid: string): boolean {
  if (approver.userId !== undefined) return approver.userId === oid;
  if (approver.groupId === undefined) return false;
  const members = world.switches['approvals.nestedGroupMembers'] ? transitiveMembersOf : membersOf;
  return members(world, approver.groupId).some(({ id }) => id === oid);
}
