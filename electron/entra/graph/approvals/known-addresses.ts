import type { Plane } from '../../../../shared/contract/my-roles.ts';
import { APPROVALS_OF, GROUPS_IN_BETA, type ApprovalAddress } from './approval-address.ts';

/** Where a connection's service turned out to have its approvals: what was read there is decided there. */
export type KnownAddresses = {
  readonly of: (plane: Plane) => ApprovalAddress;
  /** v1.0 did not know the stages of groups, beta did. */
  readonly groupsAreInBeta: () => void;
};

export function createKnownAddresses(): KnownAddresses {
  const known = { ...APPROVALS_OF };
  return {
    of: (plane) => known[plane],
    groupsAreInBeta: () => {
      known.groups = GROUPS_IN_BETA;
    },
  };
}
