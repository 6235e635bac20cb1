import type { Recent } from '../../../../shared/contract/my-roles.ts';
import { placeOf } from '../../../state/standing.ts';

/** As many as one reads before typing anew is faster. */
const SHOWN = 5;

const placeOfRecent = (recent: Recent): string => placeOf(recent.roleDefinitionId, recent.scopeId);
const wording = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** What was written before: for these roles first, then for others; newest first, each wording once. @param places as `placeOf` */
export function recentsFor(places: readonly string[], recents: readonly Recent[]): Recent[] {
  const here = (recent: Recent): boolean => places.includes(placeOfRecent(recent));
  const seen = new Set<string>();
  return [...recents.filter(here), ...recents.filter((recent) => !here(recent))]
    .filter(({ justification }) => {
      const words = wording(justification);
      if (seen.has(words)) return false;
      seen.add(words);
      return true;
    })
    .slice(0, SHOWN);
}

/** The last request for one of these roles where it said the same; undefined where it said something else, or nothing is known. */
export function sameAsLast(
  typed: string,
  places: readonly string[],
  recents: readonly Recent[],
): Recent | undefined {
  const last = recents.find((recent) => places.includes(placeOfRecent(recent)));
  return last && wording(last.justification) === wording(typed) ? last : undefined;
}
