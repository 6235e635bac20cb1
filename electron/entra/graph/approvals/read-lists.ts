import { PLANES, type Plane } from '../../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import type { Identity } from '../../../console/ports.ts';
import { readBatch } from '../batch.ts';
import type { Graph, GraphAnswer } from '../graph.ts';
import { allPages, type PageLimit, type Rows } from '../pages.ts';
import type { WaitingScheduleRequest } from '../roles/role-shapes.ts';
import { APPROVER_LISTS, listPath, type Which } from './approver-lists.ts';

/** Planes whose lists turned out to take no `$top` as large as ours. */
export type SmallPages = Set<Plane>;

/** The first page of each plane's list, and what else was asked for beside them. */
type FirstPages = {
  readonly paths: Readonly<Record<Plane, string>>;
  readonly pages: Readonly<Record<Plane, Result<GraphAnswer>>>;
  /** Nothing of use where nothing else was asked for. */
  readonly also: Result<GraphAnswer>;
};

/**
 * Asks both planes for their lists in one round trip. Where `$top` is refused, once more without, and never with it again.
 * @param also a path to be read along
 */
export async function firstPages(
  { graph, smallPages }: { readonly graph: Graph; readonly smallPages: SmallPages },
  who: Identity,
  which: Which,
  also?: string,
): Promise<Result<FirstPages>> {
  const paths = pathsOf(which, smallPages);
  const batch = await readBatch<Plane | 'also'>(graph, who, {
    ...paths,
    ...(also !== undefined && { also }),
  });
  if (!batch.ok) return batch;
  const pages: Record<Plane, Result<GraphAnswer>> = {
    'entra-roles': batch.value('entra-roles'),
    groups: batch.value('groups'),
  };
  const refused = PLANES.filter((plane) => !smallPages.has(plane) && isPlainRefusal(pages[plane]));
  if (refused.length === 0) return ok({ paths, pages, also: batch.value('also') });

  const small = pathsOf(which, new Set([...smallPages, ...refused]));
  const again = await readBatch<Plane>(
    graph,
    who,
    Object.fromEntries(refused.map((plane) => [plane, small[plane]])),
  );
  for (const plane of refused) {
    pages[plane] = again.ok ? again.value(plane) : fail(again.problem);
    // Refused all the same: it was not the size, and the next reading is not asked twice for it.
    if (pages[plane].ok || isPlainRefusal(pages[plane])) smallPages.add(plane);
  }
  return ok({ paths: small, pages, also: batch.value('also') });
}

/** A no that says nothing of rights, licences or haste: the call was not as the service likes it. */
const isPlainRefusal = (page: Result<unknown>): boolean => !page.ok && page.problem.kind === 'refused';

const pathsOf = (which: Which, smallPages: ReadonlySet<Plane>): Record<Plane, string> => ({
  'entra-roles': listPath('entra-roles', which, !smallPages.has('entra-roles')),
  groups: listPath('groups', which, !smallPages.has('groups')),
});

/** The rows of each plane's list, in the words of roles, or why there are none. */
type ListsRead = Readonly<Record<Plane, Result<Rows<WaitingScheduleRequest>>>>;

/** The lists to their ends, side by side. */
export async function wholeLists(
  graph: Graph,
  who: Identity,
  { paths, pages }: FirstPages,
  limit?: PageLimit,
): Promise<ListsRead> {
  const read = (plane: Plane) =>
    allPages(graph, who, paths[plane], pages[plane], APPROVER_LISTS[plane].row, { limit });
  const [roles, groups] = await Promise.all([read('entra-roles'), read('groups')]);
  return { 'entra-roles': roles, groups };
}
