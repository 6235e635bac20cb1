import type { Assignment, Side } from '../../../../shared/contract/assignments/assignments.ts';
import type { HeldNow, HeldWindow } from '../../../../shared/contract/assignments/plan.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { guid } from '../../../../shared/contract/values.ts';
import type { Triple } from '../../../console/assignment-ports.ts';
import type { Identity } from '../../../console/ports.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import { listOfTriple, type ListName } from './assignment-paths.ts';
import type { AssignmentReaders } from './assignment-readers.ts';
import { heldFrom, toComeFrom, tripleOf } from './assignment-rows.ts';
import { instancesIn, readList, readOf, requestsIn, type ReadList } from './read-lists.ts';

const LISTS: readonly (readonly [Side, ListName])[] = [
  ['eligible', 'held'],
  ['active', 'held'],
  ['eligible', 'to-come'],
  ['active', 'to-come'],
];

/**
 * What somebody has of roles and groups directly, now or to come, in the order given: four lists each, all asked for in one turn
 * (`../gathered-reads.ts`). A list that is cut short fails it: what was not read may be what is there.
 */
export const readHeld = (
  readers: Pick<AssignmentReaders, 'graph' | 'gathered'>,
  who: Identity,
  of: readonly Triple[],
): Promise<readonly Result<HeldNow>[]> => Promise.all(of.map((triple) => heldOf(readers, who, triple)));

async function heldOf(
  { graph, gathered }: Pick<AssignmentReaders, 'graph' | 'gathered'>,
  who: Identity,
  triple: Triple,
): Promise<Result<HeldNow>> {
  // What is no id never becomes part of a path.
  if (![triple.roleId, triple.principalId].every((id) => guid.safeParse(id).success))
    return fail(unreadableAnswer('no id', undefined));
  const lists = await Promise.all(
    LISTS.map(([side, list]) => {
      const wanted = listOfTriple(triple, side, list);
      return readList({ graph }, who, wanted, gathered(who, wanted.path));
    }),
  );
  for (const read of lists.map(readOf)) {
    if (!read.ok) return read;
    if (read.value.incomplete) return fail(read.value.incomplete);
  }
  return heldIn(lists, triple, graph.now());
}

function heldIn(lists: readonly ReadList[], triple: Triple, now: number): Result<HeldNow> {
  const { roleId, scopeId, principalId } = triple;
  const wanted = `${roleId}|${scopeId}|${principalId}`.toLowerCase();
  const inEffect = (side: Side): readonly Assignment[] =>
    instancesIn(lists, { side, list: 'held' })
      .filter((row) => tripleOf(row) === wanted)
      .map((row) => heldFrom(side, row))
      // What is had through a group is changed there. Of a row that does not say how it is had, nobody can say that it is not.
      .filter(({ membership }) => membership !== 'group' && membership !== 'inherited');
  const toCome = (side: Side): readonly Assignment[] =>
    requestsIn(lists, { side, list: 'to-come' })
      .filter((row) => tripleOf(row) === wanted)
      .flatMap((row) => toComeFrom(side, row, now) ?? []);
  const active = inEffect('active');
  if (active.some(({ kind }) => kind === 'unknown'))
    return fail(unreadableAnswer('neither assigned nor activated', undefined));
  return ok({
    eligible: windowIn([...inEffect('eligible'), ...toCome('eligible')]),
    assigned: windowIn([...active.filter(({ kind }) => kind === 'assigned'), ...toCome('active')]),
    activated: windowIn(active.filter(({ kind }) => kind === 'activated')),
  });
}

/** What is had now comes before what is to come. */
const windowIn = ([first]: readonly Assignment[]): HeldWindow | null =>
  first ? { startsAt: first.startsAt, endsAt: first.endsAt, toCome: first.state === 'to-come' } : null;
