import { durationMs } from '../clock/duration.ts';
import { eligibilityFor } from './grants-in-force.ts';
import { lendingGroupsOf } from './group-members.ts';
import type { RoleRequest, Side } from './requests.ts';
import type { Assignment, Grant, ScheduleTable } from './schedules.ts';
import { inForce } from './schedules.ts';
import type { World } from './world.ts';

/**
 * A grant as a list shows it. `upcoming`: granted, and still to begin. `memberType`: how the reader comes to it; absent = as the
 * grant's own principal.
 */
export type Listed<T extends Grant> = T & Readonly<{ upcoming?: true; memberType?: 'Group' }>;

/** When what begins at `start` will end, as far as can be told before. */
function plannedEnd({ schedule }: RoleRequest, start: number): number | null {
  const { end, duration } = schedule?.expiration ?? { end: null, duration: null };
  return end ?? (duration === null ? null : start + (durationMs(duration) ?? 0));
}

/** What is granted and still to begin on one side, as the schedule it will be; windows count from the start planned. */
export function upcoming(world: World, side: Side): Listed<Assignment>[] {
  return [...world.requests.values()]
    .filter((request) => request.side === side && request.waitingFor === 'start')
    .map((request) => planned(world, request));
}

function planned(world: World, request: RoleRequest): Listed<Assignment> {
  const start = request.completedAt ?? request.createdAt;
  const activation = request.action === 'selfActivate';
  return {
    id: request.id,
    principalId: request.principalId,
    roleDefinitionId: request.roleDefinitionId,
    directoryScopeId: request.directoryScopeId,
    start,
    end: plannedEnd(request, start),
    createdAt: request.createdAt,
    modifiedAt: null,
    createdUsing: request.id,
    assignmentType: activation ? 'Activated' : 'Assigned',
    activatedUsing: activation ? (eligibilityFor(world, request)?.id ?? null) : null,
    upcoming: true,
  };
}

/** The grants of a side: `schedules` = in the table and to come, `instances` = in force, and for long enough to be shown. */
export type Kind = 'schedules' | 'instances';

/** What a list shows: of everybody, or of one principal. `table` and `toCome` belong to the same side. */
export function listed<T extends Grant>(
  world: World,
  kind: Kind,
  { table, toCome }: { table: ScheduleTable<T>; toCome: () => Listed<T>[] },
  principalId?: string,
): Listed<T>[] {
  const held: Listed<T>[] = principalId === undefined ? table.all() : table.ofPrincipal(principalId);
  if (kind === 'instances') return held.filter((grant) => isShown(world, grant));
  return [
    ...held,
    ...toCome().filter((grant) => principalId === undefined || grant.principalId === principalId),
  ];
}

/** A role that went live shows in the instances only after a while, by switch (graph-pim.md §9 [docs]: §2.3). */
function isShown({ clock, switches }: World, grant: Grant): boolean {
  const now = clock.now();
  return inForce(grant, now) && grant.start + switches['reads.instanceDelaySeconds'] * 1000 <= now;
}

/**
 * What somebody has by way of groups that hold it or are eligible for it, as their own lists show it: whether they do is not
 * settled (graph-pim.md §15.10), hence switch `reads.groupInherited`.
 */
export function inherited<T extends Grant>(
  world: World,
  principalId: string,
  of: (groupId: string) => Listed<T>[],
): Listed<T>[] {
  const mode = world.switches['reads.groupInherited'];
  if (mode === 'never') return [];
  return lendingGroupsOf(world, principalId)
    .flatMap(of)
    .map((grant) => ({
      ...grant,
      ...(mode === 'withOwnId' ? { principalId } : {}),
      memberType: 'Group',
    }));
}
