import { useMemo, useState } from 'react';
import type { MatrixView, RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { filterRows, onPlane } from './filter-rows.ts';
import { gridLines, keysOf, type GridLine } from './grid-lines.ts';
import { useMatrixPlace } from './matrix-place.ts';
import { matrixRows, type MatrixRow } from './matrix-rows.ts';
import { sortRows } from './sort-rows.ts';
import { steadyKeys } from './steady-keys.ts';
import { useMatrixView } from './use-matrix-view.ts';

/** The matrix as the page shows it. */
export type Matrix = {
  readonly read: RoleSettings;
  readonly view: MatrixView;
  readonly query: string;
  /** Of the plane that is looked at: all rows, and those that the filters let through, as drawn. */
  readonly known: readonly MatrixRow[];
  readonly shown: readonly MatrixRow[];
  readonly lines: readonly GridLine[];
  /** Says whether the focus is in the grid: then nothing in it moves. */
  readonly hold: (on: boolean) => void;
};

export function useMatrix(): Matrix {
  const read = useSlice('roleSettings');
  const view = useMatrixView();
  const { query, closed } = useMatrixPlace();
  const { rows, baseline } = read;
  const { compareWith, sort, byTier } = view;
  const all = useMemo(() => matrixRows(rows, compareWith, baseline), [rows, compareWith, baseline]);
  const sorted = useMemo(() => sortRows(all, sort), [all, sort]);
  const { steady, hold } = useSteady(sorted, sort);
  const known = useMemo(() => onPlane(steady, view), [steady, view]);
  const shown = useMemo(() => filterRows(steady, view, query), [steady, view, query]);
  const lines = useMemo(() => gridLines(shown, byTier, closed), [shown, byTier, closed]);
  return useMemo(
    () => ({ read, view, query, known, shown, lines, hold }),
    [read, view, query, known, shown, lines, hold],
  );
}

/** The order as it was when the focus came in; another order that is asked for counts at once. */
function useSteady(sorted: readonly MatrixRow[], sort: MatrixView['sort']) {
  const [held, setHeld] = useState<{ readonly keys: readonly string[]; readonly sort: MatrixView['sort'] }>();
  const keys = held?.sort === sort ? held.keys : null;
  const steady = useMemo(() => steadyKeys(sorted, keys), [sorted, keys]);
  const [focused, setFocused] = useState(false);
  if (focused && held?.sort !== sort) setHeld({ keys: keysOf(steady), sort });
  if (!focused && held !== undefined) setHeld(undefined);
  return { steady, hold: setFocused };
}
