import type { Problem } from '../../../../shared/contract/problem.ts';
import { daysText } from '../../../../shared/domain/days.ts';
import { momentTyped } from '../../../components/fields/typed-moment.ts';
import type { WindowDraft } from '../drafts/window-draft.ts';
import { namesWords, type Asked } from './asked.ts';

const DAY_MS = 24 * 60 * 60_000;
/** What is suggested: half a year, that somebody looks at it again. */
const SUGGESTED_DAYS = 180;
export const PRESET_DAYS = [30, 90, 180, 365] as const;

/** How many days are offered at a press: the usual ones within the maximum, and the maximum itself. */
export function offeredDays({ longest }: Asked): readonly number[] {
  if (longest === null || longest.days < 1) return PRESET_DAYS;
  const within = PRESET_DAYS.filter((days) => days <= longest.days);
  return within.includes(longest.days as (typeof PRESET_DAYS)[number]) || within.length === PRESET_DAYS.length
    ? within
    : [...within, longest.days];
}

/** How it ends as the draft stands: what was chosen, else what is suggested. */
export function endChosen(
  { endKind, days }: WindowDraft,
  { longest }: Asked,
): { readonly kind: 'days' | 'moment' | 'none'; readonly days: number } {
  const suggested = longest === null ? SUGGESTED_DAYS : Math.max(1, Math.min(SUGGESTED_DAYS, longest.days));
  return { kind: endKind ?? 'days', days: days ?? suggested };
}

export type WindowProblems = { readonly start?: Problem; readonly end?: Problem };

/** A window as main takes it, in milliseconds; `startsAt` null: at once, or as it is; `endsAt` null: no end. */
export type ChosenWindow = {
  readonly startsAt: number | null;
  /** Undefined where it cannot be read. */
  readonly endsAt: number | null | undefined;
  readonly problems: WindowProblems;
};

/** Something typed that main need not be asked about. */
export const typedWrong = (title: string, advice: string): Problem => ({
  kind: 'invalid-input',
  title,
  advice,
  safeToRetry: true,
});

/** What the fields say, and what is wrong with it. @param now the service's time */
export function windowChosen(draft: WindowDraft, asked: Asked, now: number): ChosenWindow {
  const startsAt = draft.startKind === 'now' ? null : momentTyped(draft.startDate, draft.startTime);
  const from = startsAt ?? now;
  const end = endChosen(draft, asked);
  const endsAt =
    end.kind === 'none'
      ? null
      : end.kind === 'days'
        ? from + end.days * DAY_MS
        : momentTyped(draft.endDate, draft.endTime);
  const start = startProblem(startsAt, now);
  const wrong = endProblem(endsAt, from, asked);
  return {
    startsAt: startsAt ?? null,
    endsAt,
    problems: { ...(start && { start }), ...(wrong && { end: wrong }) },
  };
}

function startProblem(startsAt: number | null | undefined, now: number): Problem | null {
  if (startsAt === undefined)
    return typedWrong('This is not a day and time.', 'Type both, or let it start now.');
  if (startsAt !== null && startsAt < now)
    return typedWrong('This start is over.', 'Choose one to come, or let it start now.');
  return null;
}

function endProblem(endsAt: number | null | undefined, from: number, asked: Asked): Problem | null {
  const { longest, mustEnd } = asked;
  if (endsAt === undefined)
    return typedWrong('This is not a day and time.', 'Type both, or choose a number of days.');
  if (endsAt === null)
    return mustEnd.length === 0
      ? null
      : typedWrong(
          `${namesWords(mustEnd)}: no end is not allowed.`,
          'Choose an end, or change the role settings.',
        );
  if (endsAt <= from) return typedWrong('It would end before it begins.', 'Choose a later end.');
  if (longest !== null && endsAt - from > longest.days * DAY_MS)
    return typedWrong(
      `Longer than ${longest.of} allows.`,
      `At most ${daysText(longest.days)} from the start.`,
    );
  return null;
}
