import type { Holding } from '../../../../shared/contract/decision-card.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { fail, type Result } from '../../../../shared/contract/result.ts';
import type { AssignmentInstance } from '../roles/role-shapes.ts';
import { assignmentKindOf, momentOf, roleFrom, scopeFrom } from '../rows/held-role.ts';

/** Something a requestor has in effect now. */
export const holdingFrom = (row: AssignmentInstance): Holding => ({
  role: roleFrom(row),
  scope: scopeFrom(row),
  kind: assignmentKindOf(row.assignmentType),
  endsAt: momentOf(row.endDateTime),
});

/** What somebody else holds takes a directory role to read, which approvers mostly lack (graph-pim.md §10 [docs]): said so. */
export const asOthers = <T>(read: Result<T>): Result<T> =>
  !read.ok && read.problem.kind === 'role-missing' ? fail({ ...read.problem, ...NEEDS_A_READER }) : read;

const NEEDS_A_READER = {
  kind: 'role-missing',
  title: 'What others have takes a directory role to read.',
  advice: 'It needs Global Reader or Security Reader, for instance.',
} as const satisfies Partial<Problem>;
