import type { ActiveRole } from '../../shared/contract/my-roles.ts';
import { accessOf } from '../../shared/domain/planes.ts';

/**
 * The activated membership through which something is held: to give the one back is to give back the other. Undefined where it is held
 * directly, or the membership is not an activation of this user.
 * @param now the service's time
 */
export const groupBehind = (
  { throughGroup }: Pick<ActiveRole, 'throughGroup'>,
  active: readonly ActiveRole[],
  now: number,
): ActiveRole | undefined =>
  throughGroup === null
    ? undefined
    : active.find(
        ({ role, scope, kind, endsAt }) =>
          accessOf(scope.id) === 'member' &&
          role.definitionId === throughGroup.id &&
          kind === 'activated' &&
          (endsAt === null || endsAt > now),
      );

/** What goes with a membership that is given back: what the service lists as held through it, and nobody activated. */
export const broughtBy = (group: ActiveRole, active: readonly ActiveRole[]): readonly ActiveRole[] =>
  accessOf(group.scope.id) !== 'member'
    ? []
    : active.filter(
        ({ throughGroup, kind }) => throughGroup?.id === group.role.definitionId && kind === 'assigned',
      );
