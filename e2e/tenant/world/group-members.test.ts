import { describe, expect, it } from 'vitest';
import { tenantClock } from '../clock/tenant-clock.ts';
import { switchesFrom } from '../switches.ts';
import type { DirectoryObject } from './directory-objects.ts';
import { rolesInForce } from './grants-in-force.ts';
import { membersOf, ownersOf, transitiveMembersOf } from './group-members.ts';
import { accessTriple } from './groups/group-access.ts';
import { onboard } from './groups/onboard.ts';
import { hold } from './hold.ts';
import type { World } from './world.ts';
import { emptyWorld } from './world.ts';

const group = (id: string, ...memberIds: string[]): DirectoryObject => ({
  kind: 'group',
  id,
  displayName: id,
  description: null,
  mailNickname: id,
  createdAt: 0,
  memberIds,
  ownerIds: ['y'],
  isAssignableToRole: id === 'a',
  membership: 'assigned',
  onboardedAt: null,
});
const app = (id: string): DirectoryObject => ({ kind: 'servicePrincipal', id, appId: id, displayName: id });

function tenant(): World {
  const world = emptyWorld({
    organization: { id: 'o', displayName: 'o', domain: 'o', initialDomain: 'o', region: 'EU', createdAt: 0 },
    clock: tenantClock(() => 1_000),
    switches: switchesFrom(),
    seed: 1,
  });
  [group('a', 'x', 'b', 'gone'), group('b', 'y', 'x', 'a'), app('x'), app('y')].forEach((one) =>
    world.directory.add(one),
  );
  return world;
}
const ids = (objects: DirectoryObject[]): string[] => objects.map(({ id }) => id);
const grant = { id: 'g', start: 0, createdAt: 0, modifiedAt: null, createdUsing: 'g' };

describe('the members of a group', () => {
  it('are those it names and that are there', () => {
    expect(ids(membersOf(tenant(), 'a'))).toEqual(['x', 'b']);
    expect(membersOf(tenant(), 'x')).toEqual([]);
  });

  it('with those of groups within, each once, even where groups hold each other', () => {
    expect(ids(transitiveMembersOf(tenant(), 'a'))).toEqual(['x', 'b', 'y']);
    expect(ids(transitiveMembersOf(tenant(), 'b'))).toEqual(['y', 'x', 'a']);
  });

  it('are those PIM lets in too, until the end of it', () => {
    const world = tenant();
    const triple = accessTriple('y', { groupId: 'a', accessId: 'member' });
    hold(world.planes.groups, 'assignment', { ...grant, ...triple, end: 2_000 });
    expect(ids(membersOf(world, 'a'))).toEqual(['x', 'b', 'y']);
    expect(ids(ownersOf(world, 'a'))).toEqual(['y']);
    world.clock.advance(1_000);
    expect(ids(membersOf(world, 'a'))).toEqual(['x', 'b']);
  });

  it('are the same when PIM begins to govern the group, and are grants from then on', () => {
    const world = tenant();
    onboard(world, 'a_member');
    expect(ids(membersOf(world, 'a'))).toEqual(['x', 'b']);
    expect(ids(ownersOf(world, 'a'))).toEqual(['y']);
    // 'gone' was named too: a grant whose principal is no longer there.
    expect(world.planes.groups.assignments.ofRole('a_member')).toHaveLength(3);
    onboard(world, 'a_owner');
    expect(world.planes.groups.assignments.all()).toHaveLength(4);
  });

  it('have the roles that a role-assignable group holds', () => {
    const world = tenant();
    const role = { roleDefinitionId: 'r', directoryScopeId: '/' };
    hold(world, 'assignment', { ...grant, ...role, principalId: 'a', end: null });
    hold(world, 'assignment', {
      ...grant,
      ...role,
      id: 'h',
      roleDefinitionId: 's',
      principalId: 'b',
      end: null,
    });
    expect(rolesInForce(world, 'x')).toEqual(['r']);
    // In b alone, which may hold no roles and is only within a.
    expect(rolesInForce(world, 'y')).toEqual([]);
  });
});
