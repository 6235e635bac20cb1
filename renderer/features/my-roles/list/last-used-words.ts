import { clockTime, dateText, daysAway } from '../../../components/when.ts';

/** "Today 12:50", "Yesterday", "19 Nov"; null where the service lists no activation. */
export function lastUsedWords(at: number | null, now: number): string | null {
  if (at === null) return null;
  switch (daysAway(at, now)) {
    case 0:
      return `Today ${clockTime(at)}`;
    case -1:
      return 'Yesterday';
    default:
      return dateText(at, now);
  }
}
