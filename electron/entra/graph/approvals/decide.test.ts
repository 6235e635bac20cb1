import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../console/ports.ts';
import { refusedWith, tokenFor, WHO, type ScriptedCall } from '../scripted-graph.ts';
import { approvalsOver } from './test-approvals.ts';

const decision = (approvalId: string, over: Partial<Decision> = {}): Decision => ({
  plane: 'entra-roles',
  approvalId,
  stepId: 's',
  decision: 'deny',
  justification: 'Not now',
  ...over,
});
const OF_ROLES = '/beta/roleManagement/directory/roleAssignmentApprovals';
const OF_GROUPS = '/v1.0/identityGovernance/privilegedAccess/group/assignmentApprovals';
const isWhole = ({ path }: ScriptedCall) => path.endsWith('/$batch');
type Answer = ReturnType<Parameters<typeof approvalsOver>[0]>;
const always = (answer: Answer) => approvalsOver(() => answer);

describe('a decision', () => {
  it.each([
    ['approve', 'Approve', 'entra-roles', `${OF_ROLES}/a/steps/s`],
    ['deny', 'Deny', 'entra-roles', `${OF_ROLES}/a/steps/s`],
    ['approve', 'Approve', 'groups', `${OF_GROUPS}/a/stages/s`],
    ['deny', 'Deny', 'groups', `${OF_GROUPS}/a/stages/s`],
  ] as const)('to %s is sent once as %s on the plane of %s', async (word, reviewResult, plane, path) => {
    const { approvals, sent } = always({ status: 204 });
    const proof = tokenFor(WHO, 'proved');
    const written = await approvals.decide(WHO, decision('a', { decision: word, plane }), proof);
    expect(written).toMatchObject({ kind: 'accepted', requestId: 'a' });
    expect(sent).toEqual([
      { method: 'PATCH', path, body: { reviewResult, justification: 'Not now' }, token: 'proved' },
    ]);
  });

  it.each([
    [403, 'role-missing', 'You may not decide this request.'],
    [404, 'not-found', 'This request no longer waits.'],
    [409, 'already-decided', 'Somebody else decided this request first.'],
  ])('that is answered by %i is refused as %s', async (status, kind, title) => {
    const { approvals } = always(refusedWith(status, 'Whatever', 'In words of its own'));
    expect(await approvals.decide(WHO, decision('a'))).toMatchObject({
      kind: 'refused',
      problem: { kind, title, detail: 'In words of its own', requestId: 'req-1' },
    });
  });

  it.each([
    ['BadRequest', 'Justification is required.'],
    [
      'RoleAssignmentRequestPolicyValidationFailed',
      'The following policy rules failed: JustificationRule - Justification is required',
    ],
    [
      'RoleAssignmentRequestPolicyValidationFailed',
      'The following policy rules failed: ["JustificationRule"]',
    ],
  ])('that has to be justified says so to who decides (%s: %s)', async (code, message) => {
    const { approvals } = always(refusedWith(400, code, message));
    expect(await approvals.decide(WHO, decision('a'))).toMatchObject({
      kind: 'refused',
      problem: { title: 'The policy wants your decision justified.', field: 'justification' },
    });
  });

  it('whose answer was lost is unknown, and not sent again', async () => {
    const { approvals, sent } = always({ status: 502, body: {} });
    expect(await approvals.decide(WHO, decision('a'))).toMatchObject({ kind: 'unknown' });
    expect(sent).toHaveLength(1);
  });
});

const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => decision(id));
const decided = (asked: readonly ScriptedCall[]) =>
  asked.filter(({ method }) => method === 'PATCH').map(({ path }) => path);

describe('several decisions', () => {
  it('go out in one batch of their plane, each with its own words, and are told each by itself', async () => {
    const { approvals, sent, asked } = approvalsOver((call) => {
      if (isWhole(call)) return undefined;
      if (call.path.includes('/b/')) return refusedWith(409, 'Conflict');
      return call.path.includes('/c/') ? { status: 500, body: {} } : { status: 204 };
    });
    const some = [
      decision('a'),
      decision('b'),
      decision('c', { decision: 'approve', justification: 'Agreed' }),
    ];
    expect(await approvals.decideMany(WHO, some)).toMatchObject([
      { kind: 'accepted', requestId: 'a' },
      { kind: 'refused', problem: { kind: 'already-decided' } },
      { kind: 'unknown' },
    ]);
    expect(sent.map(({ path }) => path)).toEqual(['/beta/$batch']);
    expect(asked.map(({ body }) => body)).toEqual([
      { reviewResult: 'Deny', justification: 'Not now' },
      { reviewResult: 'Deny', justification: 'Not now' },
      { reviewResult: 'Approve', justification: 'Agreed' },
    ]);
  });

  it('of groups go to v1.0', async () => {
    const { approvals, asked } = approvalsOver((call) => (isWhole(call) ? undefined : { status: 204 }));
    await approvals.decideMany(
      WHO,
      all.slice(0, 2).map((one) => ({ ...one, plane: 'groups' })),
    );
    expect(decided(asked)).toEqual([`${OF_GROUPS}/a/stages/s`, `${OF_GROUPS}/b/stages/s`]);
  });

  it('are all unknown where the answer is lost, and nothing is sent again', async () => {
    const { approvals, sent } = always({ reason: 'lost', detail: 'ERR_CONNECTION_RESET' });
    const written = await approvals.decideMany(WHO, all);
    expect(written.map(({ kind }) => kind)).toEqual(all.map(() => 'unknown'));
    expect(sent).toHaveLength(1);
  });

  const NOT_IN_A_BATCH = refusedWith(
    400,
    'BadRequest',
    'PATCH is not supported in a batch for this resource.',
  );

  it.each(['each', 'whole'])(
    'are sent one by one where batches are refused (%s), and from then on at once, on that plane',
    async (which) => {
      let batched = 0;
      const { approvals, sent } = approvalsOver((call) => {
        if (isWhole(call)) {
          batched = (call.body as { requests: unknown[] }).requests.length;
          return which === 'whole' ? NOT_IN_A_BATCH : undefined;
        }
        if (batched > 0) {
          batched -= which === 'each' ? 1 : batched;
          if (which === 'each') return NOT_IN_A_BATCH;
        }
        return { status: 204 };
      });
      const written = await approvals.decideMany(WHO, all);
      expect(written.map((one) => one.kind === 'accepted' && one.requestId)).toEqual([
        'a',
        'b',
        'c',
        'd',
        'e',
        'f',
      ]);
      expect(decided(sent)).toEqual(all.map(({ approvalId }) => `${OF_ROLES}/${approvalId}/steps/s`));
      sent.length = 0;
      await approvals.decideMany(WHO, all);
      expect(sent.filter(isWhole)).toEqual([]);
      sent.length = 0;
      await approvals.decideMany(
        WHO,
        all.map((one) => ({ ...one, plane: 'groups' })),
      );
      expect(sent.filter(isWhole)).toHaveLength(1);
    },
  );

  it('that are refused alike for what they are about are not sent again', async () => {
    const { approvals, sent } = approvalsOver((call) =>
      isWhole(call) ? undefined : refusedWith(403, 'Forbidden', 'Not allowed'),
    );
    const written = await approvals.decideMany(WHO, all);
    expect(written.every((one) => one.kind === 'refused' && one.problem.kind === 'role-missing')).toBe(true);
    expect(sent).toHaveLength(1);
  });
});
