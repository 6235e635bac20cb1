import { isoDuration, type Ticket } from '../../../../shared/contract/values.ts';
import { isoOfMinutes } from '../../../../shared/domain/durations.ts';
import { momentOf } from './held-role.ts';
import type { ScheduleRequest } from '../roles/role-shapes.ts';

/** A window somebody asked for; moments in milliseconds since the epoch, null where it is open on that side. */
type Window = { readonly startsAt: number | null; readonly endsAt: number | null };

/** The contract's cap on what is typed; a longer ticket was not typed here. */
const TICKET_CAP = 10_000;

/** The ticket of a request; null where both of its parts are empty, as the service then gives nulls. */
export function ticketOf({ ticketInfo }: ScheduleRequest): Ticket | null {
  const number = (ticketInfo?.ticketNumber ?? '').slice(0, TICKET_CAP);
  const system = (ticketInfo?.ticketSystem ?? '').slice(0, TICKET_CAP);
  return number === '' && system === '' ? null : { number, system };
}

/** From when to when, to the millisecond. The end is given as a moment or as a duration; neither means without end. */
export function windowOf({ scheduleInfo }: ScheduleRequest): Window {
  const startsAt = momentOf(scheduleInfo?.startDateTime);
  const { duration, endDateTime } = scheduleInfo?.expiration ?? {};
  const lasts = millisecondsOf(duration);
  return { startsAt, endsAt: momentOf(endDateTime) ?? plus(startsAt, lasts) };
}

/** How long was asked for; null where it is not a length of days and less, or not known. */
export function durationOf(request: ScheduleRequest): string | null {
  const given = isoDuration.safeParse(request.scheduleInfo?.expiration?.duration);
  if (given.success) return given.data;
  const { startsAt, endsAt } = windowOf(request);
  const minutes = startsAt !== null && endsAt !== null ? Math.round((endsAt - startsAt) / 60_000) : 0;
  return minutes >= 1 ? isoOfMinutes(minutes) : null;
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

const LENGTH = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Edm.Duration has days and smaller only (graph-pim.md §2 [docs]), all of one length. */
function millisecondsOf(iso: string | null | undefined): number | null {
  const parts = LENGTH.exec(iso ?? '');
  if (!parts) return null;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part || 0));
  const whole = ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
  return whole * 60_000 + (seconds ?? 0) * 1000;
}
