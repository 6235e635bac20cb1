import { describe, expect, it } from 'vitest';
import { roleAssignmentId, roleEligibilityId } from './role-assignment-id.ts';

const GRANT = {
  roleDefinitionId: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
  principalId: '03ee6546-0000-4000-8000-000000000000',
  directoryScopeId: '/',
};

describe('the id of a role assignment', () => {
  it('begins as the captured one does: role, then principal', () => {
    // graph-pim.md §1 [capture]: of the principal only the first group is known.
    expect(roleAssignmentId(GRANT).slice(0, 26)).toBe('5wuT_mJe20eRr5jDpJo4sUZl7g');
    expect(roleAssignmentId(GRANT)).toMatch(/^[\w-]{43}-1$/);
  });

  it('differs by scope, and ends in -e for an eligibility', () => {
    const scoped = {
      ...GRANT,
      directoryScopeId: '/administrativeUnits/11111111-2222-4333-8444-555555555555',
    };
    expect(roleAssignmentId(scoped)).not.toBe(roleAssignmentId(GRANT));
    expect(roleEligibilityId(GRANT)).toBe(`${roleAssignmentId(GRANT)}-e`);
  });
});
