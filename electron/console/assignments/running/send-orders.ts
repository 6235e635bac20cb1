import type { AssignmentRunItem, AssignmentsRun } from '../../../../shared/contract/assignments/plan.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import {
  assignmentChanged,
  assignmentNotSeen,
} from '../../../../shared/domain/assignments/assignment-problems.ts';
import { brokeOnTheWay } from '../../../../shared/domain/problems.ts';
import type { AssignmentOrder, AssignmentWritten, KeptAssignmentsRun } from '../../assignment-ports.ts';
import type { Entra } from '../../connection-ports.ts';
import type { AccessToken, Identity } from '../../ports.ts';
import { readHeld } from '../read-held.ts';
import { leftOf } from './left-of.ts';
import { tripleOf } from '../triple-of.ts';

/** One item whose requests are to be sent now. `place`: its place in the run; `send`: places of its steps. */
export type Ready = {
  readonly place: number;
  readonly item: AssignmentRunItem;
  readonly one: KeptAssignmentsRun['work'][number];
  readonly send: readonly number[];
};

/** What was answered, by place of the step, of each place of the run. */
type Answered = ReadonlyMap<number, ReadonlyMap<number, AssignmentWritten>>;

/** Sends what is left of each, each request once. */
export async function sendOrders(
  entra: Entra,
  who: Identity,
  ready: readonly Ready[],
  proof?: AccessToken,
): Promise<Answered> {
  const some = ready.filter(({ send }) => send.length > 0);
  if (some.length === 0) return new Map();
  // Whatever breaks on the way, it may have left: what is in force is for reading to tell.
  const written = await entra.assignments
    .write(who, some.map(ordersOf), proof)
    .catch((): readonly (readonly AssignmentWritten[])[] => []);
  return new Map(
    some.map(({ place, send }, i) => [
      place,
      new Map(
        send.map((step, j) => [step, written[i]?.[j] ?? { kind: 'unknown', problem: brokeOnTheWay() }]),
      ),
    ]),
  );
}

const ordersOf = ({ one, send }: Ready): AssignmentOrder[] => send.flatMap((step) => one.orders[step] ?? []);

/** Answers to what did reach the service, or may have. */
const REACHED: ReadonlySet<AssignmentWritten['kind']> = new Set(['accepted', 'unknown']);

/** What is left of each by now. @param first what was answered to it before */
export async function readyAgain(
  entra: Entra,
  who: Identity,
  why: AssignmentsRun['why'],
  ready: readonly Ready[],
  first: Answered,
): Promise<readonly Result<Ready>[]> {
  const read = await readHeld(
    entra,
    who,
    ready.map(({ item }) => tripleOf(item)),
  );
  return ready.map((each, i): Result<Ready> => {
    const held = read[i] ?? fail(brokeOnTheWay());
    if (!held.ok) return held;
    const told = first.get(each.place);
    // What reached the service is not sent a second time, nor what follows it before it can be read.
    const steps = each.item.steps.map((step, at) =>
      REACHED.has(told?.get(at)?.kind ?? 'not-sent') ? { ...step, state: 'done' as const } : step,
    );
    const left = leftOf(why, steps, each.one.before, held.value);
    if (left === 'changed') return fail(assignmentChanged());
    if (left === 'not-seen') return fail(assignmentNotSeen());
    // What was taken at the first try, and reading does not show yet, is not sent a second time.
    return ok({ ...each, send: left.send });
  });
}
