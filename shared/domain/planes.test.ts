import { describe, expect, it } from 'vitest';
import { PLANES } from '../contract/my-roles.ts';
import { ACCESS_IDS, accessOf, membershipScope, planeOf, planeWords } from './planes.ts';
import { scopeOf } from './scopes.ts';

describe('the plane of a scope', () => {
  it('is told by its id alone', () => {
    for (const as of ACCESS_IDS) expect(planeOf(membershipScope(as).id)).toBe('groups');
    for (const id of ['/', '/administrativeUnits/member', '/owner']) {
      expect(planeOf(scopeOf(id, null).id)).toBe('entra-roles');
      expect(accessOf(id)).toBeNull();
    }
  });

  it('has a name of its own', () => {
    expect(PLANES.map(planeWords)).toEqual(['Entra roles', 'Groups']);
  });
});
