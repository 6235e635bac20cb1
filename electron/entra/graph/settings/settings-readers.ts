import type { SmallPages } from '../first-page.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import type { GroupNameReader } from '../groups/group-names.ts';
import { createKnownGroups, type KnownGroups } from '../groups/known-groups.ts';
import type { RoleDefinitionReader } from './role-definitions.ts';

/** What reading role settings takes. What a service turned out to be like is remembered as long as the connection. */
export type SettingsReaders = {
  readonly graph: Graph;
  readonly gathered: GatheredRead;
  readonly smallPages: SmallPages;
  readonly definitions: RoleDefinitionReader;
  readonly groupNames: KnownGroups;
};

/** What is shared with a connection's other gateways. */
export type SharedForSettings = {
  readonly gathered: GatheredRead;
  readonly names: GroupNameReader;
  readonly definitions: RoleDefinitionReader;
};

export function createSettingsReaders(
  graph: Graph,
  { gathered, names, definitions }: SharedForSettings,
): SettingsReaders {
  return {
    graph,
    gathered,
    smallPages: new Set(),
    definitions,
    groupNames: createKnownGroups(names),
  };
}
