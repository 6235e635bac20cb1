import type { Result } from '../../../../shared/contract/result.ts';
import { inLanes, LANES } from '../../../../shared/domain/in-lanes.ts';
import type { Identity } from '../../../console/ports.ts';
import { asAssignments } from '../../problems/assignment-reading.ts';
import { BATCH_CAP } from '../batch.ts';
import { firstPage } from '../first-page.ts';
import type { GraphAnswer } from '../graph.ts';
import { allPages, type Rows } from '../pages.ts';
import type { AssignmentReaders } from './assignment-readers.ts';
import type { WantedList } from './assignment-paths.ts';
import {
  instanceShape,
  requestShape,
  type SomebodysInstance,
  type SomebodysRequest,
} from './assignment-shapes.ts';

/** A list of one of the two kinds, read as far as it could be. */
export type ReadList =
  | { readonly of: WantedList; readonly held: Result<Rows<SomebodysInstance>> }
  | { readonly of: WantedList; readonly requests: Result<Rows<SomebodysRequest>> };

/** Told of rows as they come, page by page. */
export type Telling = {
  readonly held?: (of: WantedList, rows: readonly SomebodysInstance[]) => void;
  readonly requests?: (of: WantedList, rows: readonly SomebodysRequest[]) => void;
};

/** A list's first page, which goes out with whatever else is asked for in the same turn; of what may be long, as large a one as can be. */
export function firstOf(
  { gathered, smallPages }: AssignmentReaders,
  who: Identity,
  { plane, list, path }: WantedList,
): Promise<Result<GraphAnswer>> {
  const ask = (asked: string) => gathered(who, asked);
  const long = plane === 'entra-roles' && (list === 'held' || list === 'all');
  return long ? firstPage(smallPages, 'assignments', path, ask) : ask(path);
}

/** A list to its end, from its first page. */
export async function readList(
  { graph }: Pick<AssignmentReaders, 'graph'>,
  who: Identity,
  of: WantedList,
  first: Promise<Result<GraphAnswer>>,
  { held, requests }: Telling = {},
): Promise<ReadList> {
  const page = await first;
  if (of.list === 'held') {
    const some = (rows: readonly SomebodysInstance[]): void => held?.(of, rows);
    const read = await allPages(graph, who, of.path, page, instanceShape(of), { some });
    return { of, held: asAssignments(of.plane, read) };
  }
  const some = (rows: readonly SomebodysRequest[]): void => requests?.(of, rows);
  const read = await allPages(graph, who, of.path, page, requestShape(of), { some });
  return { of, requests: asAssignments(of.plane, read) };
}

/** Lists that may be many, a few batches at a time. Those of the first ones go out with whatever else is asked for in the same turn. */
export async function readManyLists(
  readers: AssignmentReaders,
  who: Identity,
  wanted: readonly WantedList[],
  telling: Telling = {},
): Promise<readonly ReadList[]> {
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH_CAP) }, (_, i) =>
    wanted.slice(i * BATCH_CAP, (i + 1) * BATCH_CAP),
  );
  const read = await inLanes(LANES, batches, (some) =>
    Promise.all(some.map((of) => readList(readers, who, of, firstOf(readers, who, of), telling))),
  );
  return read.flat();
}

/** A list as far as coverage goes. */
export const readOf = (list: ReadList): Result<Rows<unknown>> => ('held' in list ? list.held : list.requests);

/** What lists of a side brought; none where they could not be read. */
export const instancesIn = (
  lists: readonly ReadList[],
  which: Partial<WantedList>,
): readonly SomebodysInstance[] =>
  lists.flatMap((list) =>
    'held' in list && fits(list.of, which) && list.held.ok ? list.held.value.rows : [],
  );
export const requestsIn = (
  lists: readonly ReadList[],
  which: Partial<WantedList>,
): readonly SomebodysRequest[] =>
  lists.flatMap((list) =>
    'requests' in list && fits(list.of, which) && list.requests.ok ? list.requests.value.rows : [],
  );

const fits = (of: WantedList, { side, list }: Partial<WantedList>): boolean =>
  (side === undefined || of.side === side) && (list === undefined || of.list === list);
