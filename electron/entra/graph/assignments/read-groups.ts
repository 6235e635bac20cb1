import type { Result } from '../../../../shared/contract/result.ts';
import type { Role } from '../../../../shared/contract/my-roles.ts';
import type { Identity } from '../../../console/ports.ts';
import { groupCoverage } from '../groups/group-coverage.ts';
import { findGroups } from '../groups/group-sources.ts';
import type { Rows } from '../pages.ts';
import type { HeldRole } from '../roles/role-shapes.ts';
import type { WantedList } from './assignment-paths.ts';
import { namedGroupOf, type AssignmentReaders } from './assignment-readers.ts';
import { readManyLists, readOf, type Telling } from './read-lists.ts';

/**
 * Lists of every group that can be found, by batches; there is no list of all that PIM governs (graph-pim.md §5 [docs]).
 * @param lists what is read of each group; @param telling what is told of as it comes, once it is known what groups are called
 */
export async function readGroupsLists(
  readers: AssignmentReaders,
  who: Identity,
  lists: readonly ((groupId: string) => WantedList)[],
  telling: (naming: (row: HeldRole) => Role) => Telling = () => ({}),
) {
  const found = await findGroups(readers.graph, readers.gathered, who);
  const naming = namedGroupOf(await readers.groupNames.complete(who, found.groups));
  const wanted = [...found.groups.keys()].flatMap((groupId) => lists.map((listOf) => listOf(groupId)));
  const read = await readManyLists(readers, who, wanted, telling(naming));
  return {
    lists: read,
    naming,
    sources: found.sources,
    coverage: groupCoverage(found, read.map(readOf).map(asGoverned)),
  };
}

/** A group that PIM does not govern has nobody in it by PIM: no failure. */
const asGoverned = (read: Result<Rows<unknown>>): Result<Rows<unknown>> =>
  !read.ok && read.problem.kind === 'not-found' ? { ok: true, value: { rows: [], incomplete: null } } : read;
