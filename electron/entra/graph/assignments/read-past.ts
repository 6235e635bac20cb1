import { SIDES } from '../../../../shared/contract/assignments/assignments.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import type { AssignmentRows, AssignmentsReading } from '../../../console/assignment-ports.ts';
import type { Identity } from '../../../console/ports.ts';
import { coverageOf } from '../coverage.ts';
import { isRead } from '../groups/group-coverage.ts';
import { assignmentKindOf } from '../rows/held-role.ts';
import { ranOut } from '../rows/ran-out.ts';
import { groupList, roleList, type ListName } from './assignment-paths.ts';
import { namedRole, type AssignmentReaders } from './assignment-readers.ts';
import { overFrom, tripleOf } from './assignment-rows.ts';
import { namedRows } from './named-rows.ts';
import { readGroupsLists } from './read-groups.ts';
import { instancesIn, readManyLists, readOf, requestsIn, type ReadList } from './read-lists.ts';

const LISTS: readonly ListName[] = ['held', 'all'];
type Naming = Parameters<typeof namedRows>[1];

/**
 * What ran out of late and is not had again: told from all requests there are (`../rows/ran-out.ts`), less what is in effect. Fails where
 * there is no connection for any of it.
 */
export async function readPast(
  readers: AssignmentReaders,
  who: Identity,
): Promise<Result<AssignmentsReading>> {
  const wanted = LISTS.flatMap((list) => SIDES.map((side) => roleList(side, list)));
  const ofGroup = LISTS.flatMap((list) =>
    SIDES.map((side) => (groupId: string) => groupList(groupId, side, list)),
  );
  const [definitions, roles, groups] = await Promise.all([
    readers.definitions.known(who),
    readManyLists(readers, who, wanted),
    readGroupsLists(readers, who, ofGroup),
  ]);
  const ofRoles = coverageOf('entra-roles', roles.map(readOf));
  const [failed] = roles.map(readOf).flatMap((read) => (read.ok ? [] : [read.problem]));
  if (failed && ofRoles.state === 'failed' && groups.coverage.state === 'failed') return fail(failed);
  const now = readers.graph.now();
  const overOf = (
    plane: AssignmentRows['plane'],
    naming: Naming,
    lists: readonly ReadList[],
  ): AssignmentRows => namedRows(plane, naming, endedIn(lists, now));
  return ok({
    coverage: [ofRoles, groups.coverage],
    groupSources: groups.sources,
    planes: {
      'entra-roles': isRead(ofRoles) ? overOf('entra-roles', namedRole(definitions), roles) : null,
      groups: isRead(groups.coverage) ? overOf('groups', groups.naming, groups.lists) : null,
    },
  });
}

/** Only where nothing of a side is missing can be said what is no longer there: a later grant or a removal may be what was not read. */
function endedIn(lists: readonly ReadList[], now: number) {
  return SIDES.flatMap((side) => {
    const ofSide = lists.filter(({ of }) => of.side === side);
    // The lists of each group stand by themselves.
    const wholes = byRole(ofSide).filter((some) => some.every(isWhole));
    return wholes.flatMap((some) => {
      const standing = instancesIn(some, { list: 'held' }).filter(
        ({ assignmentType }) => side === 'eligible' || assignmentKindOf(assignmentType) !== 'activated',
      );
      const live = new Set(standing.map(tripleOf));
      return ranOut(requestsIn(some, { list: 'all' }), tripleOf, live, now).map(({ row, endedAt }) => ({
        row,
        told: overFrom(side, row, endedAt),
      }));
    });
  });
}

/** Lists that tell of the same things: all of the roles, or those of one group. */
function byRole(lists: readonly ReadList[]): readonly (readonly ReadList[])[] {
  const together = new Map<string, ReadList[]>();
  for (const list of lists) {
    const { about } = list.of;
    together.set(about, [...(together.get(about) ?? []), list]);
  }
  return [...together.values()];
}

const isWhole = (list: ReadList): boolean => {
  const read = readOf(list);
  return read.ok && read.value.incomplete === null;
};
