import type { Result } from '../../../shared/contract/result.ts';
import type { GraphAnswer } from './graph.ts';

/** Graph's own largest page elsewhere; of PIM's sets it is undocumented (graph-pim.md §2). */
const LARGEST_PAGE = 999;

/** Lists that are asked for in as large pages as can be. */
type List = 'policies' | 'definitions' | 'assignments';

/** Those that turned out to take no `$top` as large as ours. */
export type SmallPages = Set<List>;

/**
 * A list's first page: in as large pages as can be, or where these are refused, once more without, and never with them again.
 * @param path with a query, without `$top`
 */
export async function firstPage(
  smallPages: SmallPages,
  of: List,
  path: string,
  ask: (path: string) => Promise<Result<GraphAnswer>>,
): Promise<Result<GraphAnswer>> {
  if (smallPages.has(of)) return ask(path);
  const large = await ask(`${path}&$top=${LARGEST_PAGE}`);
  // A no that says nothing of rights, licences or haste: the call was not as the service likes it.
  if (large.ok || large.problem.kind !== 'refused') return large;
  const small = await ask(path);
  // Refused all the same: it was not the size.
  if (small.ok) smallPages.add(of);
  return small;
}
