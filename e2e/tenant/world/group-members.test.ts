import { describe, expect, it } from 'vitest';
import type { DirectoryObject } from './directory-objects.ts';
import { emptyDirectory } from './directory-objects.ts';
import { membersOf, transitiveMembersOf } from './group-members.ts';

const group = (id: string, ...memberIds: string[]): DirectoryObject => ({
  kind: 'group',
  id,
  displayName: id,
  description: null,
  mailNickname: id,
  createdAt: 0,
  memberIds,
});
const app = (id: string): DirectoryObject => ({ kind: 'servicePrincipal', id, appId: id, displayName: id });

function directory() {
  const made = emptyDirectory();
  [group('a', 'x', 'b', 'gone'), group('b', 'y', 'x', 'a'), app('x'), app('y')].forEach((one) =>
    made.add(one),
  );
  return made;
}
const ids = (objects: DirectoryObject[]): string[] => objects.map(({ id }) => id);

describe('the members of a group', () => {
  it('are those it names and that are there', () => {
    expect(ids(membersOf(directory(), 'a'))).toEqual(['x', 'b']);
    expect(membersOf(directory(), 'x')).toEqual([]);
  });

  it('with those of groups within, each once, even where groups hold each other', () => {
    expect(ids(transitiveMembersOf(directory(), 'a'))).toEqual(['x', 'b', 'y']);
    expect(ids(transitiveMembersOf(directory(), 'b'))).toEqual(['y', 'x', 'a']);
  });
});
