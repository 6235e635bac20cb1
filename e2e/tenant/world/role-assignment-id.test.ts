import { describe, expect, it } from 'vitest';
import { roleAssignmentId, roleEligibilityId } from './role-assignment-id.ts';

const USER_ADMINISTRATOR = 'fe930be7-5e62-47db-91af-98c3a49a38b1';

describe('the id of a role assignment', () => {
  it('begins as the captured one does: role, then principal', () => {
    // graph-pim.md §1 [capture]: of the principal 03ee6546-… only the first group is known.
    const id = roleAssignmentId(USER_ADMINISTRATOR, '03ee6546-0000-4000-8000-000000000000', '/');
    expect(id.slice(0, 27)).toBe('5wuT_mJe20eRr5jDpJo4sUZl7gM'.slice(0, 27));
    expect(id).toMatch(/^[\w-]{43}-1$/);
  });

  it('differs by scope, and ends in -e for an eligibility', () => {
    const principal = '03ee6546-0000-4000-8000-000000000000';
    const unit = '/administrativeUnits/11111111-2222-4333-8444-555555555555';
    expect(roleAssignmentId(USER_ADMINISTRATOR, principal, unit)).not.toBe(
      roleAssignmentId(USER_ADMINISTRATOR, principal, '/'),
    );
    expect(roleEligibilityId(USER_ADMINISTRATOR, principal, '/')).toMatch(/-1-e$/);
  });
});
