import type { WaitingRequest } from '../../contract/approvals.ts';
import type { PastRequest } from '../../contract/past.ts';
import { keyOfHeld } from '../role-key.ts';
import { usualDuration, type UsualDuration } from './usual-duration.ts';
import { usualHours, type UsualHours } from './usual-hours.ts';

/** What a requestor did before, as far as the approver could have decided about it. Nothing is known beyond that. */
export type Habits = {
  /** This person's, newest first; those whose moment is not known stand last. */
  readonly earlier: readonly PastRequest[];
  /** Those of them for this very role and scope. */
  readonly ofThisRole: readonly PastRequest[];
  readonly usualDuration: UsualDuration | null;
  readonly usualHours: UsualHours | null;
  /** How those in `earlier` ended. */
  readonly counts: Readonly<Record<PastRequest['outcome'], number>>;
};

/** Past requests by who asked; what was worked out of them is kept, as an inbox asks the same of thousands of rows. */
export type HabitsIndex = ReadonlyMap<string, Person>;
type Person = {
  readonly rows: readonly PastRequest[];
  readonly ids: ReadonlySet<string>;
  /** By where in `rows` what is earlier begins. */
  readonly known: Map<number, Known>;
};
type Known = Omit<Habits, 'ofThisRole' | 'usualDuration'> & {
  readonly ofRole: Map<string, Pick<Habits, 'ofThisRole' | 'usualDuration'>>;
};

const newestFirst = (a: PastRequest, b: PastRequest): number =>
  a.createdAt === null || b.createdAt === null
    ? Number(a.createdAt === null) - Number(b.createdAt === null)
    : b.createdAt - a.createdAt;

/** @param past of any order, as the slice `past` has it */
export function habitsOf(past: readonly PastRequest[]): HabitsIndex {
  const byPerson = new Map<string, PastRequest[]>();
  for (const row of past) {
    const rows = byPerson.get(row.requestor.id);
    if (rows === undefined) byPerson.set(row.requestor.id, [row]);
    else rows.push(row);
  }
  const index = new Map<string, Person>();
  for (const [id, rows] of byPerson) {
    const ids = new Set(rows.map(({ requestId }) => requestId));
    index.set(id, { rows: rows.sort(newestFirst), ids, known: new Map() });
  }
  return index;
}

/** What this requestor did before this request. The request itself is never among it, nor what was asked for later. */
export function habitsFor(index: HabitsIndex, request: WaitingRequest): Habits {
  const person: Person = index.get(request.requestor.id) ?? { rows: [], ids: new Set(), known: new Map() };
  const from = firstEarlier(person.rows, request.createdAt);
  // The request itself is among the past only while a decision is on its way there: not worth keeping.
  const known = person.ids.has(request.requestId)
    ? look(person.rows.slice(from).filter((row) => row.requestId !== request.requestId))
    : keep(person.known, from, () => look(person.rows.slice(from)));
  const key = keyOfHeld(request);
  const { ofThisRole, usualDuration: usual } = keep(known.ofRole, key, () => lookAtRole(known.earlier, key));
  return {
    earlier: known.earlier,
    ofThisRole,
    usualDuration: usual,
    usualHours: known.usualHours,
    counts: known.counts,
  };
}

/** Where in rows, newest first, those before a moment begin. */
function firstEarlier(rows: readonly PastRequest[], before: number | null): number {
  if (before === null) return 0;
  const at = rows.findIndex(({ createdAt }) => createdAt === null || createdAt <= before);
  return at === -1 ? rows.length : at;
}

function look(earlier: readonly PastRequest[]): Known {
  const counts = { approved: 0, denied: 0, unanswered: 0, cancelled: 0, failed: 0, unknown: 0 };
  for (const { outcome } of earlier) counts[outcome] += 1;
  const moments = earlier.flatMap(({ createdAt }) => createdAt ?? []);
  return { earlier, counts, usualHours: usualHours(moments), ofRole: new Map() };
}

function lookAtRole(earlier: readonly PastRequest[], key: string) {
  const ofThisRole = earlier.filter((row) => keyOfHeld(row) === key);
  return { ofThisRole, usualDuration: usualDuration(ofThisRole.map(({ duration }) => duration)) };
}

function keep<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const there = kept.get(key);
  if (there !== undefined) return there;
  const made = make();
  kept.set(key, made);
  return made;
}
