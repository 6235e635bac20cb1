import type { LeadsTo } from '../../../../shared/contract/my-roles.ts';
import { privilegeInGroup } from '../../../../shared/domain/chains.ts';
import { accessOf, planeOf } from '../../../../shared/domain/planes.ts';
import type { Identity } from '../../../console/ports.ts';
import { leadsToFrom, type GroupChainReader } from '../groups/group-chains.ts';
import type { GroupNameReader } from '../groups/group-names.ts';
import type { HeldRole } from '../roles/role-shapes.ts';
import { scopeFrom } from '../rows/held-role.ts';

/** Rows about groups with names, and as far as the chains are given, how dangerous each is; any other row as it is. */
export async function describeGroups<R extends HeldRole>(
  readers: { readonly names: GroupNameReader; readonly chains?: GroupChainReader },
  who: Identity,
  rows: readonly R[],
): Promise<readonly R[]> {
  const ofGroups = rows.filter((row) => isOfGroup(row));
  const nameless = ofGroups.filter((row) => !row.roleDefinition?.displayName);
  // Both in the same turn: what is not known of them goes out together.
  const [names, leads] = await Promise.all([
    readers.names.need(who, idsOf(nameless)),
    readers.chains ? leadsOf(readers.chains, who, idsOf(ofGroups)) : NONE_KNOWN,
  ]);
  return rows.map((row) =>
    isOfGroup(row)
      ? {
          ...row,
          roleDefinition: names.get(row.roleDefinitionId) ?? row.roleDefinition,
          privilege: privilegeInGroup(leads.get(row.roleDefinitionId) ?? null, accessOf(scopeFrom(row).id)),
        }
      : row,
  );
}

async function leadsOf(
  chains: GroupChainReader,
  who: Identity,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, LeadsTo>> {
  const chain = await chains.need(who, groupIds);
  return new Map([...chain].map(([id, one]) => [id, leadsToFrom(one, () => null)]));
}

const NONE_KNOWN: ReadonlyMap<string, LeadsTo> = new Map();

/** Whether a row is about being in a group. */
export const isOfGroup = (row: HeldRole): boolean => planeOf(scopeFrom(row).id) === 'groups';

/** The groups rows are about, each once. */
export const idsOf = (rows: readonly HeldRole[]): string[] => [
  ...new Set(rows.map((row) => row.roleDefinitionId)),
];
