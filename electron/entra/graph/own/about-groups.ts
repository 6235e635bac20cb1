import type { LeadsTo } from '../../../../shared/contract/my-roles.ts';
import { privilegeInGroup } from '../../../../shared/domain/chains.ts';
import { accessOf } from '../../../../shared/domain/planes.ts';
import { stageOf } from '../../../../shared/domain/request-status.ts';
import type { Identity } from '../../../console/ports.ts';
import { leadsToFrom, OWNERS_HAVE_NONE, type GroupChainReader } from '../groups/group-chains.ts';
import type { GroupNameReader, GroupNames } from '../groups/group-names.ts';
import type { GroupAsks, GroupPolicyReader } from '../groups/group-policies.ts';
import { asksOfRow } from '../policy-readers.ts';
import type { Asks } from '../roles/role-policies.ts';
import type { HeldRole } from '../roles/role-shapes.ts';
import { scopeFrom } from '../rows/held-role.ts';
import { rowsOf, type OwnLists } from './own-lists.ts';

/** The readers of what is known of groups besides who is in them. */
export type GroupReaders = {
  readonly policies: GroupPolicyReader;
  readonly chains: GroupChainReader;
  readonly names: GroupNameReader;
};

/** What one reading knows of the groups that are in it. */
export type AboutGroups = {
  readonly asks: GroupAsks;
  /** A row about a group with its name and how dangerous it is; any other as it is. */
  readonly describe: <R extends HeldRole>(row: R) => R;
  /** Null of a row that is not about a group. */
  readonly leadsTo: (row: HeldRole) => LeadsTo | null;
  /** The name of a group through which something is held; null where it is not known. */
  readonly nameOf: (groupId: string) => string | null;
};

/** Reads about the groups of both planes' lists: at most one more round trip, and none while it is known. */
export async function readAboutGroups(
  { policies, chains, names }: GroupReaders,
  who: Identity,
  lists: { readonly roles: OwnLists; readonly groups: OwnLists },
  roleAsks: Promise<Asks>,
): Promise<AboutGroups> {
  const held = [...rowsOf(lists.groups.eligible), ...rowsOf(lists.groups.active)];
  const requests = [...rowsOf(lists.groups.assignment), ...rowsOf(lists.groups.eligibility)];
  const waiting = requests.filter((row) => stageOf(row.status) === 'waiting-for-approval');
  const cameAlong = namesIn([...held, ...requests]);
  const through = [
    ...rowsOf(lists.roles.eligible),
    ...rowsOf(lists.roles.active),
    ...rowsOf(lists.groups.eligible),
    ...rowsOf(lists.groups.active),
  ].flatMap(({ principalId, principal }) =>
    principalId && principalId !== who.objectId && !principal?.displayName ? [principalId] : [],
  );
  const nameless = [...idsOf([...held, ...requests]), ...through].filter((id) => !cameAlong.has(id));
  // All three in the same turn: what is not known of them goes out together.
  const [asks, chain, found, ofRoles] = await Promise.all([
    policies.need(who, idsOf([...rowsOf(lists.groups.eligible), ...waiting])),
    chains.need(who, idsOf(held)),
    names.need(who, nameless),
    roleAsks,
  ]);
  const asksOf = asksOfRow(ofRoles, asks);
  const leads = new Map([...chain].map(([groupId, one]) => [groupId, leadsToFrom(one, asksOf)]));
  const known: GroupNames = new Map([...found, ...cameAlong]);
  return {
    asks,
    describe: (row) => {
      const as = accessOf(scopeFrom(row).id);
      if (as === null) return row;
      const led = leads.get(row.roleDefinitionId) ?? null;
      const roleDefinition = known.get(row.roleDefinitionId) ?? null;
      return { ...row, roleDefinition, privilege: privilegeInGroup(led, as) };
    },
    leadsTo: (row) => {
      const as = accessOf(scopeFrom(row).id);
      if (as === null) return null;
      return as === 'owner' ? OWNERS_HAVE_NONE : (leads.get(row.roleDefinitionId) ?? null);
    },
    nameOf: (groupId) => known.get(groupId)?.displayName ?? null,
  };
}

const idsOf = (rows: readonly HeldRole[]): string[] => [...new Set(rows.map((row) => row.roleDefinitionId))];

const namesIn = (rows: readonly HeldRole[]): GroupNames =>
  new Map(
    rows.flatMap(({ roleDefinitionId, roleDefinition }) =>
      roleDefinition?.displayName
        ? [
            [
              roleDefinitionId,
              {
                displayName: roleDefinition.displayName,
                description: roleDefinition.description ?? null,
              },
            ] as const,
          ]
        : [],
    ),
  );
