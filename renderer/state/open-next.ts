import type { EligibleRole } from '../../shared/contract/my-roles.ts';
import { durationText, minutesOf } from '../../shared/domain/durations.ts';
import { openActivation, type TypedDraft } from './panel-store.ts';
import { serviceNow } from './service-clock.ts';

/** What was said when a group was activated, and how long it is held: the next activation starts from it. */
export type SaidBefore = {
  readonly justification: string;
  readonly ticketNumber: string;
  readonly ticketSystem: string;
  /** Minutes asked for; undefined where they are not known. */
  readonly minutes: number | undefined;
  /** When the membership ends; null for never. */
  readonly endsAt: number | null;
};

/** What the form of the next role starts with: the same words, and no longer than its maximum or what is left of the membership. */
export function prefillAfter(
  { minutes, endsAt, ...words }: SaidBefore,
  { asks }: Pick<EligibleRole, 'asks'>,
  now: number,
): Partial<TypedDraft> {
  const limits = [
    minutes,
    asks ? minutesOf(asks.maximum) : undefined,
    endsAt === null ? undefined : Math.floor((endsAt - now) / 60_000),
  ].filter((limit) => limit !== undefined);
  const longest = limits.length === 0 ? 0 : Math.min(...limits);
  return longest < 1 ? words : { ...words, duration: durationText(longest) };
}

/** Opens the form of a role that an activated group leads to. */
export const openNext = (eligible: EligibleRole, said: SaidBefore): void =>
  openActivation(eligible, prefillAfter(said, eligible, serviceNow()));
