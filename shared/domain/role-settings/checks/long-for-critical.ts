import { minutesOf } from '../../durations.ts';
import { LONGEST_FOR_CRITICAL } from '../ranges.ts';
import { tierOf } from '../tiers.ts';
import { ofValue, passed, warned, type Check } from './finding.ts';

/** A critical role that may be held for long. posture-security.md B-01 */
export const longForCritical: Check = (planned) =>
  tierOf(planned.role, planned.scope) !== 'critical'
    ? []
    : ofValue('maximum', planned, (maximum) => {
        const minutes = minutesOf(maximum);
        if (minutes === undefined) return [];
        return [
          minutes > LONGEST_FOR_CRITICAL ? warned('maximum', { maximum }) : passed('maximum', { maximum }),
        ];
      });
