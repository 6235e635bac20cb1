import type { EligibleRowView } from './eligible-rows.ts';
import { EligibleRow } from './eligible-row.tsx';
import { VirtualRows } from './virtual-rows.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import css from './eligible-table.module.css';

/** From this many rows on only those near the window are in the page. */
const VIRTUAL_FROM = 100;

type EligibleTableProps = {
  readonly rows: readonly EligibleRowView[];
  readonly now: number;
  readonly offline: boolean;
};

/** The eligible list: a CSS grid with the roles of a table, whatever its width. */
export function EligibleTable({ rows, now, offline }: EligibleTableProps) {
  return (
    <div role="table" aria-labelledby="eligible" aria-rowcount={rows.length + 1} className={css.table}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={css.head}>
          <span role="columnheader">Role</span>
          <span role="columnheader" className={css.scope}>
            Scope
          </span>
          <span role="columnheader" className={css.asks}>
            Activation asks for
          </span>
          <span role="columnheader" className={css.until}>
            Eligible until
          </span>
          <span role="columnheader" className={css.action}>
            <VisuallyHidden>Activate</VisuallyHidden>
          </span>
        </div>
      </div>
      {rows.length >= VIRTUAL_FROM ? (
        <VirtualRows rows={rows} now={now} offline={offline} />
      ) : (
        <div role="rowgroup">
          {rows.map((row, index) => (
            <EligibleRow
              key={row.eligible.eligibilityId}
              row={row}
              index={index}
              now={now}
              offline={offline}
            />
          ))}
        </div>
      )}
    </div>
  );
}
