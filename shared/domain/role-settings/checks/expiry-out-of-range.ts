import { EXPIRY_RANGE } from '../ranges.ts';
import { secondsOf } from '../seconds-of.ts';
import { ofValue, passed, refused, type Check } from './finding.ts';

const DAY = 24 * 60 * 60;

/** Assignments that must end sooner, or may last longer, than the service takes. None at all is `permanent-against-expiry`. */
export const expiryOutOfRange: Check = (planned) =>
  (['eligibleExpiry', 'activeExpiry'] as const).flatMap((key) =>
    ofValue(key, planned, ({ limited, maximum }) => {
      const seconds = secondsOf(maximum);
      if (!limited || seconds === 0) return [];
      const within =
        seconds !== undefined && seconds >= EXPIRY_RANGE.least * DAY && seconds <= EXPIRY_RANGE.most * DAY;
      return [within ? passed(key, { maximum }) : refused(key, { maximum })];
    }),
  );
