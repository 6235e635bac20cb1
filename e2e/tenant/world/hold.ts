import type { Side } from './requests.ts';
import type { Grant } from './schedules.ts';
import type { World } from './world.ts';

/** Puts an eligibility or a standing assignment in force. At its end it goes, and can be renewed from then on. */
export function hold(world: World, side: Side, grant: Grant): void {
  if (side === 'eligibility') world.eligibilities.add(grant);
  else world.assignments.add({ ...grant, assignmentType: 'Assigned', activatedUsing: null });
  if (grant.end === null) return;
  const table = side === 'eligibility' ? world.eligibilities : world.assignments;
  world.clock.at(grant.end, () => {
    table.remove(grant.id);
    world.ranOut[side].push(grant);
  });
}
