import type { AssignmentsView } from '../../../../shared/contract/assignments/assignments.ts';
import { scopeName } from '../../../components/scope-words.ts';
import { principalName } from '../words/held-words.ts';
import type { ListRow } from './list-rows.ts';

const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Places of names, so that ten thousand rows are compared by number. Of one name, the ids tell. */
function placesOf(named: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const sorted = [...named].sort(([a, one], [b, other]) => order.compare(one, other) || (a < b ? -1 : 1));
  return new Map(sorted.map(([id], index) => [id, index]));
}

/** By the name of what they stand under, then of the other, then by where; what is to come or over last. */
export function sortRows(rows: readonly ListRow[], by: AssignmentsView['by']): readonly ListRow[] {
  const roles = placesOf(new Map(rows.map(({ role }) => [role.definitionId, role.name])));
  const people = placesOf(new Map(rows.map(({ principal }) => [principal.id, principalName(principal)])));
  const scopes = placesOf(new Map(rows.map(({ scope }) => [scope.id, scopeName(scope)])));
  const roleAt = ({ role }: ListRow): number => roles.get(role.definitionId) ?? 0;
  const whoAt = ({ principal }: ListRow): number => people.get(principal.id) ?? 0;
  const [first, second] = by === 'role' ? [roleAt, whoAt] : [whoAt, roleAt];
  const placed = rows.map((row) => ({
    row,
    first: first(row),
    second: second(row),
    third: scopes.get(row.scope.id) ?? 0,
    begins: row.row.startsAt ?? 0,
  }));
  return placed
    .sort((a, b) => a.first - b.first || a.second - b.second || a.third - b.third || a.begins - b.begins)
    .map(({ row }) => row);
}
