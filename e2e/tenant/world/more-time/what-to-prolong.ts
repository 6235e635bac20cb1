import { days } from '../../clock/duration.ts';
import { assignmentFor, ownEligibilityFor } from '../grants-in-force.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import type { Ask, Side } from '../requests.ts';
import type { Grant } from '../schedules.ts';
import { sameTriple } from '../schedules.ts';
import type { World } from '../world.ts';
import { policyRefusal } from '../activation/policy-rules.ts';

/** Finds the grant that more time is asked for, or says why there is none. */
export type WhatToProlong = (world: World, side: Side, ask: Ask) => Grant | Refusal;

/** What is held now. Activations, and what comes through a group, are never extended (graph-pim.md §13 [docs]): they count as not held. */
export const toExtend: WhatToProlong = (world, side, ask) => {
  const held = side === 'eligibility' ? ownEligibilityFor(world, ask) : assignmentFor(world, ask);
  if (!held || ('assignmentType' in held && held.assignmentType === 'Activated')) return nothingThere(world);
  const left = held.end === null ? Infinity : held.end - world.clock.now();
  return left <= days(world.switches['moreTime.extendWithinDays']) ? held : tooSoonOrLate(world);
};

/** What ran out, and is not held again since. */
export const toRenew: WhatToProlong = (world, side, ask) => {
  const held = side === 'eligibility' ? ownEligibilityFor(world, ask) : assignmentFor(world, ask);
  if (held) return refusal('RoleAssignmentExists');
  const last = world.ranOut[side].findLast((grant) => sameTriple(grant, ask));
  if (last?.end === null || last?.end === undefined) return nothingThere(world);
  const gone = world.clock.now() - last.end;
  return gone <= days(world.switches['moreTime.renewWithinDays']) ? last : tooSoonOrLate(world);
};

const nothingThere = ({ switches }: World): Refusal => refusal(switches['errors.nothingToProlong']);

function tooSoonOrLate({ switches }: World): Refusal {
  const code = switches['errors.notTimeToProlong'];
  if (code !== 'ExpirationRule') return refusal(code);
  const why = 'The assignment cannot be extended or renewed at this time';
  return policyRefusal([{ rule: code, why }], switches);
}
