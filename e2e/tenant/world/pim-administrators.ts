import { rolesInForce } from './grants-in-force.ts';
import { membersOf, ownersOf } from './group-members.ts';
import { readAccessRole } from './groups/group-access.ts';
import type { Triple } from './schedules.ts';
import type { Caller, World } from './world.ts';

/** Role template ids, the same in every tenant. */
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const PRIVILEGED_ROLE_ADMINISTRATOR = 'e8611ab8-c189-46e8-94e1-60213ab1f814';

/** Whether a person holds one of these roles over the whole tenant at this moment, assigned or activated. */
export const holdsAny = (world: World, oid: string, roleIds: readonly string[]): boolean =>
  rolesInForce(world, oid).some((role) => roleIds.includes(role));

/** Directory Writers, Groups, Identity Governance and User Administrator: who sets up groups that hold no roles (§5 [docs]). */
const GROUP_ADMINISTRATORS = [
  '9360feb5-f418-4baa-8175-e2a00bac4301',
  'fdd7a751-b60b-444a-984c-02652fe8fa1c',
  '45d8d3c5-c802-45c6-b32a-1d70b5e1e86e',
  'fe930be7-5e62-47db-91af-98c3a49a38b1',
];

const GLOBAL_READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';

/** Whether directory roles let their holder read what PIM knows of a group, by whether the group may hold roles (§5 [docs]). */
export const readsGroupsByRole = (held: readonly string[], isAssignableToRole: boolean): boolean =>
  held.some(
    (role) =>
      role === GLOBAL_ADMINISTRATOR ||
      role === GLOBAL_READER ||
      (isAssignableToRole ? role === PRIVILEGED_ROLE_ADMINISTRATOR : GROUP_ADMINISTRATORS.includes(role)),
  );

/**
 * Who administers PIM about a role: assigns, sees and cancels everybody's requests (graph-pim.md §3, §5 [docs]). For directory roles
 * Privileged Role and Global Administrator; for a group its owners, by switch its members, and the administrators of its kind.
 */
export function administersPim(
  world: World,
  oid: string,
  { roleDefinitionId }: Pick<Triple, 'roleDefinitionId'>,
  held: readonly string[] = rolesInForce(world, oid),
): boolean {
  const holds = (counting: readonly string[]): boolean => held.some((role) => counting.includes(role));
  if (holds([GLOBAL_ADMINISTRATOR])) return true;
  if (world.plane === 'directoryRoles') return holds([PRIVILEGED_ROLE_ADMINISTRATOR]);
  const { groupId } = readAccessRole(roleDefinitionId);
  const group = world.directory.get(groupId);
  if (group?.kind !== 'group') return false;
  const roles = group.isAssignableToRole ? [PRIVILEGED_ROLE_ADMINISTRATOR] : GROUP_ADMINISTRATORS;
  if (holds(roles)) return true;
  const byMembers = world.switches['groups.whoAdministers'] === 'ownersAndMembers';
  return [...ownersOf(world, groupId), ...(byMembers ? membersOf(world, groupId) : [])].some(
    ({ id }) => id === oid,
  );
}

/** The same for who is calling now: the directory roles of the token count, by switch those of this moment (README). */
export const mayAdminister = (
  world: World,
  caller: Caller,
  about: Pick<Triple, 'roleDefinitionId'>,
): boolean => administersPim(world, caller.oid, about, caller.roles);
