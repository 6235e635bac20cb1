import type { EligibleRowView } from './eligible-rows.ts';

/** The most that one form can ask for; the contract takes no more. */
export const AT_ONCE = 50;

/** Why a row cannot be ticked; null where it can: only what is free can be activated. @param now the service's time */
export function whyNotSelect({ eligible, standing }: EligibleRowView, now: number): string | null {
  if (eligible.endsAt !== null && eligible.endsAt <= now) return 'This eligibility has ended.';
  switch (standing.kind) {
    case 'free':
      return null;
    case 'active':
      return 'It is active already.';
    case 'waiting':
      return 'A request for it is open already.';
    default:
      return 'Something for it is on its way.';
  }
}

/** The ticked rows that can still be activated, in the order of the list. */
export const selectedRows = (
  rows: readonly EligibleRowView[],
  ticked: ReadonlySet<string>,
  now: number,
): EligibleRowView[] =>
  rows.filter((row) => ticked.has(row.eligible.eligibilityId) && whyNotSelect(row, now) === null);

/** How the box in the head stands over the rows shown. */
export function headTick(
  shown: readonly EligibleRowView[],
  ticked: ReadonlySet<string>,
  now: number,
): boolean | 'mixed' {
  const able = shown.filter((row) => whyNotSelect(row, now) === null);
  const on = able.filter(({ eligible }) => ticked.has(eligible.eligibilityId)).length;
  if (on === 0) return false;
  return on === able.length ? true : 'mixed';
}

/** The ticks after the box in the head was pressed: all that are shown and can be, or none of those shown. */
export function tickedAll(
  shown: readonly EligibleRowView[],
  ticked: ReadonlySet<string>,
  on: boolean,
  now: number,
): ReadonlySet<string> {
  const next = new Set(ticked);
  for (const row of shown) {
    const id = row.eligible.eligibilityId;
    if (on && whyNotSelect(row, now) === null) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** "3 selected", "3 selected, 1 not shown". */
export function selectionWords(
  selected: readonly EligibleRowView[],
  shown: readonly EligibleRowView[],
): string {
  const seen = new Set(shown.map(({ eligible }) => eligible.eligibilityId));
  const away = selected.filter(({ eligible }) => !seen.has(eligible.eligibilityId)).length;
  return `${selected.length} selected${away === 0 ? '' : `, ${away} not shown`}`;
}
