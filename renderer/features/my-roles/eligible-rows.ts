import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { scopeName } from '../../components/scope-words.ts';
import { placeOfRole, type Standing } from '../../state/standing.ts';

/** A line of the eligible list: what may be activated, and how it stands. */
export type EligibleRowView = { readonly eligible: EligibleRole; readonly standing: Standing };

const byWords = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The eligible list by role name, then scope, the whole tenant first. The order never depends on time or standing. */
export function eligibleRows(
  eligible: readonly EligibleRole[],
  standingOf: (place: string) => Standing,
): EligibleRowView[] {
  return [...eligible]
    .sort(
      (a, b) =>
        byWords.compare(a.role.name, b.role.name) ||
        Number(b.scope.kind === 'tenant') - Number(a.scope.kind === 'tenant') ||
        byWords.compare(scopeName(a.scope), scopeName(b.scope)) ||
        byWords.compare(a.eligibilityId, b.eligibilityId),
    )
    .map((one) => ({ eligible: one, standing: standingOf(placeOfRole(one)) }));
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows in which every typed word occurs, in the role or the scope, without regard to case and accents. */
export function filterRows(rows: readonly EligibleRowView[], filter: string): readonly EligibleRowView[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ eligible: { role, scope } }) => {
    const text = folded(`${role.name} ${scopeName(scope)} ${scope.id}`);
    return words.every((word) => text.includes(word));
  });
}
