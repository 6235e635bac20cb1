import { describe, expect, it } from 'vitest';
import { MEMBER, NORDICS, OWNER, TENANT, groupNamed, guidOf, roleNamed } from '../state/test-samples.ts';
import {
  heldNoun,
  scopeName,
  scopeNameBrief,
  sentScopeName,
  unnamedRole,
  unnamedScope,
} from './scope-words.ts';

const unit = { ...NORDICS, id: '/administrativeUnits/8c1f', name: null };
const object = { id: '/77aa', kind: 'object', name: null } as const;

describe('a scope without a name', () => {
  it('is shown by what it is and its id', () => {
    expect(scopeName(unit)).toBe('Administrative unit 8c1f');
    expect(scopeName(object)).toBe('Directory object 77aa');
    expect(scopeName(NORDICS)).toBe('Nordics');
    expect(scopeName(TENANT)).toBe('Whole tenant');
  });
  it('leaves room for what else its line says', () => {
    const id = '3a1667c6-8617-4759-991f-80f98e7b7877';
    expect(scopeNameBrief({ ...unit, id: `/administrativeUnits/${id}` })).toBe(
      'Administrative unit 3a1667c6…',
    );
    expect(scopeNameBrief(object)).toBe('Directory object 77aa');
    expect(scopeNameBrief(NORDICS)).toBe('Nordics');
    expect(scopeNameBrief(TENANT)).toBe('Whole tenant');
  });
  it('says what its name takes', () => {
    expect(unnamedScope(unit, null)).toBe('Name not readable: needs AdministrativeUnit.Read.All.');
    expect(unnamedScope(unit, ['User.Read'])).toBe('Name not readable: needs AdministrativeUnit.Read.All.');
    expect(unnamedScope(object, null)).toBe(
      'Name not readable: needs Application.Read.All, where it is an application.',
    );
  });
  it('blames no permission that is there, or that a broader one covers', () => {
    for (const name of ['AdministrativeUnit.Read.All', 'Directory.Read.All'])
      expect(unnamedScope(unit, [name])).toBe('Name not readable: the service gave none.');
  });
  it('is nothing to explain where there is a name, or the tenant is meant', () => {
    expect(unnamedScope(NORDICS, null)).toBeNull();
    expect(unnamedScope(TENANT, null)).toBeNull();
  });
});

describe('a role without a name', () => {
  it('says what its name takes', () => {
    expect(unnamedRole({ name: guidOf(7), definitionId: guidOf(7) }, null)).toBe(
      'Name not readable: needs RoleManagement.Read.Directory.',
    );
    expect(unnamedRole(roleNamed('Reader', 7), null)).toBeNull();
  });
  it('takes another permission where it is a group', () => {
    const group = { name: guidOf(7), definitionId: guidOf(7) };
    expect(unnamedRole(group, null, 'groups')).toBe('Name not readable: needs GroupMember.Read.All.');
    expect(unnamedRole(group, ['Group.Read.All'], 'groups')).toBe(
      'Name not readable: the service gave none.',
    );
    expect(unnamedRole(groupNamed('On call', 7), null, 'groups')).toBeNull();
  });
});

describe('what one is in a group', () => {
  it('stands where a role’s scope does, and has no name that could be missing', () => {
    expect([MEMBER, OWNER].map(scopeName)).toEqual(['As member', 'As owner']);
    expect(scopeNameBrief(MEMBER)).toBe('As member');
    expect(unnamedScope(OWNER, null)).toBeNull();
    expect([MEMBER, TENANT, NORDICS].map(heldNoun)).toEqual(['group', 'role', 'role']);
  });
  it('is known of what was sent, whatever main called it', () => {
    expect(sentScopeName({ scopeId: 'owner', scopeName: null })).toBe('As owner');
    expect(sentScopeName({ scopeId: '/', scopeName: null })).toBeNull();
    expect(sentScopeName({ scopeId: NORDICS.id, scopeName: 'Nordics' })).toBe('Nordics');
  });
});
