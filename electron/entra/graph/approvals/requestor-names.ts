import { z } from 'zod';
import type { Identity } from '../../../console/ports.ts';
import type { Graph } from '../graph.ts';

/** Display and sign-in names by object id. */
export type Names = ReadonlyMap<string, { readonly name: string | null; readonly upn: string | null }>;

/** `getByIds` takes this many at once. [docs] directoryobject-getbyids */
const IDS_CAP = 1000;

const text = z.string().nullish().catch(undefined);
const found = z.looseObject({
  value: z.array(z.looseObject({ id: z.string(), displayName: text, userPrincipalName: text })),
});

/** Names of people, in one call, or none: whoever may not read them sees ids. No call where nobody is asked for. */
export async function namesOf(graph: Graph, who: Identity, ids: readonly string[]): Promise<Names> {
  const asked = [...new Set(ids)].slice(0, IDS_CAP);
  if (asked.length === 0) return new Map();
  const call = {
    version: 'v1.0',
    path: '/directoryObjects/getByIds',
    body: { ids: asked, types: ['user'] },
  } as const;
  const read = await graph.read(who, call);
  const people = read.ok ? found.safeParse(read.value.body).data?.value : undefined;
  return new Map(
    (people ?? []).map((p) => [p.id, { name: p.displayName ?? null, upn: p.userPrincipalName ?? null }]),
  );
}
