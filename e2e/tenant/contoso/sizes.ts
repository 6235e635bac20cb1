/** How big a tenant is generated. */
export type TenantSize = 'S' | 'M' | 'L';

/** S: the cast alone. M: Maren is eligible for 30 roles. L: besides, 10,000 standing assignments over a crowd. */
export const SIZES: Readonly<
  Record<TenantSize, { eligibleRoles: number; people: number; assignments: number }>
> = {
  S: { eligibleRoles: 0, people: 0, assignments: 0 },
  M: { eligibleRoles: 30, people: 200, assignments: 0 },
  L: { eligibleRoles: 30, people: 2_500, assignments: 10_000 },
};
