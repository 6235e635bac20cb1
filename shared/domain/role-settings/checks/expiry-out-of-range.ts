import { minutesOf } from '../../durations.ts';
import { EXPIRY_RANGE } from '../ranges.ts';
import { ofValue, passed, refused, type Check } from './finding.ts';

const DAY = 24 * 60;

/** Assignments that must end sooner, or may last longer, than the service takes. None at all is `permanent-against-expiry`. */
export const expiryOutOfRange: Check = (planned) =>
  (['eligibleExpiry', 'activeExpiry'] as const).flatMap((key) =>
    ofValue(key, planned, ({ limited, maximum }) => {
      const minutes = minutesOf(maximum);
      if (!limited || minutes === 0) return [];
      const within =
        minutes !== undefined && minutes >= EXPIRY_RANGE.least * DAY && minutes <= EXPIRY_RANGE.most * DAY;
      return [within ? passed(key, { maximum }) : refused(key, { maximum })];
    }),
  );
