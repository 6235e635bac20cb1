import type { ExpiredRole } from '../../../../shared/contract/my-roles.ts';
import { RENEW_WINDOW_MS } from '../../../../shared/domain/more-time.ts';
import { dateText, daysAway } from '../../../components/when.ts';
import { renewStanding, type MoreTime } from './more-time-standing.ts';

/** A line of the expired list. */
export type ExpiredRowView = { readonly expired: ExpiredRole; readonly moreTime: MoreTime };

/** What ran out, the latest first. @param asked where more time was asked for already */
export const expiredRows = (
  expired: readonly ExpiredRole[],
  asked: ReadonlySet<string>,
  now: number,
): ExpiredRowView[] =>
  [...expired]
    .sort((a, b) => b.endedAt - a.endedAt || a.expiredId.localeCompare(b.expiredId, 'en'))
    .map((one) => ({ expired: one, moreTime: renewStanding(one, asked, now) }));

/** "Eligible", "Assigned": what had been held. */
export const heldWords = ({ kind }: ExpiredRole): string => (kind === 'eligible' ? 'Eligible' : 'Assigned');

/** "2 days ago", "today". @param now the service's time */
export function endedWords(endedAt: number, now: number): string {
  const days = -daysAway(endedAt, now);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return `${dateText(endedAt, now)}, ${days} days ago`;
}

/** Until when it can be renewed: "until 18 Dec". */
export const renewUntilWords = (endedAt: number, now: number): string =>
  `until ${dateText(endedAt + RENEW_WINDOW_MS, now)}`;
