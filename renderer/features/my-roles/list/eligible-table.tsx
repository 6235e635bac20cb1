import { Checkbox } from '@fluentui/react-components';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import type { ActingBy } from '../acting-words.ts';
import { EligibleRow, type RowSetting } from './eligible-row.tsx';
import type { EligibleRowView } from './eligible-rows.ts';
import { headTick } from './selection.ts';
import { favouritesAhead } from './steady-order.ts';
import type { Selection } from './use-selection.ts';
import { useSteadyRows } from './use-steady-rows.ts';
import { VirtualRows } from './virtual-rows.tsx';
import css from './eligible-table.module.css';

/** From this many rows on only those near the window are in the page. */
const VIRTUAL_FROM = 100;

type EligibleTableProps = {
  readonly rows: readonly EligibleRowView[];
  readonly now: number;
  readonly acting: ActingBy;
  readonly selection: Selection;
};

/** The eligible list: a CSS grid with the roles of a table, whatever its width. */
export function EligibleTable({ rows, now, acting, selection }: EligibleTableProps) {
  const { steady, onFocus, onBlur } = useSteadyRows(rows);
  const { ticked } = selection;
  const setting: RowSetting = { now, acting, ticked, favouritesAhead: favouritesAhead(steady) };
  const all = headTick(steady, ticked, now);
  return (
    <div
      role="table"
      aria-label="Eligible roles"
      aria-rowcount={rows.length + 1}
      className={css.table}
      data-selecting={selection.selected.length > 0}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={css.head}>
          <span role="columnheader">
            <Checkbox
              className={css.all}
              checked={all}
              indicator={{ className: css.allBox }}
              input={{ className: css.allInput }}
              aria-label="Select all shown"
              onChange={() => selection.tickAll(steady, all !== true)}
            />
          </span>
          <span role="columnheader">
            <VisuallyHidden>Favourite</VisuallyHidden>
          </span>
          <span role="columnheader">Role</span>
          <span role="columnheader" className={css.scope}>
            Scope
          </span>
          <span role="columnheader" className={css.asks}>
            Activation asks for
          </span>
          <span role="columnheader" className={css.used}>
            Last used <span aria-hidden="true">↓</span>
          </span>
          <span role="columnheader" className={css.until}>
            Eligible until
          </span>
          <span role="columnheader" className={css.action}>
            <VisuallyHidden>Activate</VisuallyHidden>
          </span>
        </div>
      </div>
      {steady.length >= VIRTUAL_FROM ? (
        <VirtualRows rows={steady} setting={setting} />
      ) : (
        <div role="rowgroup">
          {steady.map((row, index) => (
            <EligibleRow key={row.eligible.eligibilityId} row={row} index={index} setting={setting} />
          ))}
        </div>
      )}
    </div>
  );
}
