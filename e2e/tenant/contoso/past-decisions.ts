import { days, hours } from '../clock/duration.ts';
import { approverTest } from '../world/approvals/approvers.ts';
import { stableGuid } from '../world/random.ts';
import type { Triple } from '../world/schedules.ts';
import type { Outcome } from './past-requests.ts';
import { keepPastRequest } from './past-requests.ts';
import type { PersonaKey } from './personas.ts';
import type { Seeding } from './seeding.ts';

/** Somebody who waits for a decision now, and has asked for the same before. */
export type Habit = {
  /** Tells apart what is generated under one seed. */
  name: string;
  index: number;
  triple: Triple;
  /** As they ask now. */
  duration: string;
  why: string;
};

const DECIDERS = ['leila', 'ruben', 'tomasz', 'sofia'] as const satisfies readonly PersonaKey[];

/** More is approved than not; some answers come too late, and some people think better of it. */
const OUTCOMES: readonly Outcome[] = [
  'approved',
  'approved',
  'denied',
  'approved',
  'unanswered',
  'approved',
  'cancelled',
];

const WORDS = [
  'Same change as last month, second region',
  'Follow-up of the incident of Monday',
  'Clean up after the migration',
  'Check what the partner changed',
  'quick fix',
  'Requested by the service desk, see ticket',
];

const SAID: Readonly<Record<Outcome, readonly string[]>> = {
  approved: ['ok', 'Planned, go ahead', 'As agreed in the stand-up', 'Ticket checked'],
  denied: ['Say which system and why', 'Not in the freeze', 'Ask for the smaller role'],
  unanswered: [''],
  cancelled: [''],
};

/** Every fifth person writes now what they wrote the last time. */
const REPEATS = 5;
/** Every sixth works at any hour, the others from 07 to 18 UTC alone. */
const AT_ANY_HOUR = 6;

const at = <T>(from: readonly T[], index: number, otherwise: T): T => from[index % from.length] ?? otherwise;

/** Keeps what people asked for over the last ten weeks and somebody decided, or nobody: what an approver knows them by. */
export function pastDecisions(of: Seeding, habits: readonly Habit[], random: () => number): void {
  const tests = DECIDERS.map((key) => ({
    oid: of.oidOf(key),
    decides: approverTest(of.world, of.oidOf(key)),
  }));
  for (const habit of habits) {
    const { name, index, triple } = habit;
    const count = 2 + (index % 5);
    for (let turn = count; turn > 0; turn--) {
      const day = Math.floor((of.now - days(turn * (3 + (index % 9)))) / days(1)) * days(1);
      const hour = index % AT_ANY_HOUR === AT_ANY_HOUR - 1 ? random() * 24 : 7 + random() * 11;
      const outcome = at(OUTCOMES, index * 3 + turn, 'approved');
      const request = keepPastRequest(of.world, {
        id: stableGuid(of.seed, `habit:${name}:${turn}`),
        triple,
        createdAt: day + Math.floor(hours(hour)),
        // Now and then shorter than usual.
        duration: turn % 4 === 0 ? 'PT30M' : habit.duration,
        why: turn === 1 && index % REPEATS === 0 ? habit.why : at(WORDS, index + turn, ''),
        ...(turn % 2 === 0 && { ticket: `INC00${String(40_000 + index * 7 + turn)}` }),
        outcome,
        by: '',
        said: at(SAID[outcome], index + turn, ''),
      });
      const deciders = tests.filter(({ decides }) => decides(request)).map(({ oid }) => oid);
      const { decision } = request.approval ?? {};
      if (decision) decision.by = at(deciders, index + turn, of.oidOf('leila'));
    }
  }
}
