import type { MatrixView } from '../../../../shared/contract/role-settings/matrix.ts';
import { isPrivileged } from '../../../components/privileged-words.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** What only lets some rows through, in the order drawn. */
export const FILTERS = ['privilegedOnly', 'differsOnly', 'noApprovalOnly'] as const;
type Filter = (typeof FILTERS)[number];
type Filters = Pick<MatrixView, 'plane' | 'privilegedOnly' | 'differsOnly' | 'noApprovalOnly'>;

/** What of it is not known is let through: it may be what is looked for, and is counted apart. */
const mayBePrivileged = ({ row: { role } }: MatrixRow): boolean =>
  isPrivileged(role) || role.privilege === 'unknown';
const mayLackApproval = ({ row }: MatrixRow): boolean => row.settings.approval !== true;

/** Each word that was typed stands somewhere in the name. */
function matches({ text }: MatrixRow, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/);
  return words.every((word) => text.includes(word));
}

export const onPlane = (
  rows: readonly MatrixRow[],
  { plane }: Pick<Filters, 'plane'>,
): readonly MatrixRow[] => (plane === null ? rows : rows.filter((one) => one.plane === plane));

/** The rows that pass the chips and hold what was typed; their order stays. */
export const filterRows = (rows: readonly MatrixRow[], view: Filters, query: string): readonly MatrixRow[] =>
  onPlane(rows, view).filter(
    (one) =>
      (!view.privilegedOnly || mayBePrivileged(one)) &&
      (!view.differsOnly || one.differs.size > 0) &&
      (!view.noApprovalOnly || mayLackApproval(one)) &&
      matches(one, query),
  );

/** How many of the rows each chip stands for, and of how many that is not known. */
export function chipCounts(rows: readonly MatrixRow[]): ChipCounts {
  const count = (test: (one: MatrixRow) => boolean): number => rows.filter(test).length;
  return {
    privileged: count(({ row }) => isPrivileged(row.role)),
    privilegeUnknown: count(({ row }) => row.role.privilege === 'unknown'),
    differs: count(({ differs }) => differs.size > 0),
    noApproval: count(({ row }) => row.settings.approval === false),
    approvalUnknown: count(({ row }) => row.settings.approval === undefined),
  };
}

export type ChipCounts = {
  readonly privileged: number;
  readonly privilegeUnknown: number;
  readonly differs: number;
  readonly noApproval: number;
  readonly approvalUnknown: number;
};

const chip = (label: string, count: number, unknown: number): string =>
  `${label} ${count}${unknown > 0 ? `, ${unknown} not known` : ''}`;

/** "Privileged 33", "No approval 12, 1 not known". */
export const filterWords = (counts: ChipCounts): Readonly<Record<Filter, string>> => ({
  privilegedOnly: chip('Privileged', counts.privileged, counts.privilegeUnknown),
  differsOnly: chip('Differs', counts.differs, 0),
  noApprovalOnly: chip('No approval', counts.noApproval, counts.approvalUnknown),
});

/** How many filters are on, the plane among them. */
export const filtersOn = (view: Filters): number =>
  FILTERS.filter((filter) => view[filter]).length + (view.plane === null ? 0 : 1);
