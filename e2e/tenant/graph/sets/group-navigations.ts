import type { World } from '../../world/world.ts';
import type { EntitySet, Navigation } from '../odata/entity-set.ts';
import { GROUPS, groupRow } from './group-set.ts';
import { PIM_QUERY_LIMITS } from './schedule-sets.ts';

/** `group`: the group a row is about. Reported to come back null now and then (graph-pim.md §5 [2nd-hand]). */
export const GROUP: Navigation = {
  to: GROUPS,
  follow(row, { world, switches }) {
    const group = world.directory.get(String(row['groupId']));
    return switches['groups.expandGroup'] === 'filled' && group?.kind === 'group' ? groupRow(group) : null;
  },
};

/** Lists of the plane of groups need a $filter that pins a group or a principal (graph-pim.md §5 [docs]). */
export const GROUP_QUERY_LIMITS = {
  ...PIM_QUERY_LIMITS,
  requiredAnyOf: ['groupId', 'principalId'],
} as const satisfies Partial<EntitySet>;

/** A member of the plane's enums: lower case as captured, or as the documentation's samples print it (graph-pim.md §2). */
export function groupEnum({ switches }: World, member: string): string {
  const pascal = switches['groups.enumCasing'] === 'PascalCase';
  const first = member.charAt(0);
  return (pascal ? first.toUpperCase() : first.toLowerCase()) + member.slice(1);
}
