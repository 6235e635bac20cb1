import { tierOf } from '../tiers.ts';
import { ofValue, passed, warned, type Check } from './finding.ts';
import { withoutEnd } from './without-end.ts';

/**
 * Assignments need not end. Active ones should anywhere (posture-security.md B-14); eligible ones only where the role is critical or high,
 * as the authorities leave it open (B-15).
 */
export const permanentAllowed: Check = (planned, { holders }) => {
  const tier = tierOf(planned.role, planned.scope);
  const keys = (['eligibleExpiry', 'activeExpiry'] as const).filter(
    (key) => key === 'activeExpiry' || tier === 'critical' || tier === 'high',
  );
  return keys.flatMap((key) =>
    ofValue(key, planned, ({ limited }) => {
      if (limited) return [passed(key)];
      const { those, of, complete } = withoutEnd(key, holders);
      return [warned(key, complete ? { without: those.length, of } : {})];
    }),
  );
};
