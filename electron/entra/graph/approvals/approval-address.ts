import type { Plane } from '../../../../shared/contract/my-roles.ts';
import type { ApprovalRef, Decision } from '../../../console/ports.ts';

/**
 * Where the approvals of a plane are. Roles have them in beta alone: v1.0 has no such segment (graph-pim.md §3 [capture]). Groups have
 * them in v1.0, where the one decision of an approval is called a stage; metadata, pages and samples disagree about that, and beta has
 * steps, as clients use them (§15.4).
 */
export type ApprovalAddress = {
  readonly version: 'v1.0' | 'beta';
  readonly set: string;
  readonly member: 'steps' | 'stages';
};

const GROUPS = '/identityGovernance/privilegedAccess/group/assignmentApprovals';

export const APPROVALS_OF: Readonly<Record<Plane, ApprovalAddress>> = {
  'entra-roles': {
    version: 'beta',
    set: '/roleManagement/directory/roleAssignmentApprovals',
    member: 'steps',
  },
  groups: { version: 'v1.0', set: GROUPS, member: 'stages' },
};

/** Where those of groups are if v1.0 turns out not to know its stages. */
export const GROUPS_IN_BETA: ApprovalAddress = { version: 'beta', set: GROUPS, member: 'steps' };

/**
 * The path of one approval with its decision. What beta calls the decisions in the approval of a group is not settled (§15.4): they are
 * asked for by their own path there, which is.
 */
export const readPath = (at: ApprovalAddress, { approvalId }: Pick<ApprovalRef, 'approvalId'>): string => {
  const path = `${at.set}/${encodeURIComponent(approvalId)}`;
  return at === GROUPS_IN_BETA ? `${path}/${at.member}` : `${path}?$expand=${at.member}`;
};

/** The path a decision is sent to. */
export const decidePath = (at: ApprovalAddress, { approvalId, stepId }: Decision): string =>
  `${at.set}/${encodeURIComponent(approvalId)}/${at.member}/${encodeURIComponent(stepId)}`;

const WORD = { approve: 'Approve', deny: 'Deny' } as const satisfies Record<Decision['decision'], string>;

/** What is sent to it. graph-pim.md §3 [docs] */
export const decisionBody = ({ decision, justification }: Decision) => ({
  reviewResult: WORD[decision],
  justification,
});
