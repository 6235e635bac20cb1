import { useMemo } from 'react';
import type { Assignments, AssignmentsView } from '../../../../shared/contract/assignments/assignments.ts';
import { hintsOf, type Hint } from '../../../../shared/domain/assignments/hints.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { filterRows } from './filter-rows.ts';
import { listLines, type ListLine } from './list-lines.ts';
import { useListPlace } from './list-place.ts';
import { listRows, namesOf, type ListRow, type Names } from './list-rows.ts';
import { sortRows } from './sort-rows.ts';
import { useAssignmentsView } from './use-assignments-view.ts';

export type AssignmentTab = AssignmentsView['tab'];
export type ByTab = Readonly<Record<AssignmentTab, readonly ListRow[]>>;

/** Assignments as the page shows them. */
export type AssignmentList = {
  readonly read: Assignments;
  readonly view: AssignmentsView;
  readonly query: string;
  /** What is worth doing, and which of it is followed. */
  readonly hints: readonly Hint[];
  readonly hint: Hint | null;
  readonly names: Names;
  /** All rows of each tab, and those the filters let through; in their order. */
  readonly all: ByTab;
  readonly shown: ByTab;
  /** What is drawn of the tab on show. */
  readonly lines: readonly ListLine[];
};

/** @param today the service's time, to the day: what ends soon does not change within it */
export function useAssignmentList(today: number): AssignmentList {
  const read = useSlice('assignments');
  const view = useAssignmentsView();
  const { query, hint: followed, closed } = useListPlace();
  const { roles, scopes, principals, emergency, rows, past } = read;
  const { by, tab, plane, privilegedOnly } = view;
  const names = useMemo(
    () => namesOf({ roles, scopes, principals, emergency }),
    [roles, scopes, principals, emergency],
  );
  const inForce = useMemo(() => sortRows(listRows(rows, names), by), [rows, names, by]);
  const over = useMemo(() => sortRows(listRows(past.rows, names), by), [past.rows, names, by]);
  const all = useMemo<ByTab>(
    () => ({
      eligible: inForce.filter(({ row }) => row.kind === 'eligible'),
      active: inForce.filter(({ row }) => row.kind !== 'eligible'),
      expired: over,
    }),
    [inForce, over],
  );
  const hints = useMemo(
    () => hintsOf({ roles, principals, rows, emergency }, today),
    [roles, principals, rows, emergency, today],
  );
  const hint = hints.find(({ kind }) => kind === followed) ?? null;
  const shown = useMemo<ByTab>(() => {
    const hinted = hint && new Set(hint.ids);
    const filters = { plane, privilegedOnly, query, hinted };
    return {
      eligible: filterRows(all.eligible, filters),
      active: filterRows(all.active, filters),
      // No hint is about what is over.
      expired: filterRows(all.expired, { ...filters, hinted: null }),
    };
  }, [all, plane, privilegedOnly, query, hint]);
  const lines = useMemo(() => listLines(shown[tab], by, closed), [shown, tab, by, closed]);
  return useMemo(
    () => ({ read, view, query, hints, hint, names, all, shown, lines }),
    [read, view, query, hints, hint, names, all, shown, lines],
  );
}
