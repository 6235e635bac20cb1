import type { Assignments } from '../../../shared/contract/assignments/assignments.ts';
import type { AssignmentRunItem, HeldNow } from '../../../shared/contract/assignments/plan.ts';
import type { Triple } from '../assignment-ports.ts';
import { tripleOf } from './triple-of.ts';

/** What was read of one role, scope and principal, and by what names the three go. */
export type HeldOf = {
  readonly of: Pick<AssignmentRunItem, 'role' | 'scope' | 'principal'>;
  readonly held: HeldNow;
};

/** The same as `withHeld` takes it. */
export const pairOf = ({ of, held }: HeldOf): readonly [Triple, HeldNow] => [tripleOf(of), held];

type Names = Pick<Assignments, 'roles' | 'scopes' | 'principals'>;

/** Names with those that rows of what was read need besides: whoever gets their first role is in no reading before. */
export function withNamesOf({ roles, scopes, principals }: Names, read: readonly HeldOf[]): Names {
  const of = read.filter(({ held }) => Object.values(held).some((one) => one !== null)).map(({ of }) => of);
  return {
    roles: besides(
      roles,
      of.map(({ role }) => role),
      ({ definitionId }) => definitionId,
    ),
    scopes: besides(
      scopes,
      of.map(({ scope }) => scope),
      ({ id }) => id,
    ),
    principals: besides(
      principals,
      of.map(({ principal }) => principal),
      ({ id }) => id,
    ),
  };
}

function besides<T>(before: readonly T[], more: readonly T[], idOf: (one: T) => string): T[] {
  const all = new Map(before.map((one) => [idOf(one), one]));
  for (const one of more) if (!all.has(idOf(one))) all.set(idOf(one), one);
  return [...all.values()];
}
