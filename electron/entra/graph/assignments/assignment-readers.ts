import type { Role } from '../../../../shared/contract/my-roles.ts';
import { privilegeInGroup } from '../../../../shared/domain/chains.ts';
import type { SmallPages } from '../first-page.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import type { GroupNameReader, GroupNames } from '../groups/group-names.ts';
import { createKnownGroups, type KnownGroups } from '../groups/known-groups.ts';
import type { HeldRole } from '../roles/role-shapes.ts';
import { roleFrom } from '../rows/held-role.ts';
import type { RoleDefinitionReader, RoleDefinitions } from '../settings/role-definitions.ts';

/** What reading assignments takes. What a service turned out to be like is remembered as long as the connection. */
export type AssignmentReaders = {
  readonly graph: Graph;
  readonly gathered: GatheredRead;
  readonly definitions: RoleDefinitionReader;
  readonly groupNames: KnownGroups;
  readonly smallPages: SmallPages;
};

/** What is shared with a connection's other gateways. */
export type SharedForAssignments = {
  readonly gathered: GatheredRead;
  readonly names: GroupNameReader;
  readonly definitions: RoleDefinitionReader;
};

export const createAssignmentReaders = (
  graph: Graph,
  { gathered, names, definitions }: SharedForAssignments,
): AssignmentReaders => ({
  graph,
  gathered,
  definitions,
  groupNames: createKnownGroups(names),
  smallPages: new Set(),
});

/** The role a row names, as dangerous as its definition says. */
export const namedRole =
  ({ byId }: RoleDefinitions) =>
  (row: HeldRole): Role => {
    const definition = byId.get(row.roleDefinitionId.toLowerCase());
    return roleFrom({ ...row, roleDefinition: definition ?? row.roleDefinition });
  };

/** The group a row names. Where it leads to is not read. */
export const namedGroupOf =
  (names: GroupNames) =>
  ({ roleDefinitionId }: HeldRole): Role => {
    const name = names.get(roleDefinitionId);
    return {
      definitionId: roleDefinitionId,
      name: name?.displayName ?? roleDefinitionId,
      description: name?.description ?? '',
      privilege: privilegeInGroup(null, null),
    };
  };
