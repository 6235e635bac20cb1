/** One rule of a policy: where it is changed. graph-pim.md §4 [docs] */
export const rulePath = (policyId: string, ruleId: string): string =>
  `/policies/roleManagementPolicies/${encodeURIComponent(policyId)}/rules/${encodeURIComponent(ruleId)}`;

/** The group that a policy is of, by its id: `Group_{groupId}_{guid}` (graph-pim.md §4 [inferred]); null of a role. */
export const groupOfPolicy = (policyId: string): string | null =>
  /^Group_([0-9a-f-]{36})_/i.exec(policyId)?.[1] ?? null;
