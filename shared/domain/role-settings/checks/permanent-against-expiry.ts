import { secondsOf } from '../seconds-of.ts';
import { aboutNames } from './about-names.ts';
import { notChecked, ofValue, passed, refused, warned, type Check } from './finding.ts';
import { withoutEnd } from './without-end.ts';

/**
 * Assignments must end, and are to have no end. As a setting that contradicts itself: `PT0S` stands for no limit (graph-pim.md §4.1
 * [2nd-hand]), and is refused. As somebody who has no end already: they keep it, as settings are not retroactive, but nobody could give it
 * to them again (`noExpiration` requires `isExpirationRequired` false, §4.1 [docs]); that is warned of.
 */
export const permanentAgainstExpiry: Check = (planned, { holders }) =>
  (['eligibleExpiry', 'activeExpiry'] as const).flatMap((key) =>
    ofValue(key, planned, ({ limited, maximum }) => {
      if (!limited) return [];
      if (secondsOf(maximum) === 0) return [refused(key)];
      const { those, of, complete, reason } = withoutEnd(key, holders);
      if (those.length > 0) {
        const names = aboutNames(those.map(({ name, principalId }) => ({ name, id: principalId })));
        return [warned(key, { without: those.length, of, names })];
      }
      return [complete ? passed(key) : notChecked(key, reason)];
    }),
  );
