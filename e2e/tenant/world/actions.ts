import { selfActivate } from './activation/self-activate.ts';
import { selfDeactivate } from './activation/self-deactivate.ts';
import { adminRemove } from './administration/admin-remove.ts';
import { adminAssign, adminExtend, adminRenew, adminUpdate } from './administration/grant.ts';
import { askAdministrator } from './more-time/ask-administrator.ts';
import { toExtend, toRenew } from './more-time/what-to-prolong.ts';
import { onboard } from './groups/onboard.ts';
import type { Refusal } from './refusal.ts';
import { isRefusal } from './refusal.ts';
import type { Action, Ask, RoleRequest, Side } from './requests.ts';
import type { Caller, World } from './world.ts';

type Perform = (world: World, caller: Caller, ask: Ask, side: Side) => RoleRequest | Refusal;

const MORE_TIME = { selfExtend: askAdministrator(toExtend), selfRenew: askAdministrator(toRenew) };

const ADMINISTRATION = { adminAssign, adminUpdate, adminRemove, adminExtend, adminRenew };

/** What the service does for each action of each side. An action that is not here is refused as one the service does not take. */
const ACTS: Readonly<Record<Side, Partial<Record<Action, Perform>>>> = {
  assignment: { selfActivate, selfDeactivate, ...MORE_TIME, ...ADMINISTRATION },
  eligibility: { ...MORE_TIME, ...ADMINISTRATION },
};

/** Groups: enum and overview name selfExtend and selfRenew, the page of the POST does not (graph-pim.md §15.7). */
const takes = ({ plane, switches }: World, action: Action): boolean =>
  plane !== 'groups' || switches['groups.selfMoreTime'] || !(action in MORE_TIME);

/** Performs an ask, or says why not. Everything that fell due before has happened first. */
export function perform(world: World, caller: Caller, side: Side, ask: Ask): RoleRequest | Refusal {
  world.clock.settle();
  const act = takes(world, ask.action) ? ACTS[side][ask.action] : undefined;
  if (act) {
    const undo = world.plane === 'groups' ? onboard(world, ask.roleDefinitionId) : undefined;
    const outcome = act(world, caller, ask, side);
    if (isRefusal(outcome) || ask.isValidationOnly) undo?.();
    return outcome;
  }
  return {
    code: 'InvalidRoleAssignmentRequest',
    message: `The role assignment request is invalid. The action ${ask.action} cannot be requested here.`,
  };
}
