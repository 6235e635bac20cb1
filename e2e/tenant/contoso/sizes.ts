/** How big a tenant is generated. */
export type TenantSize = 'S' | 'M' | 'L';

/** How much of everything: roles the requestor is eligible for, people besides the cast, and what these hold and wait for. */
type Amounts = { eligibleRoles: number; people: number; assignments: number; waiting: number };

/**
 * S: the cast alone. M: Maren is eligible for 30 roles, and 25 requests wait for Leila. L: besides, 10,000 standing assignments
 * over a crowd.
 */
export const SIZES: Readonly<Record<TenantSize, Amounts>> = {
  S: { eligibleRoles: 0, people: 0, assignments: 0, waiting: 0 },
  M: { eligibleRoles: 30, people: 200, assignments: 0, waiting: 25 },
  L: { eligibleRoles: 30, people: 2_500, assignments: 10_000, waiting: 25 },
};
