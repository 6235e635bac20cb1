import { z } from 'zod';
import type { ApproverGroup } from '../../../../shared/contract/decision-card.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { nothingRead } from '../../../../shared/domain/coverage.ts';
import type { Rows } from '../pages.ts';
import { directoryRefusal } from '../../problems/directory-refusal.ts';

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
  answer: Result<Rows<GroupMember>>,
  granted: readonly string[],
): ApproverGroup {
  const read = directoryRefusal(answer, granted, NEEDED);
  if (!read.ok) {
    const reason = read.problem;
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
