import { selfActivate } from './activation/self-activate.ts';
import { selfDeactivate } from './activation/self-deactivate.ts';
import { askAdministrator } from './more-time/ask-administrator.ts';
import { toExtend, toRenew } from './more-time/what-to-prolong.ts';
import type { Refusal } from './refusal.ts';
import type { Action, Ask, RoleRequest, Side } from './requests.ts';
import type { Caller, World } from './world.ts';

type Perform = (world: World, caller: Caller, ask: Ask, side: Side) => RoleRequest | Refusal;

const MORE_TIME = { selfExtend: askAdministrator(toExtend), selfRenew: askAdministrator(toRenew) };

/** What the service does for each action of each side. An action that is not here is refused as one the service does not take. */
const ACTS: Readonly<Record<Side, Partial<Record<Action, Perform>>>> = {
  assignment: { selfActivate, selfDeactivate, ...MORE_TIME },
  eligibility: MORE_TIME,
};

/** Performs an ask, or says why not. Everything that fell due before has happened first. */
export function perform(world: World, caller: Caller, side: Side, ask: Ask): RoleRequest | Refusal {
  world.clock.settle();
  const act = ACTS[side][ask.action];
  if (act) return act(world, caller, ask, side);
  return {
    code: 'InvalidRoleAssignmentRequest',
    message: `The role assignment request is invalid. The action ${ask.action} cannot be requested here.`,
  };
}
