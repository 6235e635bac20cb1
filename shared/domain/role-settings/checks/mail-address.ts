import { MAIL_RULES } from '../../../contract/role-settings/settings.ts';
import { hiddenCount } from '../../hidden-characters.ts';
import { folded, ofValue, passed, refused, type Check } from './finding.ts';

/** One `@`, a name before it, a domain with a dot after it; none of what separates addresses or stands around them. */
const ADDRESS = /^[^\s@,;<>()"\\]+@[^\s@,;<>()"\\.]+(\.[^\s@,;<>()"\\.]+)+$/;

/** An address no mail goes to, or two in one. */
export const mailAddress: Check = (planned) =>
  folded(
    MAIL_RULES.flatMap((key) =>
      ofValue(key, planned, ({ recipients }) => {
        if (recipients.length === 0) return [];
        const wrong = recipients.filter((address) => !ADDRESS.test(address) || hiddenCount(address) > 0);
        const [address] = wrong;
        return [address === undefined ? passed(key) : refused(key, { address, wrong: wrong.length })];
      }),
    ),
  );
