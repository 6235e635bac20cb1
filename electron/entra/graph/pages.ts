import { z } from 'zod';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import type { Identity } from '../../console/ports.ts';
import { unreadableAnswer } from '../problems/graph-problem.ts';
import type { Graph, GraphAnswer } from './graph.ts';
import type { GraphCall } from './graph-call.ts';
import { nextPath } from './next-link.ts';

/** 200 pages of 100 are more than any tenant's own roles; more means something is wrong with the paging. */
const PAGE_CAP = 200;
const ROWS_CAP = 50_000;

const page = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

/** The rows of a collection, and why it could not be read to the end, if it could not. */
export type Rows<T> = { readonly rows: T[]; readonly incomplete: Problem | null };

/** How many pages are read at most, and what to say where there are more. */
export type PageLimit = { readonly pages: number; readonly reason: Problem };

type PageOptions<T> = {
  /** Where a part of it will do. */
  readonly limit?: PageLimit | undefined;
  /** What the first page was asked of. */
  readonly version?: GraphCall['version'];
  /** Told of each page's rows as it comes. */
  readonly some?: (rows: readonly T[]) => void;
};

/**
 * Reads a collection to its end, beginning with a first page that was asked for already (in a batch). A row that does not fit
 * the schema makes the reading incomplete; the others are kept. A nextLink to elsewhere, or one met before, is not followed.
 * @param path what the first page was asked for by, below the version
 */
export async function allPages<T>(
  graph: Graph,
  who: Identity,
  path: string,
  first: Result<GraphAnswer>,
  row: z.ZodType<T>,
  { limit, version = 'v1.0', some }: PageOptions<T> = {},
): Promise<Result<Rows<T>>> {
  if (!first.ok) return first;
  const rows: T[] = [];
  const seen = new Set<string>();
  const bare = path.split('?')[0] ?? '';
  let incomplete: Problem | null = null;
  let answer = first.value;
  for (let pages = 1; ; pages += 1) {
    const parsed = page.safeParse(answer.body);
    const requestId = answer.headers['request-id'];
    if (!parsed.success) {
      const problem = unreadableAnswer('not a collection', requestId);
      return pages === 1 ? fail(problem) : ok({ rows, incomplete: problem });
    }
    const begun = rows.length;
    for (const raw of parsed.data.value) {
      const one = row.safeParse(raw);
      if (one.success) rows.push(one.data);
      else incomplete = unreadableAnswer(`a row of ${bare} lacks what identifies it`, requestId);
    }
    some?.(rows.slice(begun));
    const link = parsed.data['@odata.nextLink'];
    if (link === undefined) return ok({ rows, incomplete });
    const further = nextPath(link, graph.origin, version, bare);
    if (further === undefined)
      return ok({ rows, incomplete: unreadableAnswer('the next page is somewhere else', requestId) });
    if (seen.has(further) || pages >= PAGE_CAP || rows.length >= ROWS_CAP) {
      return ok({ rows, incomplete: unreadableAnswer('the pages do not end', requestId) });
    }
    if (limit && pages >= limit.pages) return ok({ rows, incomplete: limit.reason });
    seen.add(further);
    const next = await graph.read(who, { version, path: further });
    if (!next.ok) return ok({ rows, incomplete: next.problem });
    answer = next.value;
  }
}
