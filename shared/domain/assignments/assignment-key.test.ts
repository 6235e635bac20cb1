import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentKey, tripleKey } from './assignment-key.ts';

const roles = fc.uuid();
const scopes = fc.constantFrom('/', 'member', 'owner', '/administrativeUnits/5a', '/5a');
const refs = fc.record({
  side: fc.constantFrom('eligible' as const, 'active' as const),
  roleId: roles,
  scopeId: scopes,
  principalId: roles,
});

describe('keys of assignments', () => {
  it('are one for one triple however its ids are spelled, and another for another', () => {
    fc.assert(
      fc.property(refs, refs, (a, b) => {
        const loud = { ...a, roleId: a.roleId.toUpperCase(), scopeId: a.scopeId.toUpperCase() };
        expect(assignmentKey(loud)).toBe(assignmentKey(a));
        const same = a.roleId === b.roleId && a.scopeId === b.scopeId && a.principalId === b.principalId;
        expect(tripleKey(a) === tripleKey(b)).toBe(same);
        expect(assignmentKey(a) === assignmentKey(b)).toBe(same && a.side === b.side);
      }),
    );
  });
});
