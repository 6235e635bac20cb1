import { describe, expect, it } from 'vitest';
import type { Holder } from '../../../../shared/contract/role-settings/detail.ts';
import {
  GLOBAL_ADMINISTRATOR,
  PRIVILEGED_ROLE_ADMINISTRATOR,
} from '../../../../shared/domain/role-settings/tiers.ts';
import { factsOf, policyOf } from '../../testing/test-settings.ts';
import { MAREN, testWorld } from '../../testing/test-world.ts';
import type { PolicyRecord } from '../../settings-ports.ts';
import { administratorFacts } from './administrator-facts.ts';
import { planRole } from './plan-role.ts';

const SOMEBODY = '00000000-0000-4000-8000-0000000000aa';
const named = [{ kind: 'user' as const, id: SOMEBODY, name: null }];

/** One of the two roles, with approval and nobody named, or without approval. */
function roleOf(definitionId: string, approval: boolean): PolicyRecord {
  const record = policyOf(1);
  const stage = {
    approvalStageTimeOutInDays: 1,
    isApproverJustificationRequired: true,
    escalationTimeInMinutes: 0,
    isEscalationEnabled: false,
    primaryApprovers: [],
    escalationApprovers: [],
  };
  const rule = {
    '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyApprovalRule',
    id: 'Approval_EndUser_Assignment',
    setting: {
      isApprovalRequired: approval,
      isApprovalRequiredForExtension: false,
      isRequestorJustificationRequired: true,
      approvalMode: 'SingleStage',
      approvalStages: [stage],
    },
    target: null,
  };
  return {
    ...record,
    policyId: definitionId,
    role: { ...record.role, definitionId },
    rules: [...record.rules, rule],
  };
}

const held = (change: Partial<Holder>): Holder => ({
  principalId: SOMEBODY,
  principalKind: 'user',
  name: null,
  upn: null,
  kind: 'assigned',
  scopeId: '/',
  endsAt: null,
  ...change,
});

/** What is told of both where Global Administrator waits for defaults and the plan names somebody there, and asks of the other the same. */
async function told(holders: readonly Holder[]) {
  const { entra, policies } = testWorld();
  const global = roleOf(GLOBAL_ADMINISTRATOR, true);
  const privileged = roleOf(PRIVILEGED_ROLE_ADMINISTRATOR, false);
  for (const record of [global, privileged]) policies.set(record.policyId, record);
  entra.settings.readHolders.mockResolvedValue({ state: 'read', reason: null, holders: [...holders] });
  entra.approverDirectory.facts.mockImplementation((_, of) =>
    Promise.resolve(
      of.map((one) => factsOf(one, [{ id: one.id, name: null, upn: null, enabled: true, guest: false }])),
    ),
  );
  const of = (record: PolicyRecord) => ({ definitionId: record.role.definitionId, scopeId: '/' });
  return administratorFacts(entra, MAREN, [
    planRole(global, { of: of(global), wanted: () => ({ approvers: named }), base: null }),
    planRole(privileged, { of: of(privileged), wanted: () => ({ approval: true }), base: null }),
  ]);
}

describe('whether there would still be an administrator', () => {
  it('an approver whom only this plan names is not counted on: that role may be left out of the save', async () => {
    const facts = await told([]);
    expect(facts?.globalAdministrator.settings).toMatchObject({ approval: true, approvers: [] });
    expect(facts?.privilegedRoleAdministrator.settings).toMatchObject({ approval: true });
  });

  it.each([
    ['everywhere, with no end', {}, true],
    ['until tomorrow', { endsAt: 1 }, false],
    ['in one unit', { scopeId: '/administrativeUnits/1' }, false],
    ['activated for now', { kind: 'activated' as const }, false],
    ['and nobody says whether it is a person', { principalKind: 'unknown' as const }, null],
    ['and nobody says in which way', { kind: 'unknown' as const }, null],
  ])('somebody who holds it %s', async (_words, change, standing) => {
    const facts = await told([held(change)]);
    expect(facts?.globalAdministrator.standing).toBe(standing);
  });
});
