import type { Side } from '../../../../shared/contract/assignments/assignments.ts';
import type { Plane } from '../../../../shared/contract/my-roles.ts';
import { accessOf, planeOf } from '../../../../shared/domain/planes.ts';
import type { Triple } from '../../../console/assignment-ports.ts';
import { GROUP_INSTANCES, GROUP_REQUESTS } from '../groups/group-paths.ts';
import { INSTANCES, REQUESTS } from '../roles/role-paths.ts';

/**
 * What is read of each side of a plane: `held` what is in effect; of the requests `to-come` those granted for a start that lies ahead,
 * `asked` those that wait for an administrator, and `all`.
 */
export type ListName = 'held' | 'to-come' | 'asked' | 'all';
export type ListRef = { readonly plane: Plane; readonly side: Side; readonly list: ListName };

/** A list to be read. `about`: what it is narrowed to, as a word; empty where it is of everything. */
export type WantedList = ListRef & { readonly path: string; readonly about: string };

const SIDE = { eligible: 'eligibility', active: 'assignment' } as const satisfies Record<Side, string>;
const HELD = { 'entra-roles': INSTANCES, groups: GROUP_INSTANCES } as const;
const ASKED = { 'entra-roles': REQUESTS, groups: GROUP_REQUESTS } as const;
/** What a group is called is known from where it was found (`../groups/group-sources.ts`). */
const NAMES: Readonly<Record<Plane, string>> = {
  'entra-roles': 'roleDefinition,directoryScope,principal',
  groups: 'principal',
};
/** Each by itself: `or` is refused there (graph-pim.md §2 [capture]). `PendingAdminDecision` is inferred (§15.10). */
const STATUS: Readonly<Partial<Record<ListName, string>>> = {
  'to-come': 'Granted',
  asked: 'PendingAdminDecision',
};

const listAt = (ref: ListRef, terms: readonly string[], names: boolean): WantedList => {
  const { plane, side, list } = ref;
  const set = (list === 'held' ? HELD : ASKED)[plane][SIDE[side]];
  const status = STATUS[list];
  const filter = [...terms, ...(status === undefined ? [] : [`status eq '${status}'`])].join(' and ');
  const options = [
    ...(filter === '' ? [] : [`$filter=${encodeURIComponent(filter)}`]),
    ...(names ? [`$expand=${NAMES[plane]}`] : []),
  ];
  return { ...ref, about: terms.join(' and '), path: `${set}?${options.join('&')}` };
};

/** A list of all directory roles. */
export const roleList = (side: Side, list: ListName): WantedList =>
  listAt({ plane: 'entra-roles', side, list }, [], true);

/** A list of a group, of its members and owners in one; the filter is mandatory (graph-pim.md §5 [docs]). @param groupId a guid */
export const groupList = (groupId: string, side: Side, list: ListName): WantedList =>
  listAt({ plane: 'groups', side, list }, [`groupId eq '${groupId}'`], true);

/** What somebody has of a role at any scope, or of a group in any way. @param triple its ids are guids */
export function listOfTriple(triple: Triple, side: Side, list: ListName): WantedList {
  const { roleId, scopeId, principalId } = triple;
  const plane = planeOf(scopeId);
  const of = plane === 'groups' ? 'groupId' : 'roleDefinitionId';
  const terms = [`principalId eq '${principalId}'`, `${of} eq '${roleId}'`];
  return listAt({ plane, side, list }, terms, false);
}

/** Where a request about a side of something is sent. */
export const requestPath = (scopeId: string, side: Side): string => ASKED[planeOf(scopeId)][SIDE[side]];

/** What a request names: a role at a scope, or a way of being in a group. */
export function targetMembers({ roleId, scopeId, principalId }: Triple) {
  const accessId = accessOf(scopeId);
  return accessId === null
    ? { principalId, roleDefinitionId: roleId, directoryScopeId: scopeId }
    : { principalId, groupId: roleId, accessId };
}

/** Administrative units, by name. */
export const UNITS = '/directory/administrativeUnits?$select=id,displayName';
