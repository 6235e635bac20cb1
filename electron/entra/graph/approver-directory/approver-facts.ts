import type { z } from 'zod';
import type { ApproverFacts } from '../../../../shared/contract/role-settings/detail.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { guid } from '../../../../shared/contract/values.ts';
import type { Identity } from '../../../console/ports.ts';
import { directoryRefusal } from '../../problems/directory-refusal.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph, GraphAnswer } from '../graph.ts';
import { allPages, type Rows } from '../pages.ts';
import { readStateOf } from '../settings/read-state.ts';
import { group, membersOf, person } from './directory-paths.ts';
import { groupKindOf, personFrom, someGroup, someone, type Someone } from './directory-shapes.ts';
import { seesPeopleInFull } from './sees-people.ts';

type Named = { readonly kind: 'user' | 'group'; readonly id: string };

/** Who stands behind approvers that are named, in the order given: all asked for in one turn (`../gathered-reads.ts`). */
export async function approverFacts(
  graph: Graph,
  gathered: GatheredRead,
  who: Identity,
  of: readonly Named[],
): Promise<readonly ApproverFacts[]> {
  const granted = await graph.granted(who);
  const readers = { graph, gathered, who, granted };
  return Promise.all(
    of.map(async (one) => {
      // What is no id never becomes part of a path.
      if (!guid.safeParse(one.id).success) return gone(one, null);
      return one.kind === 'user' ? factsOfPerson(readers, one) : factsOfGroup(readers, one);
    }),
  );
}

type Readers = {
  readonly graph: Graph;
  readonly gathered: GatheredRead;
  readonly who: Identity;
  readonly granted: readonly string[];
};

async function factsOfPerson({ gathered, who, granted }: Readers, one: Named): Promise<ApproverFacts> {
  const answer = await gathered(who, person(one.id, seesPeopleInFull(granted)));
  const read = directoryRefusal(parsed(answer, someone), granted, 'User.ReadBasic.All');
  if (!read.ok && read.problem.kind === 'not-found') return gone(one, read.problem);
  return {
    ...one,
    ...readStateOf([asRows(read)]),
    name: read.ok ? (read.value.displayName ?? null) : null,
    people: read.ok ? [personFrom(read.value)] : [],
    groupKind: null,
  };
}

async function factsOfGroup({ graph, gathered, who, granted }: Readers, one: Named): Promise<ApproverFacts> {
  const path = membersOf(one.id);
  const [itself, members] = await Promise.all([
    gathered(who, group(one.id)).then((answer) => parsed(answer, someGroup)),
    gathered(who, path).then((answer) => allPages(graph, who, path, answer, someone)),
  ]);
  const read = directoryRefusal(members, granted, 'GroupMember.Read.All');
  if (!read.ok && read.problem.kind === 'not-found') return gone(one, read.problem);
  return {
    ...one,
    ...readStateOf([read]),
    name: itself.ok ? (itself.value.displayName ?? null) : null,
    people: read.ok ? read.value.rows.filter(isPerson).map(personFrom) : [],
    groupKind: itself.ok ? groupKindOf(itself.value) : null,
  };
}

const isPerson = (one: Someone): boolean => one['@odata.type']?.toLowerCase() === '#microsoft.graph.user';

function parsed<T>(answer: Result<GraphAnswer>, shape: z.ZodType<T>): Result<T> {
  if (!answer.ok) return answer;
  const { success, data } = shape.safeParse(answer.value.body);
  return success
    ? ok(data)
    : fail(unreadableAnswer('not what was asked for', answer.value.headers['request-id']));
}

const asRows = <T>(read: Result<T>): Result<Rows<T>> =>
  read.ok ? ok({ rows: [read.value], incomplete: null }) : read;

const gone = ({ kind, id }: Named, reason: Problem | null): ApproverFacts => ({
  kind,
  id,
  name: null,
  state: 'gone',
  reason,
  people: [],
  groupKind: null,
});
