import type {
  AssignmentCheck,
  AssignmentsPlan,
  PlannedAssignment,
} from '../../../../shared/contract/assignments/plan.ts';

/** What would become of one item: it is done, it is refused, or it could not be read what is there. */
export type PlannedState = 'done' | 'refused' | 'unread';

export const refusedChecks = ({ checks }: Pick<PlannedAssignment, 'checks'>): AssignmentCheck[] =>
  checks.filter(({ result }) => result === 'refused');

/** What is to be thought of, and what could not be checked. */
export const openChecks = ({ checks }: Pick<PlannedAssignment, 'checks'>): AssignmentCheck[] =>
  checks.filter(({ result }) => result === 'warned' || result === 'not-checked');

export function plannedState(item: PlannedAssignment): PlannedState {
  if (item.problem !== null) return 'unread';
  return refusedChecks(item).length > 0 ? 'refused' : 'done';
}

/** An item with its place in the plan, by which it is run. */
export type PlacedItem = {
  readonly place: number;
  readonly item: PlannedAssignment;
  readonly state: PlannedState;
};

const RANK = (one: PlacedItem): number => (openChecks(one.item).length > 0 ? 0 : 1);

/** Those that would be done, what is to be thought of first; and those that would not. In the plan's order else. */
export function placedItems({ items }: Pick<AssignmentsPlan, 'items'>): {
  readonly done: readonly PlacedItem[];
  readonly not: readonly PlacedItem[];
} {
  const all = items.map((item, place): PlacedItem => ({ place, item, state: plannedState(item) }));
  return {
    done: all.filter(({ state }) => state === 'done').sort((a, b) => RANK(a) - RANK(b)),
    not: all.filter(({ state }) => state !== 'done'),
  };
}
