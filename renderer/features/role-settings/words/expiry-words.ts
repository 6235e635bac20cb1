import type { Expiry } from '../../../../shared/contract/role-settings/settings.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';

const NBSP = '\u00a0';
const DAY = 24 * 60;

/** The portal's choices, which carry these days. "Expire eligible assignments after", pim-how-to-change-default-settings.md [docs] */
const CHOICES: Readonly<Record<number, string>> = {
  30: `1${NBSP}month`,
  90: `3${NBSP}months`,
  180: `6${NBSP}months`,
  365: `1${NBSP}year`,
};

const countedDays = (days: number): string => (days === 1 ? `1${NBSP}day` : `${days}${NBSP}days`);

/** "15 days", "1 day 12 h"; what cannot be read stands as it is. @param iso an ISO 8601 duration */
export function daysText(iso: string): string {
  const minutes = minutesOf(iso);
  if (minutes === undefined) return iso;
  const days = Math.floor(minutes / DAY);
  const rest = minutes % DAY;
  if (days === 0) return durationText(minutes);
  return rest === 0 ? countedDays(days) : `${countedDays(days)} ${durationText(rest)}`;
}

/** "6 months", in a diff "6 months (180 days)"; "no limit" where assignments need not end. */
export function expiryWords({ limited, maximum }: Expiry, length: 'short' | 'long'): string {
  if (!limited) return length === 'short' ? 'no limit' : 'no limit, also without an end';
  const minutes = minutesOf(maximum);
  const choice = minutes === undefined ? undefined : CHOICES[minutes / DAY];
  if (choice === undefined) return daysText(maximum);
  return length === 'short' ? choice : `${choice} (${daysText(maximum)})`;
}
