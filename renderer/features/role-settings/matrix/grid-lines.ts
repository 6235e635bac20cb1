import type { Tier } from '../../../../shared/domain/role-settings/tiers.ts';
import type { MatrixRow } from './matrix-rows.ts';

/** The head of a tier: how many rows stand under it, shown or not, and how many of those differ. */
export type TierLine = {
  readonly kind: 'tier';
  readonly id: string;
  readonly tier: Tier;
  readonly open: boolean;
  readonly keys: readonly string[];
  readonly differ: number;
};
export type RoleLine = { readonly kind: 'role'; readonly id: string; readonly item: MatrixRow };

/** What the grid draws, one below the other, all of the same height. */
export type GridLine = TierLine | RoleLine;

const ORDER: readonly Tier[] = ['critical', 'high', 'standard', 'groups'];

const roleLine = (item: MatrixRow): RoleLine => ({ kind: 'role', id: item.key, item });

/** @param rows as sorted @param closed tiers of which only the head is drawn */
export function gridLines(
  rows: readonly MatrixRow[],
  byTier: boolean,
  closed: ReadonlySet<Tier>,
): readonly GridLine[] {
  if (!byTier) return rows.map(roleLine);
  return ORDER.flatMap((tier) => {
    const under = rows.filter((one) => one.tier === tier);
    if (under.length === 0) return [];
    const open = !closed.has(tier);
    const head: TierLine = {
      kind: 'tier',
      id: `tier ${tier}`,
      tier,
      open,
      keys: under.map(({ key }) => key),
      differ: under.filter(({ differs }) => differs.size > 0).length,
    };
    return [head, ...(open ? under.map(roleLine) : [])];
  });
}

/** Keys of all rows, those under closed heads too: what "all that are shown by the filters" means. */
export const keysOf = (rows: readonly MatrixRow[]): readonly string[] => rows.map(({ key }) => key);

/** Keys of the rows that are drawn, from the top down. */
export const drawnKeys = (lines: readonly GridLine[]): readonly string[] =>
  lines.flatMap((line) => (line.kind === 'role' ? [line.id] : []));
