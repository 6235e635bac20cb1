import type { Side } from '../../../../shared/contract/assignments/assignments.ts';
import type { SettingsRow } from '../../../../shared/contract/role-settings/matrix.ts';
import { daysText } from '../../../../shared/domain/days.ts';
import { minutesOf } from '../../../../shared/domain/durations.ts';
import { aboutName } from '../../../components/role-words.ts';

const DAY_MINUTES = 24 * 60;

/** What the settings of some roles ask of an assignment. Names are the service's. */
export type Asked = {
  /** The shortest of their maxima: whole days, and whose. Null: none of them has one, or none could be read. */
  readonly longest: { readonly days: number; readonly of: string } | null;
  /** Those that have to end. */
  readonly mustEnd: readonly string[];
  /** Those that ask for a justification. */
  readonly justification: readonly string[];
  /** Those whose settings could not be read: what they ask, the service says. */
  readonly unread: readonly string[];
};

/** @param rows settings of the roles; @param missing names of roles there are no settings of */
export function askedOf(rows: readonly SettingsRow[], side: Side, missing: readonly string[] = []): Asked {
  const limits = rows.flatMap((row) => {
    const expiry = side === 'eligible' ? row.settings.eligibleExpiry : row.settings.activeExpiry;
    const minutes = expiry?.limited === true ? minutesOf(expiry.maximum) : undefined;
    return minutes === undefined ? [] : [{ days: Math.floor(minutes / DAY_MINUTES), of: aboutName(row) }];
  });
  const named = (is: (row: SettingsRow) => boolean): string[] => rows.filter(is).map(aboutName);
  const [first, ...others] = limits;
  return {
    longest: first ? others.reduce((least, one) => (one.days < least.days ? one : least), first) : null,
    mustEnd: named(
      ({ settings }) =>
        (side === 'eligible' ? settings.eligibleExpiry : settings.activeExpiry)?.limited === true,
    ),
    justification: named(
      ({ settings }) =>
        (side === 'eligible' ? settings.eligibleJustification : settings.activeJustification) === true,
    ),
    unread: [
      ...named(
        ({ settings }) =>
          (side === 'eligible' ? settings.eligibleExpiry : settings.activeExpiry) === undefined,
      ),
      ...missing,
    ],
  };
}

/** "Exchange Administrator", "Exchange Administrator and 2 more". */
export const namesWords = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} and ${others.length} more`;

/** "Up to 365 days (Exchange Administrator). Justification is asked for." @param several whether they are several roles: then it is said whose */
export function askedWords({ longest, mustEnd, justification, unread }: Asked, several: boolean): string {
  const whose = (names: readonly string[]): string => (several ? ` (${namesWords(names)})` : '');
  const sentences = [
    longest ? `Up to ${daysText(longest.days)}${whose([longest.of])}.` : null,
    !longest && mustEnd.length > 0 ? `It has to end${whose(mustEnd)}.` : null,
    longest === null && mustEnd.length === 0 && unread.length === 0 ? 'No maximum.' : null,
    justification.length > 0 ? `Justification is asked for${whose(justification)}.` : null,
    unread.length > 0
      ? `Not readable what ${namesWords(unread)} ${unread.length === 1 ? 'asks' : 'ask'}: the service decides.`
      : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
