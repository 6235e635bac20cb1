import type { Hint } from '../../../../shared/domain/assignments/hints.ts';
import type { ListRow } from '../list/list-rows.ts';
import type { ByTab } from '../list/use-assignment-list.ts';
import { HINT_WORDS } from '../words/hint-words.ts';
import { offersOf } from '../words/offer-words.ts';

/** The rows a hint is about and the filters let through, of both sides. */
export const hintedRows = (shown: ByTab): readonly ListRow[] => [...shown.eligible, ...shown.active];

/** Those of them that the fix of the hint can be done to. Of what is had twice, the active one. */
export function fixableRows(
  { kind }: Hint,
  rows: readonly ListRow[],
  emergency: ReadonlySet<string>,
  now: number,
): readonly ListRow[] {
  const { fix } = HINT_WORDS[kind];
  if (fix === null) return [];
  return rows.filter(
    (item) =>
      offersOf(item, emergency, now)[fix.offer] && (kind !== 'both-sides' || item.row.kind === 'assigned'),
  );
}
