import { adminExtend, adminRenew } from '../administration/grant.ts';
import { mayAdminister } from '../pim-administrators.ts';
import { recordWrite } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { isRefusal, notAnAdministrator, refusal } from '../refusal.ts';
import type { RoleRequest } from '../requests.ts';
import type { Caller, World } from '../world.ts';

/**
 * An administrator decides about a request for more time, as the portal does and Graph cannot (graph-pim.md §2.1 [docs]). Approving is
 * the grant that Graph would be asked for, with the window the person asked for; `Denied` of the other is inferred from approvals.
 * Refuses who is no administrator, what waits for none, and a grant that does not come about.
 */
export function decideMoreTime(
  world: World,
  caller: Caller,
  asked: RoleRequest,
  decision: 'approve' | 'deny',
  justification: string,
): RoleRequest | Refusal {
  if (!mayAdminister(world, caller, asked)) return notAnAdministrator(caller.oid, world.switches);
  if (asked.waitingFor !== 'administrator') return refusal('InvalidRoleAssignmentRequest');
  if (decision === 'approve') {
    const grant = asked.action === 'selfRenew' ? adminRenew : adminExtend;
    const action = asked.action === 'selfRenew' ? 'adminRenew' : 'adminExtend';
    const made = grant(world, caller, { ...asked, action, justification }, asked.side);
    if (isRefusal(made)) return made;
  }
  asked.waitingFor = null;
  asked.status = decision === 'deny' ? 'Denied' : 'Provisioned';
  asked.completedAt = world.clock.now();
  recordWrite(world, caller, 'decision', asked, decision);
  return asked;
}
