import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../shared/contract/result.ts';
import { networkProblem } from '../../problems/network-problem.ts';
import { createPolicyReader } from './role-policies.ts';
import { scriptedGraph, WHO } from '../scripted-graph.ts';
import { EXCHANGE } from '../rows/test-rows.ts';

const LEILA = { ...WHO, key: 'leila' };
const rule = (id: string, rest: object) => ({ id, ...rest });
const assignments = (approvers: unknown) => ({
  value: [
    {
      roleDefinitionId: EXCHANGE,
      policy: {
        rules: [
          rule('Expiration_EndUser_Assignment', { maximumDuration: 'PT1H45M' }),
          rule('Enablement_EndUser_Assignment', { enabledRules: ['Justification'] }),
          rule('Approval_EndUser_Assignment', {
            setting: { isApprovalRequired: true, approvalStages: [{ primaryApprovers: approvers }] },
          }),
          rule('CustomExtension_PreApproval_EndUser_Assignment', { setting: 'of another kind' }),
        ],
      },
    },
  ],
});
const answered = (approvers: unknown = []) =>
  Promise.resolve(ok({ status: 200, headers: {}, body: assignments(approvers) }));
const lost = () => Promise.resolve(fail(networkProblem({ reason: 'lost', detail: '' }, 'graph.example')));
/** For who needs no answer of their own. */
const none = lost;
const reader = () => createPolicyReader(scriptedGraph(() => undefined).graph);

describe('the policies', () => {
  it('name who decides', async () => {
    const asks = await reader()
      .begin(WHO)
      .asks(
        answered([
          { '@odata.type': '#microsoft.graph.singleUser', userId: 'u', description: 'Leila Haddani' },
          { '@odata.type': '#microsoft.graph.groupMembers', groupId: 'g', description: null },
          { id: 'x' },
        ]),
      );
    expect(asks.get(EXCHANGE)).toMatchObject({
      maximum: 'PT1H45M',
      approval: true,
      approvers: [
        { kind: 'user', id: 'u', name: 'Leila Haddani' },
        { kind: 'group', id: 'g', name: null },
        { kind: 'unknown', id: 'x', name: null },
      ],
    });
  });

  it('are read once for two who need them at the same time, and remembered for a while', async () => {
    const policies = reader();
    const [first, second] = [policies.begin(WHO), policies.begin(WHO)];
    expect(first.path).toContain('roleManagementPolicyAssignments');
    expect(second.path).toBeUndefined();
    const waiting = second.asks(none());
    const asks = await first.asks(answered());
    expect(await waiting).toBe(asks);
    const third = policies.begin(WHO);
    expect(third.path).toBeUndefined();
    expect(await third.asks(none())).toBe(asks);
  });

  it('are not one person’s for another', async () => {
    const policies = reader();
    const first = policies.begin(WHO);
    const other = policies.begin(LEILA);
    expect(other.path).toBeDefined();
    await first.asks(answered());
    expect((await other.asks(lost())).size).toBe(0);
    expect((await policies.begin(LEILA).asks(lost())).size).toBe(0);
  });

  it.each([
    ['failed', lost],
    ['broke', () => Promise.reject(new Error('broke'))],
  ])('are asked for again after a reading that %s, which keeps nobody waiting', async (_, answer) => {
    const policies = reader();
    const [first, second] = [policies.begin(WHO), policies.begin(WHO)];
    const waiting = second.asks(none());
    await first.asks(answer());
    expect((await waiting).size).toBe(0);
    expect(policies.begin(WHO).path).toBeDefined();
  });
});
