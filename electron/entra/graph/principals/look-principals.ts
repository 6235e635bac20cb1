import { z } from 'zod';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import { guid } from '../../../../shared/contract/values.ts';
import type { PrincipalFacts } from '../../../console/assignment-ports.ts';
import type { Identity } from '../../../console/ports.ts';
import { directoryRefusal } from '../../problems/directory-refusal.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import { group, groupsNamed, person } from '../approver-directory/directory-paths.ts';
import {
  personFrom,
  someGroup,
  someone,
  type SomeGroup,
  type Someone,
} from '../approver-directory/directory-shapes.ts';
import { seesPeopleInFull } from '../approver-directory/sees-people.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph, GraphAnswer } from '../graph.ts';
import { guestByName } from '../rows/principal-of.ts';

type Looked = Result<PrincipalFacts | null>;
type Reading = {
  readonly gathered: GatheredRead;
  readonly who: Identity;
  readonly granted: readonly string[];
};

/**
 * People by object id or user principal name, groups by object id or whole name, in the order given: all asked for in one turn
 * (`../gathered-reads.ts`). Something under an object id that is neither may be an application, which the permissions this console asks for do
 * not show: it is told with what is known.
 */
export async function lookPrincipals(
  graph: Graph,
  gathered: GatheredRead,
  who: Identity,
  texts: readonly string[],
): Promise<readonly Looked[]> {
  const reading = { gathered, who, granted: await graph.granted(who) };
  return Promise.all(
    texts.map(async (typed): Promise<Looked> => {
      const text = typed.trim();
      if (text === '') return ok(null);
      if (guid.safeParse(text).success) return byId(reading, text);
      return text.includes('@') ? readPerson(reading, text) : byName(reading, text);
    }),
  );
}

async function byId(reading: Reading, id: string): Promise<Looked> {
  const [user, found] = await Promise.all([readPerson(reading, id), readGroup(reading, id)]);
  if (user.ok && user.value) return user;
  if (found.ok && found.value) return found;
  // Whoever may not be asked for may be the one.
  if (!user.ok) return user;
  if (!found.ok) return found;
  return ok({ ...NOTHING_KNOWN, id, kind: 'unknown', name: null });
}

async function byName({ gathered, who, granted }: Reading, name: string): Promise<Looked> {
  const answer = await gathered(who, groupsNamed(name));
  const read = directoryRefusal(parsed(answer, groupsPage), granted, 'GroupMember.Read.All');
  if (!read.ok) return read;
  const [one, ...others] = read.value.value;
  if (others.length > 0) return fail(ambiguous(name));
  return ok(one ? groupFacts(one) : null);
}

async function readPerson({ gathered, who, granted }: Reading, idOrUpn: string): Promise<Looked> {
  const answer = await gathered(who, person(encodeURIComponent(idOrUpn), seesPeopleInFull(granted)));
  const read = directoryRefusal(parsed(answer, someone), granted, 'User.ReadBasic.All');
  return orNobody(read.ok ? ok(personFacts(read.value)) : read);
}

async function readGroup({ gathered, who, granted }: Reading, id: string): Promise<Looked> {
  const read = directoryRefusal(
    parsed(await gathered(who, group(id)), someGroup),
    granted,
    'GroupMember.Read.All',
  );
  return orNobody(read.ok ? ok(groupFacts(read.value)) : read);
}

const orNobody = (looked: Looked): Looked =>
  !looked.ok && looked.problem.kind === 'not-found' ? ok(null) : looked;

const NOTHING_KNOWN = { upn: null, guest: null, enabled: null, roleAssignable: null } as const;

function personFacts(one: Someone): PrincipalFacts {
  const facts = personFrom(one);
  return { ...facts, kind: 'user', guest: facts.guest ?? guestByName(facts.upn), roleAssignable: null };
}

const groupFacts = (one: SomeGroup): PrincipalFacts => ({
  ...NOTHING_KNOWN,
  id: one.id,
  kind: 'group',
  name: one.displayName ?? null,
  // Null where it was not made for roles (group resource [docs]); absent, it was not said.
  roleAssignable: one.isAssignableToRole === undefined ? null : one.isAssignableToRole === true,
});

/** Two are enough to know that there are several. */
const groupsPage = z.looseObject({ value: z.array(someGroup) });

function parsed<T>(answer: Result<GraphAnswer>, shape: z.ZodType<T>): Result<T> {
  if (!answer.ok) return answer;
  const { success, data } = shape.safeParse(answer.value.body);
  return success
    ? ok(data)
    : fail(unreadableAnswer('not what was asked for', answer.value.headers['request-id']));
}

const ambiguous = (name: string): Problem => ({
  kind: 'invalid-input',
  title: `Several groups are called “${name}”.`,
  advice: 'Name the one that is meant by its object id.',
  safeToRetry: true,
});
