import type { Side } from './requests.ts';
import type { Assignment, Eligibility, Grant, ScheduleTable } from './schedules.ts';
import type { World } from './world.ts';

/** Adds a grant and takes it out at its end, unless somebody took or changed it before; tells of it then. */
function untilItsEnd<T extends Grant>(
  world: World,
  table: ScheduleTable<T>,
  grant: T,
  ended: (grant: T) => void,
): void {
  table.add(grant);
  if (grant.end === null) return;
  world.clock.at(grant.end, () => {
    if (table.get(grant.id) !== grant) return;
    table.remove(grant.id);
    ended(grant);
  });
}

/** Puts an eligibility or a standing assignment in force. At its end it goes, and can be renewed from then on. */
export function hold(world: World, side: Side, grant: Grant): void {
  const remember = (gone: Grant): void => void world.ranOut[side].push(gone);
  if (side === 'eligibility') untilItsEnd<Eligibility>(world, world.eligibilities, grant, remember);
  else
    untilItsEnd<Assignment>(
      world,
      world.assignments,
      { ...grant, assignmentType: 'Assigned', activatedUsing: null },
      remember,
    );
}

/** Puts an activation in force until its end; an activation is never renewed, so nothing remembers it. */
export function holdActivation(world: World, activation: Assignment): void {
  untilItsEnd(world, world.assignments, activation, () => undefined);
}
