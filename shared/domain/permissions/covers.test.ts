import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, sufficientFor, thatCover } from './covers.ts';
import { PERMISSIONS } from './permissions.ts';

const known = [...new Set(PERMISSIONS.flatMap((p) => sufficientFor(p.name)))];
const name = fc.constantFrom(...known);

describe('a broader permission', () => {
  it('does what every narrower one does, over any number of steps', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => !(covers(a, b) && covers(b, c)) || covers(a, c)),
      { numRuns: 5_000 },
    );
  });

  it('is never covered in turn: none covers each other', () => {
    fc.assert(
      fc.property(name, name, (a, b) => a === b || !(covers(a, b) && covers(b, a))),
      { numRuns: 2_000 },
    );
  });

  it('that only reads never covers one that writes', () => {
    for (const needed of known.filter((n) => n.includes('ReadWrite')))
      for (const broader of sufficientFor(needed)) expect(broader).toContain('ReadWrite');
  });

  it('of roles does not reach groups (graph-pim.md §10)', () => {
    expect(
      covers('RoleManagement.ReadWrite.Directory', 'PrivilegedEligibilitySchedule.Read.AzureADGroup'),
    ).toBe(false);
  });

  it('for reading every provider’s roles reads the directory’s (graph-pim.md §10)', () => {
    expect(covers('RoleManagement.Read.All', 'RoleManagement.Read.Directory')).toBe(true);
    expect(covers('RoleManagement.Read.All', 'RoleManagement.ReadWrite.Directory')).toBe(false);
  });

  it('is told whatever its casing; the very one stands first', () => {
    expect(covers('user.read', 'User.Read')).toBe(true);
    expect(thatCover(['Directory.Read.All', 'User.Read', 'AuditLog.Read.All'], 'User.Read')).toEqual([
      'User.Read',
      'Directory.Read.All',
    ]);
  });
});
