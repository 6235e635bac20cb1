import type { Coverage } from '../../../../shared/contract/my-roles.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';

const PERMISSION = /\b[A-Z]\w+(?:\.\w+){2,}/;

/** The permission a problem names; null where it is not about one. */
const permissionIn = ({ title, advice }: Problem): string | null =>
  PERMISSION.exec(`${title} ${advice}`)?.[0] ?? null;

/** "Not available: needs RoleAssignmentSchedule.Read.Directory"; a directory role where it lacks one; else the service's reason. */
export function notAvailable(reason: Problem | null): string {
  return `Not available: ${whyNot(reason)}`;
}

function whyNot(reason: Problem | null): string {
  if (reason === null) return 'the service gave no reason.';
  const needed = permissionIn(reason);
  if (needed !== null) return `needs ${needed}.`;
  return reason.kind === 'role-missing' ? 'needs a directory role.' : reason.title;
}

/** The same of a plane; null where it was read in full. */
export function planeNotRead({ plane, state, reason }: Coverage): string | null {
  const name = plane === 'groups' ? 'Groups' : 'Entra roles';
  switch (state) {
    case 'complete':
      return null;
    case 'unread':
      return `${name}: not read`;
    case 'partial':
      return `${name}: there may be more. ${notAvailable(reason)}`;
    case 'refused':
    case 'failed':
      return `${name} not available: ${whyNot(reason)}`;
  }
}
