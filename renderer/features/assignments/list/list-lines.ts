import type { AssignmentsView } from '../../../../shared/contract/assignments/assignments.ts';
import type { ListRow } from './list-rows.ts';

/** A role or somebody, with what stands under it. */
export type HeadingLine = {
  readonly kind: 'heading';
  readonly id: string;
  readonly open: boolean;
  /** The first of the rows under it: what it names is theirs alike. */
  readonly of: ListRow;
  /** Keys of all rows under it, drawn or not. */
  readonly keys: readonly string[];
};
export type RowLine = { readonly kind: 'row'; readonly id: string; readonly item: ListRow };

/** What the list draws, one below the other, all of the same height. */
export type ListLine = HeadingLine | RowLine;

const headingOf = ({ role, principal }: ListRow, by: AssignmentsView['by']): string =>
  by === 'role' ? `role ${role.definitionId}` : `principal ${principal.id}`;

/** @param rows as sorted @param closed headings of which only the line itself is drawn */
export function listLines(
  rows: readonly ListRow[],
  by: AssignmentsView['by'],
  closed: ReadonlySet<string>,
): readonly ListLine[] {
  const lines: ListLine[] = [];
  for (let from = 0; from < rows.length;) {
    const of = rows[from];
    if (of === undefined) break;
    const id = headingOf(of, by);
    let to = from + 1;
    for (let next = rows[to]; next !== undefined && headingOf(next, by) === id; next = rows[to]) to += 1;
    const under = rows.slice(from, to);
    const open = !closed.has(id);
    lines.push({ kind: 'heading', id, open, of, keys: keysOf(under) });
    if (open) for (const item of under) lines.push({ kind: 'row', id: item.key, item });
    from = to;
  }
  return lines;
}

export const keysOf = (rows: readonly ListRow[]): readonly string[] => rows.map(({ key }) => key);

/** Keys of the rows that are drawn, from the top down. */
export const drawnKeys = (lines: readonly ListLine[]): readonly string[] =>
  lines.flatMap((line) => (line.kind === 'row' ? [line.id] : []));
