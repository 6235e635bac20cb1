import type { Plane } from '../../../../shared/contract/my-roles.ts';
import { GROUP_REQUESTS, MY_GROUPS } from '../groups/group-paths.ts';
import { MINE, REQUESTS, type Side } from '../roles/role-paths.ts';

/** The lists that tell what somebody holds and asked for, the same four on each plane. */
export type ListName = 'eligible' | 'active' | Side;

/** Where a plane lists what the signed-in user holds and asked for. */
export const OWN_LISTS = {
  'entra-roles': MINE,
  groups: MY_GROUPS,
} as const satisfies Record<Plane, Record<ListName, string>>;

/** Where a plane takes requests, by side. */
export const OWN_REQUESTS = {
  'entra-roles': REQUESTS,
  groups: GROUP_REQUESTS,
} as const satisfies Record<Plane, Record<Side, string>>;
