import type { Coverage } from '../../../../shared/contract/my-roles.ts';

/** Which face the list of what is over shows. `nothing` is said only where both planes were read in full; `unknown` claims nothing. */
export type PastFace = 'loading' | 'rows' | 'no-match' | 'none-picked' | 'nothing' | 'unknown';

type Known = {
  readonly rows: readonly unknown[];
  readonly shown: readonly unknown[];
  readonly onlyPicked: boolean;
  readonly look: { readonly picked: readonly unknown[] };
  readonly reading: boolean;
  readonly worst: Coverage['state'];
};

/** @returns what there is to draw in the place of rows */
export function pastFace({ rows, shown, onlyPicked, look, reading, worst }: Known): PastFace {
  if (shown.length > 0) return 'rows';
  if (rows.length > 0) return onlyPicked && look.picked.length === 0 ? 'none-picked' : 'no-match';
  if (worst === 'complete') return 'nothing';
  return worst === 'unread' || reading ? 'loading' : 'unknown';
}
