import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { DecisionCard } from '../../../../shared/contract/decision-card.ts';
import { flagsOf } from '../../../../shared/domain/deciding/flags.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { flagLine, mutualLine, type FlagLine } from './flag-words.ts';
import type { CardNow } from './use-card.ts';
import type { History } from './use-history.ts';

/**
 * What stands out in a request. `flags`: there is something to look at. `clear`: nothing is in what was checked. `looking`: nothing is
 * so far, and not everything has been read.
 */
export type Verdict = {
  readonly tone: 'flags' | 'clear' | 'looking';
  readonly lines: readonly FlagLine[];
  /** What was checked and is as it should be. */
  readonly checked: readonly string[];
  /** What could not be checked; while it is being read it stands in neither. */
  readonly notChecked: readonly string[];
  /** Whether both could approve each other: among the lines where they could. It has a place of its own, whatever comes of it. */
  readonly mutual: DecisionCard['mutual']['state'] | 'reading';
};

/** As it stands among what was checked, and among what was not. */
const MUTUAL = {
  no: 'you do not decide about each other',
  'not-checked': 'whether you could approve each other',
} as const;

/** @param now the service's time */
export function verdictOf(request: WaitingRequest, history: History, card: CardNow, now: number): Verdict {
  const lines = flagsOf(request, history.habits).map((flag) => flagLine(flag, request, now));
  const mutual = card.kind === 'read' ? mutualLine(card.card.mutual, request) : null;
  if (mutual) lines.push(mutual);
  const readingHistory =
    history.reading && (history.coverage.state === 'unread' || history.other.state === 'unread');
  const tone = lines.length > 0 ? 'flags' : card.kind === 'reading' || readingHistory ? 'looking' : 'clear';
  return {
    tone,
    lines,
    checked: checkedOf(request, history, card),
    notChecked: [...openOfHistory(request, history, readingHistory), ...openOfCard(card)],
    mutual:
      card.kind === 'read' ? card.card.mutual.state : card.kind === 'failed' ? 'not-checked' : 'reading',
  };
}

/** Whether all of a person's earlier requests are known, as far as the service lists them: of roles and of groups. */
const allRead = ({ coverage, other }: History): boolean =>
  coverage.state === 'complete' && other.state === 'complete';

function checkedOf(request: WaitingRequest, history: History, card: CardNow): string[] {
  const { habits } = history;
  const minutes = request.duration === null ? undefined : minutesOf(request.duration);
  return [
    'the justification is neither short nor vague',
    allRead(history) && habits.earlier.length > 0 && 'it repeats none of their earlier words',
    habits.usualDuration !== null &&
      minutes !== undefined &&
      `${durationText(minutes)} is not much longer than their usual`,
    habits.usualHours !== null && request.createdAt !== null && 'it was asked at one of their usual hours',
    card.kind === 'read' && card.card.mutual.state === 'no' && MUTUAL.no,
  ].filter((part) => part !== false);
}

function openOfHistory({ asks }: WaitingRequest, history: History, reading: boolean): string[] {
  if (reading) return [];
  const { habits, coverage } = history;
  // A role's usual duration is of its own plane; hours are of whatever a person asked for.
  const few = coverage.state === 'complete' ? ' (too few earlier requests)' : '';
  const all = allRead(history);
  return [
    !all && 'all of their earlier requests',
    habits.usualDuration === null && `their usual duration${few}`,
    habits.usualHours === null &&
      `their usual hours${all ? ' (too few earlier requests, or at any hour)' : ''}`,
    asks === null && 'what the policy asks',
  ].filter((part) => part !== false);
}

function openOfCard(card: CardNow): string[] {
  if (card.kind === 'reading') return [];
  const held = 'what they have active now';
  if (card.kind === 'failed') return [held, MUTUAL['not-checked']];
  const { holds, mutual: pools } = card.card;
  return [
    holds.coverage.some(({ state }) => state !== 'complete') && held,
    pools.state === 'not-checked' && MUTUAL['not-checked'],
  ].filter((part) => part !== false);
}
