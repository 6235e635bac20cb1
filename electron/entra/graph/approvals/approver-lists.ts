import type { z } from 'zod';
import type { Plane } from '../../../../shared/contract/my-roles.ts';
import { GROUP_REQUESTS } from '../groups/group-paths.ts';
import { waitingGroupRequest } from '../groups/group-shapes.ts';
import { REQUESTS } from '../roles/role-paths.ts';
import { waitingScheduleRequest, type WaitingScheduleRequest } from '../roles/role-shapes.ts';

/**
 * A plane's list of the requests the signed-in user is asked about, with what comes along. It takes no directory role, and without a
 * filter it has those that are over, too. graph-pim.md §2, §3, §5
 */
type ApproverList = {
  readonly set: string;
  readonly names: string;
  readonly row: z.ZodType<WaitingScheduleRequest>;
};

export const APPROVER_LISTS: Readonly<Record<Plane, ApproverList>> = {
  'entra-roles': {
    set: REQUESTS.assignment,
    names: 'roleDefinition,directoryScope,principal',
    row: waitingScheduleRequest,
  },
  groups: { set: GROUP_REQUESTS.assignment, names: 'group,principal', row: waitingGroupRequest },
};

/** Graph's own largest page elsewhere; of PIM's sets it is undocumented (graph-pim.md §2). */
const LARGEST_PAGE = 999;

/** Which requests are asked for: those that wait, or whatever became of them. */
export type Which = 'waiting' | 'all';

/** @param large whether pages are asked for that are as large as can be */
export function listPath(plane: Plane, which: Which, large: boolean): string {
  const { set, names } = APPROVER_LISTS[plane];
  const filter = which === 'waiting' ? `$filter=${encodeURIComponent("status eq 'PendingApproval'")}&` : '';
  const top = large ? `&$top=${LARGEST_PAGE}` : '';
  return `${set}/filterByCurrentUser(on='approver')?${filter}$expand=${names}${top}`;
}
