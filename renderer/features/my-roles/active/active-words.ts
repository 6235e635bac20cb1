import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { ActiveRole } from '../../../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { timeLeftText, untilDeactivatable, urgencyOf } from '../../../../shared/domain/time-left.ts';
import { OFFLINE_WHY } from '../../../components/offline-words.ts';
import { heldNoun } from '../../../components/scope-words.ts';
import { throughWords } from '../../../components/through-words.ts';
import { clockTime, momentText } from '../../../components/when.ts';

const NBSP = '\u00a0';

/** "ends 16:50", "no end date", "ended 16:50". */
export function endWords(endsAt: number | null, now: number): string {
  if (endsAt === null) return 'no end date';
  return `${endsAt > now ? 'ends' : 'ended'} ${momentText(endsAt, now)}`;
}

/** For what it was asked: the ticket's number, else the justification; null where neither is known. */
export function saidWords({ asked }: Pick<ActiveRole, 'asked'>): string | null {
  const number = asked?.ticket?.number.trim() ?? '';
  const words = number === '' ? (asked?.justification.trim() ?? '') : number;
  return words === '' ? null : words;
}

/** The two lines inside a large ring: "2 h" over "14 min", "14" over "min", "4:32" alone. */
export function ringWords(left: number): readonly [string, string] {
  const [first = '', second = ''] = timeLeftText(left).split(' ');
  if (second !== '') return [first, second];
  const [amount = first, unit = ''] = first.split(NBSP);
  return unit === 'h' ? [first, ''] : [amount, unit];
}

/** The one line under a card's name. */
export type StateLine = {
  readonly tone: 'confirmed' | 'soon' | 'last' | 'counted' | 'plain' | 'assigned';
  readonly text: string;
};

/** What is known of an active role, and how. @param confirmed whether the list is the service's own, read in full */
export function stateLine(
  held: ActiveRole,
  now: number,
  confirmed: boolean,
  deactivated: ActivityEntry | undefined,
): StateLine {
  if (deactivated) {
    return { tone: 'plain', text: `Deactivated ${clockTime(deactivated.at)}. Still in the directory.` };
  }
  const through = throughWords(held);
  if (held.kind === 'assigned') return { tone: 'assigned', text: through ?? 'Assigned, not activated' };
  if (held.kind === 'unknown') return { tone: 'plain', text: 'Activated or assigned: not known' };
  const urgency = held.endsAt === null ? 'calm' : urgencyOf(held.endsAt - now);
  if (urgency === 'over') return { tone: 'plain', text: 'Not read since it ended' };
  const ends = confirmed ? 'Ends soon, then ask again' : 'Ends soon, counted here';
  if (urgency !== 'calm') return { tone: urgency, text: ends };
  if (!confirmed) return { tone: 'counted', text: 'Counted by this device' };
  const since = held.startedAt === null ? '' : ` since ${momentText(held.startedAt, now)}`;
  return { tone: 'confirmed', text: `In effect${since}` };
}

/** The one line of a compact card: "2 h 14 min · ends 16:50", "Assigned · no end date". */
export function compactLine(held: ActiveRole, now: number, line: StateLine): string {
  if (held.endsAt !== null && held.endsAt <= now) return endWords(held.endsAt, now);
  const first =
    held.endsAt === null ? (line.text.split(/[,.:]/)[0] ?? line.text) : timeLeftText(held.endsAt - now);
  return `${first} · ${endWords(held.endsAt, now)}`;
}

/** "3 min 12 s". @param ms milliseconds, rounded up so that it is never said too early */
export function waitWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const rest = `${seconds % 60}${NBSP}s`;
  return minutes === 0 ? rest : `${minutes}${NBSP}min ${rest}`;
}

/** Why an activation cannot be given back now; null where it can. @param now the service's time */
export function whyNotDeactivate(
  held: ActiveRole,
  now: number,
  offline: boolean,
  entry: ActivityEntry | undefined,
): string | null {
  const noun = heldNoun(held.scope);
  if (held.endsAt !== null && held.endsAt <= now) return 'It has ended.';
  if (entry?.state === 'sending') return `Something for this ${noun} is being sent.`;
  if (entry?.state === 'step-up')
    return `Something for this ${noun} waits for you to prove more in the browser.`;
  if (entry?.state === 'unknown') return `The outcome of what you sent for this ${noun} is not known yet.`;
  if (offline) return OFFLINE_WHY;
  const wait = untilDeactivatable(now, held.startedAt);
  return wait > 0 ? `Can be deactivated in ${waitWords(wait)}: the service keeps it for 5${NBSP}min` : null;
}

/** "2 activated, 1 assigned". */
export function activeCounts(active: readonly ActiveRole[]): string {
  const counted = (['activated', 'assigned', 'unknown'] as const)
    .map((kind) => ({ kind, count: active.filter((held) => held.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => (kind === 'unknown' ? `${count} of unknown kind` : `${count} ${kind}`));
  return counted.join(', ');
}

/** Who can take away what was not activated. @param behind the activated membership it is held through */
export function aboutHeld(held: ActiveRole, behind: ActiveRole | undefined): string {
  if (held.kind !== 'assigned')
    return 'The service calls this neither activated nor assigned. PIM Desk leaves it alone.';
  const through = held.throughGroup?.name ?? held.throughGroup?.id;
  if (behind) return `You have it through ${behind.role.name}, which you activated: it goes with that.`;
  if (through !== undefined)
    return `You have it through ${through}. Whoever manages that group’s members can take you out of it.`;
  if (held.membership === 'group')
    return 'You have it through a group. Whoever manages that group’s members can take you out of it.';
  return planeOfHeld(held) === 'groups'
    ? 'Assigned to you without activation. An owner of the group, or an administrator of it, can remove you.'
    : 'Assigned to you without activation. A Privileged Role Administrator can remove it.';
}
