const SOON_MS = 15 * 60_000;

/**
 * The moment a typed day (`2026-11-21`) and time (`08:00`) name on this device's clock; undefined where they name none. A time that
 * summer time skips is the one an hour later, as every clock shows it.
 */
export function momentTyped(date: string, time: string): number | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const clock = clockTyped(time);
  if (!day || !clock) return undefined;
  const at = new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]), clock.hour, clock.minute);
  // The 31st of a month that has 30 days would be the 1st of the next.
  return at.getDate() === Number(day[3]) ? at.getTime() : undefined;
}

/** "8", "8:00", "08.00", "0800" and "8 pm" as hour and minute; undefined where it is none of these. */
function clockTyped(text: string): { readonly hour: number; readonly minute: number } | undefined {
  const parts = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (!parts) return undefined;
  const half = parts[3]?.toLowerCase();
  const typed = Number(parts[1]);
  if (half !== undefined && (typed < 1 || typed > 12)) return undefined;
  const hour = half === undefined ? typed : (typed % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(parts[2] ?? 0);
  return hour > 23 || minute > 59 ? undefined : { hour, minute };
}

/** A typed time as clocks show it, "08:00"; as it was typed where it is none. */
export function tidyTime(text: string): string {
  const clock = clockTyped(text);
  return clock ? `${two(clock.hour)}:${two(clock.minute)}` : text;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as the two fields hold it. */
export function typedMoment(at: number): { readonly startDate: string; readonly startTime: string } {
  const local = new Date(at);
  return {
    startDate: `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`,
    startTime: `${two(local.getHours())}:${two(local.getMinutes())}`,
  };
}

/** What "Later" offers first: the next full hour, at least a quarter of an hour away. */
export function suggestedStart(now: number): number {
  const soon = new Date(now + SOON_MS);
  // By the local clock: not every zone is whole hours away from UTC.
  return soon.getMinutes() === 0 ? soon.setSeconds(0, 0) : soon.setHours(soon.getHours() + 1, 0, 0, 0);
}

/** Whose clock that is: "Europe/Oslo, GMT+1". */
export function zoneText(at: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const { timeZone } = new Intl.DateTimeFormat('en-GB').resolvedOptions();
  return timeZone === 'UTC' ? timeZone : `${timeZone}, ${offset}`;
}
