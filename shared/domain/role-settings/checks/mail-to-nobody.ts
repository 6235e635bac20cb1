import { MAIL_RULES } from '../../../contract/role-settings/settings.ts';
import { folded, ofValue, passed, refused, warned, type Check } from './finding.ts';

/**
 * A notification nobody gets: neither those the service tells nor an address (posture-security.md B-20), which is refused. Where the level
 * is `None` that is at least said outright, so that it is warned of.
 */
export const mailToNobody: Check = (planned) =>
  folded(
    MAIL_RULES.flatMap((key) =>
      ofValue(key, planned, ({ level, defaults, recipients }) => {
        if (level === 'None') return [warned(key, { level })];
        const some = defaults || recipients.some((address) => address.trim() !== '');
        return [some ? passed(key) : refused(key)];
      }),
    ),
  );
