import type { Plane } from '../../../../shared/contract/my-roles.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import type { Identity } from '../../../console/ports.ts';
import type { BatchAnswers } from '../batch.ts';
import type { Graph } from '../graph.ts';
import { groupAssignment, groupEligibility, groupRequest } from '../groups/group-shapes.ts';
import { allPages, type Rows } from '../pages.ts';
import {
  assignmentInstance,
  eligibilityInstance,
  scheduleRequest,
  type AssignmentInstance,
  type EligibilityInstance,
  type ScheduleRequest,
} from '../roles/role-shapes.ts';
import { OWN_LISTS, type ListName } from './own-paths.ts';

/** The lists of one plane, read to their ends, in the words of roles. */
export type OwnLists = {
  readonly eligible: Result<Rows<EligibilityInstance>>;
  readonly active: Result<Rows<AssignmentInstance>>;
  readonly assignment: Result<Rows<ScheduleRequest>>;
  readonly eligibility: Result<Rows<ScheduleRequest>>;
};

const SHAPES = {
  'entra-roles': { eligible: eligibilityInstance, active: assignmentInstance, request: scheduleRequest },
  groups: { eligible: groupEligibility, active: groupAssignment, request: groupRequest },
} as const;

/** A list's name in a batch that asks for those of both planes. */
export type OwnItem = `${Plane}/${ListName}`;

/** What a batch has to ask for to read a plane. */
export const ownItems = (plane: Plane): Partial<Record<OwnItem, string>> =>
  Object.fromEntries(Object.entries(OWN_LISTS[plane]).map(([list, path]) => [`${plane}/${list}`, path]));

/** The lists of a plane, from a batch that asked for them and what further pages take. */
export async function ownListsOf(
  graph: Graph,
  who: Identity,
  plane: Plane,
  answers: BatchAnswers<OwnItem>,
): Promise<OwnLists> {
  const paths = OWN_LISTS[plane];
  const { eligible, active, request } = SHAPES[plane];
  const first = (list: ListName) => answers(`${plane}/${list}`);
  const [eligibles, actives, assignments, eligibilities] = await Promise.all([
    allPages<EligibilityInstance>(graph, who, paths.eligible, first('eligible'), eligible),
    allPages<AssignmentInstance>(graph, who, paths.active, first('active'), active),
    allPages<ScheduleRequest>(graph, who, paths.assignment, first('assignment'), request),
    allPages<ScheduleRequest>(graph, who, paths.eligibility, first('eligibility'), request),
  ]);
  return { eligible: eligibles, active: actives, assignment: assignments, eligibility: eligibilities };
}

/** The rows of a list, none where it could not be read. */
export const rowsOf = <T>(list: Result<Rows<T>>): readonly T[] => (list.ok ? list.value.rows : []);
