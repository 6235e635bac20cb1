import type { PrincipalFound } from '../../../../shared/contract/role-settings/detail.ts';
import { ok, type Result } from '../../../../shared/contract/result.ts';
import type { Identity } from '../../../console/ports.ts';
import { directoryRefusal } from '../../problems/directory-refusal.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import { readBatch } from '../batch.ts';
import type { Graph } from '../graph.ts';
import { allPages } from '../pages.ts';
import { findGroups, findPeople, FOUND_AT_MOST } from './directory-paths.ts';
import { groupKindOf, personFrom, someGroup, someone } from './directory-shapes.ts';
import { seesPeopleInFull } from './sees-people.ts';

/** More is no beginning of a name. */
const TEXT_CAP = 120;
/** The first page is all that is shown. */
const FIRST_PAGE = { pages: 1, reason: unreadableAnswer('there is more', undefined) };

/**
 * People and groups by the beginning of a name, an address or a user principal name, in one round trip, at most `FOUND_AT_MOST`, by name.
 * Where only one of the two kinds could be searched, the other's are given and `more` is true: there may be others.
 */
export async function findPrincipals(
  graph: Graph,
  who: Identity,
  typed: string,
): Promise<Result<{ readonly found: readonly PrincipalFound[]; readonly more: boolean }>> {
  const text = typed.trim().slice(0, TEXT_CAP);
  if (text === '') return ok({ found: [], more: false });
  const granted = await graph.granted(who);
  const paths = { people: findPeople(text, seesPeopleInFull(granted)), groups: findGroups(text) };
  const batch = await readBatch(graph, who, paths);
  if (!batch.ok) return batch;
  const [people, groups] = await Promise.all([
    allPages(graph, who, paths.people, batch.value('people'), someone, { limit: FIRST_PAGE }),
    allPages(graph, who, paths.groups, batch.value('groups'), someGroup, { limit: FIRST_PAGE }),
  ]);
  const foundPeople = directoryRefusal(people, granted, 'User.ReadBasic.All');
  const foundGroups = directoryRefusal(groups, granted, 'GroupMember.Read.All');
  if (!foundPeople.ok && !foundGroups.ok) return foundPeople;
  const found = [
    ...(foundPeople.ok ? foundPeople.value.rows : []).map((one): PrincipalFound => ({
      ...personFrom(one),
      kind: 'user',
      groupKind: null,
      roleAssignable: null,
    })),
    ...(foundGroups.ok ? foundGroups.value.rows : []).map((one): PrincipalFound => ({
      kind: 'group',
      id: one.id,
      name: one.displayName ?? null,
      upn: null,
      enabled: null,
      guest: null,
      groupKind: groupKindOf(one),
      roleAssignable: one.isAssignableToRole ?? null,
    })),
  ].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  const cut = [foundPeople, foundGroups].some((part) => !part.ok || part.value.incomplete !== null);
  return ok({ found: found.slice(0, FOUND_AT_MOST), more: cut || found.length > FOUND_AT_MOST });
}
