import type { Identity } from '../../../console/ports.ts';
import type { GroupName, GroupNameReader } from './group-names.ts';

/** Names of groups by id; one that may not be read is not among them. */
type Names = ReadonlyMap<string, GroupName>;

export type KnownGroups = {
  /** The names that came along, and those that did not. */
  readonly complete: (who: Identity, found: ReadonlyMap<string, GroupName | null>) => Promise<Names>;
  /** Names of some groups; no call where they came along before. */
  readonly need: (who: Identity, groupIds: readonly string[]) => Promise<Names>;
};

/** What groups are called, as it came along with the lists they were found in; the rest is looked up. */
export function createKnownGroups(names: GroupNameReader): KnownGroups {
  const last = new Map<string, ReadonlyMap<string, GroupName | null>>();

  async function complete(who: Identity, found: ReadonlyMap<string, GroupName | null>): Promise<Names> {
    const nameless = [...found].flatMap(([id, name]) => (name === null ? [id] : []));
    const looked = nameless.length === 0 ? new Map<string, GroupName>() : await names.need(who, nameless);
    return new Map(
      [...found].flatMap(([id, name]) => {
        const known = name ?? looked.get(id);
        return known ? [[id, known] as const] : [];
      }),
    );
  }

  return {
    complete: async (who, found) => {
      const all = await complete(who, found);
      last.set(who.key, all);
      return all;
    },
    need: (who, groupIds) => {
      const known = last.get(who.key);
      return complete(who, new Map(groupIds.map((id) => [id, known?.get(id) ?? null])));
    },
  };
}
