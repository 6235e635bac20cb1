import { secondsOf } from '../../role-settings/seconds-of.ts';
import { expiryOf } from './expiry-of.ts';
import { givingSteps, notChecked, passed, refused, type Check } from './finding.ts';

/** A minute: what was typed a moment ago as the longest is not refused for the time that passed since. */
const LEEWAY_MS = 60_000;

/**
 * Longer than the role's settings let it be: `ExpirationRule - The duration in the request is greater than maximum allowed duration`
 * (graph-pim.md §8 [capture]). Counted from the start that is asked for, or from now where that has passed: the service counts a request's own
 * window [inferred]; its dry run has the last word. About: `side`; `maximum` (ISO 8601); `latest`, the latest end there can be.
 */
export const longerThanAllowed: Check = (planned, { settings, settingsProblem, now }) =>
  givingSteps(planned).flatMap(({ side, startsAt, endsAt }) => {
    if (endsAt === null) return [];
    const expiry = expiryOf(settings, side);
    if (expiry === undefined) return [notChecked(settingsProblem, { side })];
    if (!expiry.limited) return [passed({ side })];
    const seconds = secondsOf(expiry.maximum);
    if (seconds === undefined) return [notChecked(null, { side })];
    const latest = Math.max(startsAt ?? now, now) + seconds * 1000;
    if (endsAt <= latest + LEEWAY_MS) return [passed({ side })];
    return [refused({ side, maximum: expiry.maximum, latest })];
  });
