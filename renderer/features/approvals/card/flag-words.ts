import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { DecisionCard } from '../../../../shared/contract/decision-card.ts';
import type { Flag } from '../../../../shared/domain/deciding/flags.ts';
import { durationText, minutesOf } from '../../../../shared/domain/durations.ts';
import { clockTime, momentText } from '../../../components/when.ts';
import { firstName } from '../deciding/requestor-name.ts';

/** One thing to look at: a claim, then its evidence in numbers. */
export type FlagLine = {
  readonly kind: Flag['kind'] | 'mutual';
  readonly claim: string;
  readonly evidence: string;
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** @param now the service's time, for words such as "yesterday" */
export function flagLine(flag: Flag, request: WaitingRequest, now: number): FlagLine {
  const { kind } = flag;
  switch (kind) {
    case 'short-justification':
      return flag.length === 0
        ? { kind, claim: 'No justification.', evidence: 'Nothing was written.' }
        : { kind, claim: 'Short justification.', evidence: `It has ${counted(flag.length, 'character')}.` };
    case 'vague-justification':
      return {
        kind,
        claim: 'Vague justification.',
        evidence: `‘${flag.word}’ names no system, change or person.`,
      };
    case 'same-words':
      return {
        kind,
        claim: 'Same words as before.',
        evidence: `The request of ${momentText(flag.at, now)} said the same.`,
      };
    case 'hidden-characters':
      return {
        kind,
        claim: 'Hidden characters.',
        evidence: `${counted(flag.count, 'character')} in what was written or in the name would hide or reorder text; each is drawn as a tag.`,
      };
    case 'off-hours':
      return {
        kind,
        claim: 'Unusual hour.',
        evidence: `${request.createdAt === null ? '' : `Asked at ${clockTime(request.createdAt)}. `}Their ${flag.of} earlier requests came ${hoursWords(flag, request.createdAt)}.`,
      };
    case 'longer-than-usual':
      return { kind, ...longerWords(flag.usual, flag.of, request) };
    case 'ticket-missing':
      return { kind, claim: 'No ticket.', evidence: 'The policy asks for one.' };
  }
}

const TIMES: Readonly<Record<number, string>> = {
  2: 'Twice',
  3: 'Three times',
  4: 'Four times',
  5: 'Five times',
};

function longerWords(
  usual: string,
  of: number,
  { duration, asks }: WaitingRequest,
): Pick<FlagLine, 'claim' | 'evidence'> {
  const usualMinutes = minutesOf(usual) ?? 0;
  const minutes = (duration === null ? undefined : minutesOf(duration)) ?? 0;
  const times = usualMinutes > 0 ? TIMES[minutes / usualMinutes] : undefined;
  const isMaximum = asks !== null && minutesOf(asks.maximum) === minutes;
  return {
    claim: times === undefined ? 'Longer than their usual.' : `${times} their usual.`,
    evidence: `The median of ${counted(of, 'earlier request')} is ${durationText(usualMinutes)}; ${durationText(minutes)} is ${isMaximum ? 'the maximum' : 'asked for'}.`,
  };
}

function hoursWords(
  { from, to }: { readonly from: number; readonly to: number },
  day: number | null,
): string {
  const [first, last] = [localTime(from, day), localTime(to, day)];
  return first === last ? `at ${first}` : `between ${first} and ${last}`;
}

/** A minute of the day in UTC as this device's clock showed it on the day of the request. */
function localTime(minute: number, day: number | null): string {
  const on = new Date(day ?? 0);
  return clockTime(Date.UTC(on.getUTCFullYear(), on.getUTCMonth(), on.getUTCDate(), 0, minute));
}

/** "You could approve each other", where the requestor decides about something the approver is eligible for; else null. */
export function mutualLine(mutual: DecisionCard['mutual'], request: WaitingRequest): FlagLine | null {
  if (mutual.state !== 'yes') return null;
  const names = mutual.through.map(({ role }) => role.name).join(', ');
  const who = firstName(request.requestor);
  const evidence =
    names === ''
      ? `${who} decides about something that you are eligible for.`
      : `You are eligible for ${names}, and ${who} can decide about that.`;
  return { kind: 'mutual', claim: 'You could approve each other.', evidence };
}
