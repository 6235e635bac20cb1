/** How big a tenant is generated. */
export type TenantSize = 'S' | 'M' | 'L';

/** How much of everything: roles the requestor is eligible for, people besides the cast, and what these hold and wait for. */
type Amounts = {
  eligibleRoles: number;
  people: number;
  assignments: number;
  waiting: number;
  /** Roles whose setting somebody has touched; fewer than the cast's own means those. */
  settings: number;
  /** Groups that PIM governs, besides the cast's own, and requests to be let into them. */
  groups: number;
  waitingForGroups: number;
  /** Custom roles, each with people of the crowd who may activate it. */
  customRoles: number;
};

/**
 * S: the cast alone. M: Maren is eligible for 30 roles, and 25 requests wait for Leila. L: 200 wait, 130 roles have a setting of their
 * own, and there are 10,000 standing assignments over a crowd. Both have groups of the crowd's, of which the cast sees what it decides.
 */
export const SIZES: Readonly<Record<TenantSize, Amounts>> = {
  S: {
    eligibleRoles: 0,
    people: 0,
    assignments: 0,
    waiting: 0,
    settings: 0,
    groups: 0,
    waitingForGroups: 0,
    customRoles: 0,
  },
  M: {
    eligibleRoles: 30,
    people: 200,
    assignments: 0,
    waiting: 25,
    settings: 0,
    groups: 40,
    waitingForGroups: 8,
    customRoles: 3,
  },
  L: {
    eligibleRoles: 30,
    people: 2_500,
    assignments: 10_000,
    waiting: 200,
    settings: 130,
    groups: 400,
    waitingForGroups: 60,
    customRoles: 8,
  },
};
