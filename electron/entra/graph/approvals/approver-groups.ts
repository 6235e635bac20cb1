import { z } from 'zod';
import type { ApproverGroup } from '../../../../shared/contract/decision-card.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { nothingRead } from '../../../../shared/domain/coverage.ts';
import { thatCover } from '../../../../shared/domain/permissions/covers.ts';
import type { Rows } from '../pages.ts';
import { permissionWords } from '../../problems/missing-permission.ts';

const text = z.string().nullish().catch(undefined);

/**
 * Somebody or something in a group. Whoever may not be read comes with type and id alone, every other member null (group-list-transitivemembers
 * [docs]): the names are missing then, not the people.
 */
export const groupMember = z.looseObject({
  id: z.guid(),
  '@odata.type': z.string(),
  displayName: text,
  userPrincipalName: text,
  accountEnabled: z.boolean().nullish().catch(undefined),
});
type GroupMember = z.infer<typeof groupMember>;

/**
 * Everybody in a group, by way of groups within it too. Without a cast to users: it is told by the type of each, which is there in any case,
 * whereas casts may want a header that items of a batch are not known to take. @param groupId a guid
 */
export const membersPath = (groupId: string): string =>
  `/groups/${groupId}/transitiveMembers?$select=id,displayName,userPrincipalName,accountEnabled`;

/** What reading who is in a group takes. graph-pim.md §10 */
const NEEDED = 'GroupMember.Read.All';

/** Who of a group can decide: its people, as far as they could be read. @param granted what the token carries */
export function approverGroupFrom(
  id: string,
  read: Result<Rows<GroupMember>>,
  granted: readonly string[],
): ApproverGroup {
  if (!read.ok) {
    const reason = meant(read.problem, granted);
    const refused = nothingRead('groups', reason).state === 'refused';
    return { id, state: refused ? 'refused' : 'failed', reason, members: [] };
  }
  const { rows, incomplete } = read.value;
  return {
    id,
    state: incomplete ? 'partial' : 'read',
    reason: incomplete,
    members: rows.filter(isPerson).map((one) => ({
      id: one.id,
      name: one.displayName ?? null,
      upn: one.userPrincipalName ?? null,
      enabled: one.accountEnabled ?? null,
    })),
  };
}

const isPerson = (member: GroupMember): boolean =>
  member['@odata.type'].toLowerCase() === '#microsoft.graph.user';

/**
 * The directory says no in the same words to a token without the permission and to a person who may not look (`Authorization_RequestDenied`).
 * What the token carries tells the two apart.
 */
const meant = (problem: Problem, granted: readonly string[]): Problem =>
  problem.kind === 'role-missing' && thatCover(granted, NEEDED).length === 0
    ? { ...problem, ...permissionWords([NEEDED]) }
    : problem;
