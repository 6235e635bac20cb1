import { describe, expect, it } from 'vitest';
import type { ActivationAsks, EligibleRole, LeadsTo, Role } from '../contract/my-roles.ts';
import { aheadOf, continuationsOf, privilegeInGroup } from './chains.ts';
import { membershipScope } from './planes.ts';

const asks = (approval: boolean): ActivationAsks => ({
  maximum: 'PT8H',
  justification: true,
  ticket: false,
  mfa: false,
  context: null,
  approval,
  approvers: [],
});
const GROUP = '00000000-0000-4000-8000-000000000001';
const role = {
  definitionId: '00000000-0000-4000-8000-000000000002',
  name: 'Role',
  description: '',
  privilege: 'none',
} as const;
const target = (kind: 'eligible' | 'active', of: ActivationAsks | null): LeadsTo['roles'][number] => ({
  role,
  scope: { id: '/', kind: 'tenant', name: null },
  kind,
  asks: of,
});
const eligible = (id: string, through: string | null): EligibleRole => ({
  eligibilityId: id,
  role,
  scope: { id: '/', kind: 'tenant', name: null },
  membership: through === null ? 'direct' : 'group',
  throughGroup: through === null ? null : { id: through, name: null },
  endsAt: null,
  leadsTo: null,
  asks: null,
  lastUsedAt: null,
});

describe('a role that is had through a group', () => {
  it.each([
    ['two activations, two approvals', asks(true), target('eligible', asks(true)), 2, 2],
    ['two activations, one approval', asks(false), target('eligible', asks(true)), 2, 1],
    ['one activation, where the group has it already', asks(true), target('active', null), 1, 1],
    ['approvals unknown, where the group’s policy is', null, target('eligible', asks(true)), 2, null],
    ['approvals unknown, where the role’s policy is', asks(false), target('eligible', null), 2, null],
    ['approvals unknown of an active one, too', null, target('active', null), 1, null],
  ] as const)('is %s away', (_, group, to, activations, approvals) => {
    expect(aheadOf({ asks: group }, to)).toEqual({ activations, approvals });
  });

  it('comes with being a member of that group, not with owning it, nor with a role', () => {
    const rows = [eligible('a', GROUP), eligible('b', null), eligible('c', role.definitionId)];
    const inGroup = (scope: EligibleRole['scope']) =>
      continuationsOf({ role: { ...role, definitionId: GROUP }, scope }, rows).map((r) => r.eligibilityId);
    expect(inGroup(membershipScope('member'))).toEqual(['a']);
    expect(inGroup(membershipScope('owner'))).toEqual([]);
    expect(inGroup({ id: '/', kind: 'tenant', name: null })).toEqual([]);
  });

  it('makes the group as dangerous as the worst of them', () => {
    const led = (state: LeadsTo['state'], found: readonly Role['privilege'][]) => ({
      state,
      roles: found.map((privilege) => ({ ...target('active', null), role: { ...role, privilege } })),
    });
    const of = (...found: Role['privilege'][]) => privilegeInGroup(led('read', found), 'member');
    expect(of('none', 'privileged', 'cisa-listed')).toBe('privileged');
    expect(of('none', 'cisa-listed')).toBe('cisa-listed');
    expect(of('none')).toBe('none');
    expect(of()).toBe('none');
    // What was not read in full may hold worse; but what was found is known.
    for (const state of ['partial', 'refused', 'failed'] as const) {
      expect(privilegeInGroup(led(state, ['none']), 'member')).toBe('unknown');
      expect(privilegeInGroup(led(state, []), 'owner')).toBe('none');
      expect(privilegeInGroup(led(state, ['privileged']), 'owner')).toBe('privileged');
    }
    expect(privilegeInGroup(null, 'member')).toBe('unknown');
  });
});
