import { SIDES, type Assignment } from '../../../../shared/contract/assignments/assignments.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import type { AssignmentRows, AssignmentsReading } from '../../../console/assignment-ports.ts';
import type { Identity } from '../../../console/ports.ts';
import { coverageOf } from '../coverage.ts';
import { isRead } from '../groups/group-coverage.ts';
import { groupList, roleList, type ListName } from './assignment-paths.ts';
import { namedRole, type AssignmentReaders } from './assignment-readers.ts';
import { askedFrom, heldFrom, toComeFrom } from './assignment-rows.ts';
import { namedRows, toldOf, type Told } from './named-rows.ts';
import { readGroupsLists } from './read-groups.ts';
import {
  firstOf,
  instancesIn,
  readList,
  readOf,
  requestsIn,
  type ReadList,
  type Telling,
} from './read-lists.ts';

const LISTS: readonly ListName[] = ['held', 'to-come', 'asked'];
type Naming = Parameters<typeof namedRows>[1];
type Some = (rows: AssignmentRows) => void;

/**
 * What is there now and what is to come, with those who ask for more time. Directory roles by one list a side, page after page, and one
 * for each status of requests beside it; where to look for groups goes along with the first. Then the groups, by batches. Fails where
 * there is no connection for any of it.
 */
export async function readAll(
  readers: AssignmentReaders,
  who: Identity,
  some: Some,
): Promise<Result<AssignmentsReading>> {
  // Begun in the same turn, so that both go out together (`../gathered-reads.ts`).
  const [roles, groups] = await Promise.all([
    readRoles(readers, who, some),
    readGroupsLists(readers, who, LISTS.flatMap(ofGroup), tellingOf(readers, some, 'groups')),
  ]);
  const ofRoles = coverageOf('entra-roles', roles.lists.map(readOf));
  const [failed] = roles.lists.map(readOf).flatMap((read) => (read.ok ? [] : [read.problem]));
  // Nothing that a right could mend: there is no connection.
  if (failed && ofRoles.state === 'failed' && groups.coverage.state === 'failed') return fail(failed);
  const { now } = readers.graph;
  return ok({
    coverage: [ofRoles, groups.coverage],
    groupSources: groups.sources,
    planes: {
      'entra-roles': isRead(ofRoles) ? allOf('entra-roles', roles.naming, roles.lists, now()) : null,
      groups: isRead(groups.coverage) ? allOf('groups', groups.naming, groups.lists, now()) : null,
    },
  });
}

const ofGroup = (list: ListName) => SIDES.map((side) => (groupId: string) => groupList(groupId, side, list));

async function readRoles(readers: AssignmentReaders, who: Identity, some: Some) {
  const wanted = LISTS.flatMap((list) => SIDES.map((side) => roleList(side, list)));
  const begun = wanted.map((of) => [of, firstOf(readers, who, of)] as const);
  const naming = namedRole(await readers.definitions.known(who));
  const telling = tellingOf(readers, some, 'entra-roles')(naming);
  const lists = await Promise.all(begun.map(([of, first]) => readList(readers, who, of, first, telling)));
  return { lists, naming };
}

/** Tells of what comes in, page by page. */
const tellingOf =
  ({ graph }: AssignmentReaders, some: Some, plane: AssignmentRows['plane']) =>
  (naming: Naming): Telling => ({
    held: ({ side }, rows) => {
      if (rows.length > 0)
        some(
          namedRows(
            plane,
            naming,
            toldOf(rows, (row) => heldFrom(side, row)),
          ),
        );
    },
    requests: ({ side }, rows) => {
      const toCome = toldOf(rows, (row) => toComeFrom(side, row, graph.now()));
      const asked = toldOf(rows, (row) => askedFrom(side, row));
      if (toCome.length + asked.length > 0) some(namedRows(plane, naming, toCome, asked));
    },
  });

function allOf(
  plane: AssignmentRows['plane'],
  naming: Naming,
  lists: readonly ReadList[],
  now: number,
): AssignmentRows {
  const held = SIDES.flatMap((side): readonly Told<Assignment>[] => [
    ...toldOf(instancesIn(lists, { side, list: 'held' }), (row) => heldFrom(side, row)),
    ...toldOf(requestsIn(lists, { side, list: 'to-come' }), (row) => toComeFrom(side, row, now)),
  ]);
  const asked = SIDES.flatMap((side) =>
    toldOf(requestsIn(lists, { side, list: 'asked' }), (row) => askedFrom(side, row)),
  );
  return namedRows(plane, naming, held, asked);
}
