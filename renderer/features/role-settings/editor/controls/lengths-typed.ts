import { daysOf, daysText, daysTyped, isoOfDays } from '../../../../../shared/domain/days.ts';
import {
  durationText,
  isoOfMinutes,
  minutesOf,
  minutesTyped,
} from '../../../../../shared/domain/durations.ts';

/** What was typed as the service has it: "90", "1:30", "1h30". Undefined where it cannot be read, or is nothing. */
export function maximumTyped(text: string): string | undefined {
  const minutes = minutesTyped(text);
  return minutes === undefined || minutes < 1 ? undefined : isoOfMinutes(minutes);
}

/** The same of days: "30", "30 days", "2 weeks". */
export function expiryTyped(text: string): string | undefined {
  const days = daysTyped(text);
  return days === undefined || days < 1 ? undefined : isoOfDays(days);
}

/** A length as it is typed: "365 days"; what is not of whole days in hours and minutes, and what cannot be read as it is. */
export function lengthText(iso: string): string {
  const days = daysOf(iso);
  if (days !== undefined) return daysText(days);
  const minutes = minutesOf(iso);
  return minutes === undefined ? iso : durationText(minutes);
}
