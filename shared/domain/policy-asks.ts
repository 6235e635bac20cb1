import type { ActivationAsks, Approver } from '../contract/my-roles.ts';
import { minutesOf } from './durations.ts';

/** A policy rule as Graph gives it; only the members an activation needs, all of them doubtful. */
export type PolicyRule = {
  readonly id: string;
  readonly maximumDuration?: string | null | undefined;
  readonly enabledRules?: readonly string[] | null | undefined;
  readonly isEnabled?: boolean | null | undefined;
  readonly claimValue?: string | null | undefined;
  readonly setting?: ApprovalSetting | null | undefined;
};

type ApprovalSetting = {
  readonly isApprovalRequired?: boolean | null | undefined;
  readonly approvalStages?:
    | readonly { readonly primaryApprovers?: readonly PolicyApprover[] | null | undefined }[]
    | null
    | undefined;
};

/** `singleUser` carries `userId`, `groupMembers` `groupId`; older writes read back as `id`. `description` is the display name. */
export type PolicyApprover = {
  readonly userId?: string | null | undefined;
  readonly groupId?: string | null | undefined;
  readonly id?: string | null | undefined;
  readonly description?: string | null | undefined;
};

/** The longest the service lets any activation be configured for, where a rule carries no ceiling: 24 h. [docs] */
const WIDEST = 'PT24H';

/**
 * What an activation must satisfy, from a policy's rules. Each rule is taken **by id**: there are three expiration rules in a
 * policy, and only `Expiration_EndUser_Assignment` is the ceiling (peers.md §5). Null where the ceiling or the enablement rule is
 * missing or unreadable: then the policy counts as not readable, rather than as asking for nothing.
 */
export function activationAsks(rules: readonly PolicyRule[]): ActivationAsks | null {
  const byId = new Map(rules.map((r) => [r.id, r]));
  const expiration = byId.get('Expiration_EndUser_Assignment');
  const enablement = byId.get('Enablement_EndUser_Assignment');
  if (!expiration || !enablement?.enabledRules) return null;
  const maximum = expiration.maximumDuration ?? WIDEST;
  if (minutesOf(maximum) === undefined) return null;
  const approval = byId.get('Approval_EndUser_Assignment')?.setting;
  const needsApproval = approval?.isApprovalRequired === true;
  const context = byId.get('AuthenticationContext_EndUser_Assignment');
  const enabled = new Set(enablement.enabledRules);
  return {
    maximum,
    justification: enabled.has('Justification'),
    ticket: enabled.has('Ticketing'),
    mfa: enabled.has('MultiFactorAuthentication'),
    context: context?.isEnabled === true ? (context.claimValue ?? null) : null,
    approval: needsApproval,
    // The service knows one stage only (graph-pim.md §3).
    approvers: needsApproval ? (approval.approvalStages?.[0]?.primaryApprovers ?? []).map(approverOf) : [],
  };
}

function approverOf({ userId, groupId, id, description }: PolicyApprover): Approver {
  const name = description ?? null;
  if (userId) return { kind: 'user', id: userId, name };
  return groupId ? { kind: 'group', id: groupId, name } : { kind: 'unknown', id: id ?? '', name };
}
