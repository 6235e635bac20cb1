import { dateText, daysAway, momentText } from '../../../components/when.ts';

/** From this many days on the end of an eligibility is worth a mark: the service lets it be extended then. PRODUCT.md */
const SOON_DAYS = 14;

/** When an eligibility ends. `soon` within 14 days. */
export function untilWords(
  endsAt: number | null,
  now: number,
): { readonly text: string; readonly soon: boolean } {
  if (endsAt === null) return { text: 'No end date', soon: false };
  const days = daysAway(endsAt, now);
  if (endsAt <= now) return { text: `Ended ${momentText(endsAt, now)}`, soon: true };
  if (days > SOON_DAYS) return { text: dateText(endsAt, now), soon: false };
  if (days <= 1)
    return { text: days === 0 ? `today ${momentText(endsAt, now)}` : momentText(endsAt, now), soon: true };
  return { text: `in ${days} days`, soon: true };
}
