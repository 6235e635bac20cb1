import { memo, useMemo } from 'react';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type {
  KeptBaseline,
  MatrixColumn,
  MatrixView,
} from '../../../../shared/contract/role-settings/matrix.ts';
import { PrivilegeShield } from '../../../components/privilege-shield.tsx';
import { RoleName } from '../../../components/role-name.tsx';
import { scopeName } from '../../../components/scope-words.ts';
import { visibleText } from '../../../components/visible-text.ts';
import { barOf, cellOf, differsIn, type Cell } from './cell-words.ts';
import { differsWords, expectedOf } from './expected-values.ts';
import type { RoleLine } from './grid-lines.ts';
import { MatrixCell } from './matrix-cell.tsx';
import { differWords, keptWords } from './matrix-words.ts';
import css from './role-row.module.css';

type RoleRowProps = {
  readonly line: RoleLine;
  readonly index: number;
  /** CSS pixels below the head. */
  readonly top: number;
  readonly columns: readonly MatrixColumn[];
  readonly compareWith: MatrixView['compareWith'];
  readonly baseline: KeptBaseline | null;
  readonly selected: boolean;
  /** The column that the keys are at; null where they are in another line. */
  readonly at: number | null;
  /** Minutes of a full bar. */
  readonly longest: number;
  /** Today's first moment, for dates in words. */
  readonly today: number;
};

/** One role, or one way of being in a group: what is as it should be quiet, what differs loud. */
export const RoleRow = memo(function RoleRow(props: RoleRowProps) {
  const { line, index, top, columns, compareWith, baseline, selected, at, longest, today } = props;
  const { item } = line;
  const { row, differs } = item;
  const expected = useMemo(() => expectedOf(item, compareWith, baseline), [item, compareWith, baseline]);
  const spot = (column: number) => ({
    tabIndex: at === column ? 0 : -1,
    'data-at': at === column,
    'data-column': column,
  });
  const whole: Cell =
    expected === null
      ? { look: 'dash', text: '–', spoken: 'nothing to compare with' }
      : differs.size === 0
        ? { look: 'tick', text: '', spoken: 'as it should be' }
        : { look: 'plain', text: differWords(differs.size), spoken: differWords(differs.size) };
  const why = (keys: Parameters<typeof differsWords>[0]): string | null =>
    keys.length === 0 || expected === null ? null : differsWords(keys, expected, compareWith);
  const whyAll = why([...differs]);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={css.row}
      data-line={index}
      style={{ top }}
    >
      <div role="gridcell" aria-colindex={1} className={css.tick} data-column={0}>
        <input
          type="checkbox"
          aria-label={`Select ${visibleText(nameOf(row))}`}
          checked={selected}
          {...spot(0)}
          // The grid hears the click, as it hears the keys.
          onChange={noop}
        />
      </div>
      <div role="rowheader" aria-colindex={2} className={css.name} {...spot(1)}>
        <span className={css.opens} data-opens title={visibleText(nameOf(row))}>
          <RoleName role={row.role} plane={item.plane} />
          {row.scope.kind === 'membership' && <span className={css.as}>, {scopeName(row.scope)}</span>}
        </span>
        <PrivilegeShield privilege={row.role.privilege} plane={item.plane} />
        {row.kept.length > 0 && (
          <span
            className={css.kept}
            role="img"
            aria-label={keptWords(row.kept.length)}
            title={keptWords(row.kept.length)}
          >
            <LockClosed16Regular aria-hidden="true" />
          </span>
        )}
      </div>
      {columns.map((column, place) => {
        const words = why(differsIn(differs, column));
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={place + 3}
            className={css.cell}
            {...spot(place + 2)}
            {...(words !== null && { title: visibleText(words) })}
          >
            <MatrixCell
              cell={cellOf(row, column, today)}
              differs={words}
              bar={column === 'maximum' ? barOf(row, longest) : null}
            />
          </div>
        );
      })}
      <div
        role="gridcell"
        aria-colindex={columns.length + 3}
        className={css.cell}
        {...spot(columns.length + 2)}
        {...(whyAll !== null && { title: visibleText(whyAll) })}
      >
        <MatrixCell cell={whole} differs={whyAll} />
      </div>
    </div>
  );
});

const noop = (): void => undefined;

const nameOf = ({ role, scope }: RoleLine['item']['row']): string =>
  scope.kind === 'membership' ? `${role.name}, ${scopeName(scope)}` : role.name;
