import { z } from 'zod';
import { nothingRead } from '../../../../shared/domain/coverage.ts';
import type { Identity } from '../../../console/ports.ts';
import type { Graph } from '../graph.ts';

/** Display and sign-in names by object id. */
export type Names = ReadonlyMap<string, Name>;
type Name = { readonly name: string | null; readonly upn: string | null };

export type RequestorNames = {
  /** One call for all that are not known yet; whoever may not be read is not among them. */
  readonly need: (who: Identity, ids: readonly string[]) => Promise<Names>;
};

/** `getByIds` takes this many at once. [docs] directoryobject-getbyids */
const IDS_CAP = 1000;
/** Lists are read every minute: whose name did not come along once is not looked up again for so long, found or not. */
const KEPT_MS = 15 * 60_000;

const text = z.string().nullish().catch(undefined);
const found = z.looseObject({
  value: z.array(z.looseObject({ id: z.string(), displayName: text, userPrincipalName: text })),
});

/** Looks up people whose names did not come along with their requests, as those of who was deleted since do not. */
export function createRequestorNames(graph: Graph): RequestorNames {
  const kept = new Map<string, { readonly at: number; readonly name: Name | null }>();

  async function lookUp(who: Identity, ids: readonly string[]): Promise<void> {
    const call = {
      version: 'v1.0',
      path: '/directoryObjects/getByIds',
      body: { ids, types: ['user'] },
    } as const;
    const read = await graph.read(who, call);
    // What failed may work in a minute; what was refused waits for somebody to grant it.
    if (!read.ok && nothingRead('entra-roles', read.problem).state !== 'refused') return;
    const people = (read.ok && found.safeParse(read.value.body).data?.value) || [];
    const byId = new Map(people.map((person) => [person.id, person]));
    for (const id of ids) {
      const person = byId.get(id);
      const name = person && { name: person.displayName ?? null, upn: person.userPrincipalName ?? null };
      kept.set(keyOf(who, id), { at: graph.now(), name: name ?? null });
    }
  }

  return {
    need: async (who, ids) => {
      for (const [key, { at }] of kept) if (graph.now() - at >= KEPT_MS) kept.delete(key);
      const all = [...new Set(ids)];
      const unknown = all.filter((id) => !kept.has(keyOf(who, id))).slice(0, IDS_CAP);
      if (unknown.length > 0) await lookUp(who, unknown);
      return new Map(
        all.flatMap((id): [string, Name][] => {
          const name = kept.get(keyOf(who, id))?.name;
          return name ? [[id, name]] : [];
        }),
      );
    },
  };
}

const keyOf = (who: Identity, id: string): string => `${who.key}|${id}`;
