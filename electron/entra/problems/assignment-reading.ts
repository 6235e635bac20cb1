import type { Plane } from '../../../shared/contract/my-roles.ts';
import { fail, type Result } from '../../../shared/contract/result.ts';
import { READERS } from '../../../shared/domain/access/features.ts';
import type { Words } from './graph-codes.ts';

/** Who may look at who has what, and how somebody who may not gets to. graph-pim.md §10, §5 [docs] */
export const asAssignments = <T>(plane: Plane, read: Result<T>): Result<T> =>
  !read.ok && read.problem.kind === 'role-missing' ? fail({ ...read.problem, ...MAY_NOT_READ[plane] }) : read;

const MAY_NOT_READ: Readonly<Record<Plane, Words>> = {
  'entra-roles': {
    kind: 'role-missing',
    title: 'Your directory roles do not allow seeing who has which role.',
    advice: `It takes one of these: ${READERS.join(', ')}. Activate one, or ask somebody who can give it.`,
  },
  groups: {
    kind: 'role-missing',
    title: 'You may not see who is in this group.',
    advice:
      'Its owners and members may; of a group that can hold roles also Global Reader or Privileged Role Administrator, for instance.',
  },
};
