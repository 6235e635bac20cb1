import { expiryOf } from './expiry-of.ts';
import { givingSteps, notChecked, passed, refused, type Check } from './finding.ts';

/**
 * No end, and the role's settings want one: `ExpirationRule - The policy does not allow permanent assignment` (graph-pim.md §8 [capture];
 * §4.1 [docs]). About: `side`; `maximum`, the longest it may be (ISO 8601).
 */
export const permanentNotAllowed: Check = (planned, { settings, settingsProblem }) =>
  givingSteps(planned)
    .filter(({ endsAt }) => endsAt === null)
    .map(({ side }) => {
      const expiry = expiryOf(settings, side);
      if (expiry === undefined) return notChecked(settingsProblem, { side });
      return expiry.limited ? refused({ side, maximum: expiry.maximum }) : passed({ side });
    });
