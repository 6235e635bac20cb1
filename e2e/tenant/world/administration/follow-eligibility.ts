import { holdActivation } from '../hold.ts';
import type { Assignment, Eligibility } from '../schedules.ts';
import type { World } from '../world.ts';

/** Activations made possible by an eligibility; those of a group's are its members'. */
const activatedUsing = (world: World, eligibility: Eligibility): Assignment[] =>
  world.assignments
    .ofRole(eligibility.roleDefinitionId)
    .filter((assignment) => assignment.activatedUsing === eligibility.id);

/**
 * Activations go on when their eligibility was changed: they point at the changed one and, by switch `activation.beyondEligibilityEnd`,
 * end with it.
 */
export function followEligibility(world: World, before: Eligibility, after: Eligibility): void {
  const cut = world.switches['activation.beyondEligibilityEnd'] === 'cut' && after.end !== null;
  for (const activation of activatedUsing(world, before)) {
    world.assignments.remove(activation.id);
    const end = cut ? Math.min(activation.end ?? Infinity, after.end) : activation.end;
    holdActivation(world, { ...activation, activatedUsing: after.id, end });
  }
}

/** What becomes of activations whose eligibility was taken away: by switch they end with it. */
export function withoutEligibility(world: World, gone: Eligibility): void {
  if (!world.switches['administration.removalEndsActivation']) return;
  for (const { id } of activatedUsing(world, gone)) world.assignments.remove(id);
}
