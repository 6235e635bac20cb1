import type { EligibleRole } from '../../../../shared/contract/my-roles.ts';
import { scopeName } from '../../../components/scope-words.ts';
import { placeOfRole, type Standing } from '../../../state/standing.ts';
import type { MoreTime } from './more-time-standing.ts';

/** A line of the eligible list: what may be activated, how it stands, and what else can be done with it. */
export type EligibleRowView = {
  readonly eligible: EligibleRole;
  readonly standing: Standing;
  readonly favourite: boolean;
  /** Whether its end can be put off now. */
  readonly moreTime: MoreTime;
};

const byWords = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Last used first, then by name and scope, the whole tenant first: nothing here depends on standing or the time of day. */
function byUse(a: EligibleRole, b: EligibleRole): number {
  return (
    (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0) ||
    byWords.compare(a.role.name, b.role.name) ||
    Number(b.scope.kind === 'tenant') - Number(a.scope.kind === 'tenant') ||
    byWords.compare(scopeName(a.scope), scopeName(b.scope)) ||
    byWords.compare(a.eligibilityId, b.eligibilityId)
  );
}

/**
 * The eligible list: favourites in the order they were marked, then what was used last.
 * @param favourites `roleDefinitionId|scopeId` of each
 */
export function eligibleRows(
  eligible: readonly EligibleRole[],
  favourites: readonly string[],
  standingOf: (place: string) => Standing,
  moreTimeOf: (eligible: EligibleRole) => MoreTime,
): EligibleRowView[] {
  const marked = new Map(favourites.map((key, index) => [key.toLowerCase(), index]));
  const rankOf = (one: EligibleRole): number => marked.get(placeOfRole(one)) ?? Infinity;
  return [...eligible]
    .sort((a, b) => {
      const [first, second] = [rankOf(a), rankOf(b)];
      return first === second ? byUse(a, b) : first - second;
    })
    .map((one) => ({
      eligible: one,
      standing: standingOf(placeOfRole(one)),
      favourite: rankOf(one) !== Infinity,
      moreTime: moreTimeOf(one),
    }));
}
