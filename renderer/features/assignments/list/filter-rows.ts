import type { AssignmentsView } from '../../../../shared/contract/assignments/assignments.ts';
import { isPrivileged } from '../../../components/privileged-words.ts';
import type { ListRow } from './list-rows.ts';

type Filters = Pick<AssignmentsView, 'plane' | 'privilegedOnly'> & {
  readonly query: string;
  /** Ids of the rows a hint is about; null where none is followed. */
  readonly hinted: ReadonlySet<string> | null;
};

/** What of it is not known is let through: it may be what is looked for. */
const mayBePrivileged = ({ role }: ListRow): boolean => isPrivileged(role) || role.privilege === 'unknown';

/** The rows that pass the filters and hold each word that was typed; their order stays. */
export function filterRows(
  rows: readonly ListRow[],
  { plane, privilegedOnly, query, hinted }: Filters,
): readonly ListRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (one) =>
      (plane === null || one.plane === plane) &&
      (!privilegedOnly || mayBePrivileged(one)) &&
      (hinted === null || hinted.has(one.row.id)) &&
      words.every((word) => one.text.includes(word)),
  );
}
