import { z } from 'zod';
import { days, minutes } from '../../clock/duration.ts';
import { keepPastRequest } from '../../contoso/past-requests.ts';
import { letWait } from '../../contoso/waiting-requests.ts';
import { hold } from '../../world/hold.ts';
import { seededRandom } from '../../world/random.ts';
import type { Grant, Triple } from '../../world/schedules.ts';
import { sameTriple } from '../../world/schedules.ts';
import type { PlaneName, World } from '../../world/world.ts';
import { ControlRefusal } from '../control-context.ts';
import { atWorkDaysAgo, moments } from './moments.ts';
import { newcomers } from './newcomers.ts';
import type { Target } from './targets.ts';
import { targetsOf, tripleOf } from './targets.ts';
import { plainWords, wordsOf } from './words.ts';

const share = z.number().min(0).max(1);

/** A queue for somebody: how many requests, and of what kind. */
export const askManySchema = z.strictObject({
  /** Sign-in name of who is to decide. */
  approver: z.string(),
  count: z.number().int().min(1).max(20_000),
  /** Requests alternate between them. Absent = those in which the approver decides about something. */
  planes: z
    .array(z.enum(['directoryRoles', 'groups']))
    .min(1)
    .optional(),
  /** Display names of the roles and groups that are asked for. Absent = all that the approver decides about. */
  about: z.array(z.string()).min(1).optional(),
  /** Sign-in names of personas who ask before newcomers do. */
  from: z.array(z.string()).default([]),
  /** How far the requests lie apart, up to now. 0 = all of them were made now. */
  spreadHours: z.number().min(0).max(23.9).default(22),
  /** How many are made outside of 07 to 18 UTC, as far as the spread has such hours. */
  offHours: share.default(0.2),
  /** How many are worded to deceive or to break a screen. */
  hostile: share.default(0.1),
  /** How many are worded as what the same person asked for last. */
  sameWords: share.default(0.1),
  /** How often each newcomer has asked before, always from 07 to 18 UTC: all of it is over. */
  history: z.number().int().min(0).max(50).default(3),
});

/** The same with object ids in place of sign-in names. */
type Ask = z.infer<typeof askManySchema>;

/** A request that waits now. */
type Asked = { requestId: string; plane: PlaneName; principalId: string };

const DURATIONS = [30, 60, 120, 240, 480].map((length) => ({ text: `PT${length}M`, ms: minutes(length) }));
const OUTCOMES = ['approved', 'approved', 'approved', 'denied', 'unanswered', 'cancelled'] as const;

/**
 * Lets many requests wait for one approver as if each had been asked through Graph by somebody eligible; the ledger, which holds what
 * clients under test wrote, has none of them. Throws a 400 ControlRefusal where the approver decides about nothing there.
 */
export function askMany(world: World, ask: Ask): { count: number; requests: Asked[] } {
  const random = seededRandom(ask.count);
  const planes = (ask.planes ?? (['directoryRoles', 'groups'] as const))
    .map((name) => ({
      plane: world.planes[name],
      targets: targetsOf(world.planes[name], ask.approver, ask.about),
    }))
    .filter(({ targets }) => ask.planes !== undefined || targets.length > 0);
  if (planes.length === 0 || planes.some(({ targets }) => targets.length === 0))
    throw new ControlRefusal(400, 'There is a plane in which this approver decides about nothing.');
  const times = moments(ask, world.clock.now(), random);
  const requests = planes.flatMap(({ plane, targets }, index) =>
    fill(
      plane,
      targets,
      times.filter((_, at) => at % planes.length === index),
      ask,
      random,
    ),
  );
  return { count: requests.length, requests };
}

/** Lets a request of one plane wait for each of `times`. Nobody asks twice for the same. */
function fill(plane: World, targets: Target[], times: number[], ask: Ask, random: () => number): Asked[] {
  const asking = [...ask.from, ...newcomers(plane, Math.ceil(times.length / targets.length))];
  const open = asking
    .filter((principalId) => principalId !== ask.approver)
    .flatMap((principalId) =>
      targets.map((target) => ({ target, triple: tripleOf(plane, target, principalId) })),
    )
    .filter(({ triple }) => !ask.from.includes(triple.principalId) || !isAsked(plane, triple))
    .slice(0, times.length);
  const lastWords = new Map<string, string>();
  return shuffled(open, random).map(({ target, triple }, index) => {
    const { principalId } = triple;
    if (!ask.from.includes(principalId) && !lastWords.has(principalId)) {
      for (let ago = ask.history; ago > 0; ago--)
        lastWords.set(principalId, keepPast(plane, target, triple, ago, ask.approver, random));
    }
    const createdAt = times[index] ?? plane.clock.now();
    const id = plane.newId();
    if (!plane.eligibilities.ofPrincipal(principalId).some((held) => sameTriple(held, triple)))
      hold(plane, 'eligibility', eligibilityOf(plane, triple));
    const sketch = {
      why: wordsOf(ask, lastWords.get(principalId), random),
      duration: durationOf(target, random),
      ...(random() < 0.5 && { ticket: `INC00${String(60_000 + index)}` }),
    };
    letWait({ world: plane, now: plane.clock.now() }, sketch, { triple, createdAt, id });
    return { requestId: id, plane: plane.plane, principalId };
  });
}

/** A way into a role or group by a yearly grant that no request tells of. */
const eligibilityOf = (plane: World, triple: Triple): Grant => ({
  ...triple,
  id: plane.newId(),
  start: plane.clock.now() - days(90),
  end: null,
  createdAt: plane.clock.now() - days(90),
  modifiedAt: null,
  createdUsing: null,
});

/** Whether the same is waiting already, which PIM would refuse to ask once more. */
const isAsked = (plane: World, triple: Triple): boolean =>
  [...plane.requests.values()].some((request) => request.waitingFor !== null && sameTriple(request, triple));

function durationOf({ maximumMs }: Target, random: () => number): string {
  const allowed = DURATIONS.filter(({ ms }) => ms <= maximumMs);
  return allowed[Math.floor(random() * allowed.length)]?.text ?? 'PT5M';
}

/** A request some days ago, at work. Answers its words. */
function keepPast(
  plane: World,
  target: Target,
  triple: Triple,
  daysAgo: number,
  by: string,
  random: () => number,
): string {
  const why = plainWords(random);
  keepPastRequest(plane, {
    id: plane.newId(),
    triple,
    createdAt: atWorkDaysAgo(2 + daysAgo * 3, plane.clock.now(), random),
    duration: durationOf(target, random),
    why,
    outcome: OUTCOMES[Math.floor(random() * OUTCOMES.length)] ?? 'approved',
    by,
    said: 'As agreed',
  });
  return why;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = list.map((item) => ({ item, at: random() }));
  return order.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}
