import type { Directory, DirectoryObject } from './directory-objects.ts';

/** The direct members of a group; empty for an unknown one. */
export function membersOf(directory: Directory, groupId: string): DirectoryObject[] {
  const group = directory.get(groupId);
  return group?.kind === 'group' ? group.memberIds.flatMap((id) => directory.get(id) ?? []) : [];
}

/** The members of a group and of the groups within it, each once; groups may contain each other. */
export function transitiveMembersOf(directory: Directory, groupId: string): DirectoryObject[] {
  const found = new Map<string, DirectoryObject>();
  const visit = (id: string): void => {
    for (const member of membersOf(directory, id)) {
      if (found.has(member.id)) continue;
      found.set(member.id, member);
      visit(member.id);
    }
  };
  visit(groupId);
  return [...found.values()].filter(({ id }) => id !== groupId);
}
