import { echoTimestamp } from '../../clock/timestamp.ts';
import type { Approval } from '../../world/approvals/approval.ts';
import { stepStatus } from '../../world/approvals/approval.ts';
import { mayDecide } from '../../world/approvals/approvers.ts';
import type { RoleRequest } from '../../world/requests.ts';
import type { PlaneName, World } from '../../world/world.ts';
import { contextUrl } from '../odata/context-url.ts';
import type { EntitySet, ReadContext, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';

/** A request that somebody has to decide about: request, approval and step share one id (graph-pim.md §1 [capture]). */
export type ApprovableRequest = RoleRequest & { approval: Approval };

/** The request behind an approval of a plane; undefined where the id is unknown or nobody has to decide. */
export function approvableRequest(plane: World, id: string): ApprovableRequest | undefined {
  const request = plane.requests.get(id.toLowerCase());
  return request && isApprovable(request) ? request : undefined;
}

export const isApprovable = (request: RoleRequest): request is ApprovableRequest => request.approval !== null;

/** Approvals of a plane: where they are, and what their one decision is called there (graph-pim.md §3, §15.4). */
export type ApprovalKind = { plane: PlaneName; path: string; member: 'steps' | 'stages' };

/** The decisions of approvals: always one each (graph-pim.md §3 [docs]: single stage only). */
export const stepSet = ({ path, member }: ApprovalKind, approvalId: string): EntitySet => ({
  path: `${path}('${approvalId}')/${member}`,
  type: member === 'steps' ? 'approvalStep' : 'approvalStage',
  properties: {
    id: READABLE,
    displayName: READABLE,
    reviewedDateTime: READABLE,
    reviewResult: READABLE,
    status: READABLE,
    assignedToMe: READABLE,
    justification: READABLE,
    reviewedBy: READABLE,
  },
  navigations: {},
  orLimit: () => 0,
});

/** The approvals themselves. */
export const approvalSet = (kind: ApprovalKind): EntitySet => ({
  path: kind.path,
  type: 'approval',
  properties: { id: { filter: ['eq'] } },
  navigations: {
    [kind.member]: {
      to: stepSet(kind, ''),
      contained: true,
      follow(row, context) {
        const plane = context.world.planes[kind.plane];
        const request = approvableRequest(plane, String(row['id']));
        return request ? [stepRow(plane, request, context)] : [];
      },
    },
  },
  orLimit: () => 0,
  tipsIn: ['beta'],
});

export const approvalRow = ({ id }: ApprovableRequest): Row => ({ id });

/** An approval as GET of one shows it: with its decision, asked for or not (switch `approvals.stepsInline`). */
export function approvalWithSteps(kind: ApprovalKind, request: ApprovableRequest, context: ReadContext): Row {
  const { graph, version, switches, world } = context;
  if (!switches['approvals.stepsInline']) return approvalRow(request);
  const { path } = stepSet(kind, request.id);
  return {
    ...approvalRow(request),
    [`${kind.member}@odata.context`]: contextUrl(graph, version, path, { select: [], expand: [] }, false),
    [kind.member]: [stepRow(world.planes[kind.plane], request, context)],
  };
}

/** graph-pim.md §3, B4/13 [capture], before and after the decision. `assignedToMe` depends on who reads. */
export function stepRow(plane: World, request: ApprovableRequest, { switches, caller }: ReadContext): Row {
  const { decision } = request.approval;
  return {
    id: request.id,
    displayName: null,
    reviewedDateTime: decision && echoTimestamp(decision.at, digitsOf(request.id)),
    reviewResult: decision?.result ?? 'NotReviewed',
    status: stepStatus(request, request.approval, switches),
    assignedToMe: mayDecide(plane, caller, request),
    justification: decision?.justification ?? null,
    reviewedBy: decision && reviewer(plane, decision.by),
  };
}

/** Digits below the millisecond, which the clock here has none of: always the same of a decision. */
const digitsOf = (id: string): number => Number.parseInt(id.slice(-4), 16);

function reviewer({ directory }: World, oid: string): Row {
  const user = directory.user(oid);
  return {
    id: oid,
    displayName: user?.displayName ?? null,
    userPrincipalName: user?.userPrincipalName ?? null,
    mail: user?.mail ?? user?.userPrincipalName ?? null,
  };
}
