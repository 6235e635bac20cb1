import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';

/** Activated before assigned, then by end, what ends first first; the order does not depend on the time of day. */
export function byEnd(active: readonly ActiveRole[]): ActiveRole[] {
  return [...active].sort(
    (a, b) =>
      Number(a.kind === 'assigned') - Number(b.kind === 'assigned') ||
      (a.endsAt ?? Infinity) - (b.endsAt ?? Infinity) ||
      a.role.name.localeCompare(b.role.name, 'en') ||
      a.assignmentId.localeCompare(b.assignmentId, 'en'),
  );
}
