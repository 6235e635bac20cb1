import { describe, expect, it } from 'vitest';
import { keyOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import { GROUP, groupRow } from '../rows/test-rows.ts';
import { groupAssignment, groupEligibility, groupRequest } from './group-shapes.ts';

describe('a row about a group', () => {
  it('is read as the group at its access', () => {
    const row = groupEligibility.parse(groupRow());
    expect(roleFrom(row)).toEqual({
      definitionId: GROUP,
      name: 'sg-pim-sap-emergency',
      description: 'Emergency access to SAP production',
      privilege: 'none',
    });
    expect(scopeFrom(row)).toEqual({ id: 'member', kind: 'membership', name: null });
    expect(keyOf(row)).toBe(`${GROUP}|member`);
  });

  it.each(['owner', 'Owner'])('takes the access in any casing (%s)', (accessId) => {
    expect(scopeFrom(groupEligibility.parse(groupRow({ accessId }))).id).toBe('owner');
  });

  it('has the id for a name where the group did not come along', () => {
    expect(roleFrom(groupEligibility.parse(groupRow({ group: null }))).name).toBe(GROUP);
  });

  it.each([
    ['an access we do not know', { accessId: 'guest' }],
    ['no access', { accessId: null }],
    ['no group', { groupId: undefined }],
  ])('cannot be told with %s', (_, over) => {
    expect(groupEligibility.safeParse(groupRow(over)).success).toBe(false);
  });

  it('names the request that brought it, where it is an activation', () => {
    const assignmentScheduleId = `${GROUP}_member_0172ae77-0000-4000-8000-000000000000`;
    const row = groupAssignment.parse(groupRow({ assignmentScheduleId, assignmentType: 'activated' }));
    expect(row.roleAssignmentScheduleId).toBe('0172ae77-0000-4000-8000-000000000000');
    expect(groupAssignment.parse(groupRow({ assignmentScheduleId: null })).roleAssignmentScheduleId).toBe(
      undefined,
    );
  });

  it('may be a request, with what was said', () => {
    const asked = { action: 'selfActivate', status: 'PendingApproval', justification: 'Run 2' };
    expect(groupRequest.parse(groupRow(asked))).toMatchObject({
      ...asked,
      roleDefinitionId: GROUP,
      directoryScopeId: 'member',
    });
    expect(groupRequest.safeParse(groupRow({ action: 'selfActivate' })).success).toBe(false);
  });
});
