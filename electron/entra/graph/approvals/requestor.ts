import type { Requestor } from '../../../../shared/contract/approvals.ts';
import type { WaitingScheduleRequest } from '../roles/role-shapes.ts';
import type { Names } from './requestor-names.ts';

/** Who asked. @param names of those whose name did not come along */
export function requestorFrom({ principalId, principal }: WaitingScheduleRequest, names: Names): Requestor {
  const looked = names.get(principalId);
  return {
    id: principalId,
    name: principal?.displayName ?? looked?.name ?? null,
    upn: principal?.userPrincipalName ?? looked?.upn ?? null,
  };
}

/** Whose name did not come along. */
export const namelessIn = (rows: readonly WaitingScheduleRequest[]): string[] =>
  rows.filter((row) => !row.principal?.displayName).map((row) => row.principalId);
