import { policyRefusal } from '../activation/policy-rules.ts';
import type { RequestedWindow } from '../activation/requested-window.ts';
import { requestedWindow } from '../activation/requested-window.ts';
import type { GrantCase } from '../administration/admin-rules.ts';
import { tooLong } from '../administration/admin-rules.ts';
import { pendingFor } from '../pending-requests.ts';
import { recordWrite } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { insufficientPermissions, isRefusal, refusal } from '../refusal.ts';
import type { Ask, RoleRequest, Side } from '../requests.ts';
import type { Grant } from '../schedules.ts';
import type { Caller, World } from '../world.ts';
import type { WhatToProlong } from './what-to-prolong.ts';

/** What a role setting can object to, in the order the failures are named. That these rules are asked is inferred from §2.1. */
const RULES: readonly { rule: string; reason: (of: GrantCase) => string | undefined }[] = [
  { rule: 'ExpirationRule', reason: tooLong },
  {
    rule: 'JustificationRule',
    reason: ({ ask }) => ((ask.justification ?? '').trim() === '' ? 'Justification is required' : undefined),
  },
  {
    rule: 'MfaRule',
    reason: ({ world, caller }) =>
      world.switches['moreTime.needsMfa'] && !caller.mfa
        ? 'Multi-factor authentication is required'
        : undefined,
  },
];

/**
 * The assigned person asks for more time. The request waits for an administrator, who decides outside of Graph (graph-pim.md §2.1
 * [docs]); `PendingAdminDecision` is inferred (§15.10). With `isValidationOnly` every check runs and nothing is kept.
 */
export const askAdministrator =
  (find: WhatToProlong) =>
  (world: World, caller: Caller, ask: Ask, side: Side): RoleRequest | Refusal => {
    if (ask.principalId !== caller.oid) return insufficientPermissions(caller.oid);
    if (!world.roles.has(ask.roleDefinitionId)) return refusal('RoleNotFound');
    const grant = find(world, side, ask);
    if (isRefusal(grant)) return grant;
    if (pendingFor(world, side, ask)) return refusal('PendingRoleAssignmentRequest');
    const window = requestedWindow(ask, world.clock.now());
    if (!window || !endsLater(window, grant)) return refusal('InvalidRoleAssignmentRequestSchedule');
    const failed = RULES.flatMap(({ rule, reason }) => {
      const why = reason({ world, caller, side, ask, window });
      return why === undefined ? [] : [{ rule, why }];
    });
    if (failed.length > 0) return policyRefusal(failed, world.switches);

    const request = newRequest(world, caller, side, ask, grant);
    if (ask.isValidationOnly)
      return { ...request, status: world.switches['activation.validationOnlyStatus'], waitingFor: null };
    world.requests.set(request.id, request);
    recordWrite(world, caller, 'extension', request);
    return request;
  };

const endsLater = ({ start, length }: RequestedWindow, { end }: Grant): boolean =>
  end === null || length === null || start + length > end;

const newRequest = (world: World, caller: Caller, side: Side, ask: Ask, grant: Grant): RoleRequest => ({
  ...ask,
  id: world.newId(),
  side,
  status: 'PendingAdminDecision',
  createdAt: world.clock.now(),
  createdBy: caller.oid,
  completedAt: null,
  approvalId: null,
  targetScheduleId: grant.id,
  waitingFor: 'administrator',
  approval: null,
});
