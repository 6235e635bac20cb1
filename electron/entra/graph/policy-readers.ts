import type { ActivationAsks } from '../../../shared/contract/my-roles.ts';
import { planeOf } from '../../../shared/domain/planes.ts';
import type { GatheredRead } from './gathered-reads.ts';
import type { Graph } from './graph.ts';
import { createGroupPolicyReader, type GroupAsks, type GroupPolicyReader } from './groups/group-policies.ts';
import { createPolicyReader, type Asks, type PolicyReader } from './roles/role-policies.ts';
import type { HeldRole } from './roles/role-shapes.ts';
import { keyOf, scopeFrom } from './rows/held-role.ts';

/** The readers of role settings of both planes, shared by all gateways of a connection. */
export type PolicyReaders = { readonly roles: PolicyReader; readonly groups: GroupPolicyReader };

export const createPolicyReaders = (graph: Graph, gathered: GatheredRead): PolicyReaders => ({
  roles: createPolicyReader(graph),
  groups: createGroupPolicyReader(graph, gathered),
});

/** What activating the role or group of a row asks; null where that could not be read. */
export type AsksOf = (row: HeldRole) => ActivationAsks | null;

/** @param roles by role definition id; @param groups by group and access */
export const asksOfRow =
  (roles: Asks, groups: GroupAsks): AsksOf =>
  (row) =>
    (planeOf(scopeFrom(row).id) === 'groups' ? groups.get(keyOf(row)) : roles.get(row.roleDefinitionId)) ??
    null;
