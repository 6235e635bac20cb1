import { describe, expect, it } from 'vitest';
import type { scriptedGraph } from '../scripted-graph.ts';
import { refusedWith, WHO, type ScriptedAnswer, type ScriptedCall } from '../scripted-graph.ts';
import { approvalsOver } from './test-approvals.ts';

const STEP = { id: 'step-1', status: 'InProgress', reviewResult: 'NotReviewed', assignedToMe: true };
const OPEN = { ok: true, value: { kind: 'open', stepId: 'step-1', mine: true } };
const role = (approvalId: string) => ({ plane: 'entra-roles', approvalId }) as const;
const group = (approvalId: string) => ({ plane: 'groups', approvalId }) as const;
const isOfGroups = ({ path }: ScriptedCall) => path.includes('/privilegedAccess/group/assignmentApprovals/');
const isOfRoles = ({ path }: ScriptedCall) => path.includes('/roleAssignmentApprovals/');
const one = (answer: ReturnType<Parameters<typeof scriptedGraph>[0]>) =>
  approvalsOver((call) => (call.path.includes('Approvals/') ? answer : undefined));

describe('approvals read again', () => {
  it('are read in one call a plane, in the order given: roles in beta, groups in v1.0', async () => {
    const { approvals, sent, asked } = approvalsOver((call) => {
      if (isOfGroups(call)) return { body: { id: 'g', stages: [{ ...STEP, id: 'stage-1' }] } };
      return isOfRoles(call) ? { body: { id: 'r', steps: [STEP] } } : undefined;
    });
    const states = await approvals.readSome(WHO, [role('a'), group('g'), role('b')]);
    expect(states).toEqual([OPEN, { ok: true, value: { ...OPEN.value, stepId: 'stage-1' } }, OPEN]);
    expect(sent.map(({ path }) => path).sort()).toEqual(['/beta/$batch', '/v1.0/$batch']);
    expect(asked.map(({ path }) => path).sort()).toEqual([
      '/beta/roleManagement/directory/roleAssignmentApprovals/a?$expand=steps',
      '/beta/roleManagement/directory/roleAssignmentApprovals/b?$expand=steps',
      '/v1.0/identityGovernance/privilegedAccess/group/assignmentApprovals/g?$expand=stages',
    ]);
  });

  it('are named by an id that leads nowhere else', async () => {
    const { approvals, asked } = one({ body: { steps: [STEP] } });
    await approvals.readSome(WHO, [role('a/../b')]);
    expect(asked.map(({ path }) => path)).toEqual([
      '/beta/roleManagement/directory/roleAssignmentApprovals/a%2F..%2Fb?$expand=steps',
    ]);
  });

  it.each([role('a'), group('a')])('are gone where the service does not know them: $plane', async (ref) => {
    const { approvals } = one(refusedWith(404, 'ResourceNotFound'));
    expect(await approvals.readSome(WHO, [ref])).toEqual([{ ok: true, value: { kind: 'gone' } }]);
  });

  it.each<[string, ScriptedAnswer, string]>([
    [
      'in words we do not know',
      { body: { steps: [{ ...STEP, reviewResult: 'Maybe' }] } },
      'unreadable-answer',
    ],
    ['as something else', { body: { value: [] } }, 'unreadable-answer'],
    ['not at all', { status: 503, body: {} }, 'service-failure'],
  ])('are neither open nor decided where they are told %s', async (_, answer, kind) => {
    const { approvals } = one(answer);
    expect(await approvals.readSome(WHO, [role('a')])).toMatchObject([{ ok: false, problem: { kind } }]);
  });

  it('fail all together where the call does', async () => {
    const { approvals } = approvalsOver(() => ({ reason: 'cut-off', detail: '' }));
    expect(await approvals.readSome(WHO, [role('a'), role('b')])).toMatchObject([
      { problem: { kind: 'offline' } },
      { problem: { kind: 'offline' } },
    ]);
  });

  it('name the permission the service turned out to want', async () => {
    const message =
      'Valid permissions not present. User needs one of the following permissions for this action : PrivilegedAccess.ReadWrite.AzureAD,PrivilegedAccess.Read.AzureAD';
    const [read] = await one(refusedWith(403, '', message)).approvals.readSome(WHO, [role('a')]);
    expect(read).toMatchObject({ problem: { kind: 'consent-missing' } });
    expect(read?.ok === false && read.problem.advice).toContain('PrivilegedAccess.ReadWrite.AzureAD');
  });
});

describe('a service whose v1.0 does not know the stages of groups', () => {
  const unknown = refusedWith(400, 'BadRequest', "Resource not found for the segment 'stages'.");
  const place = () =>
    approvalsOver((call) => {
      if (!isOfGroups(call)) return undefined;
      if (call.method === 'PATCH') return { status: 204 };
      return call.path.startsWith('/beta/') ? { body: { value: [STEP] } } : unknown;
    });

  it('is asked in beta, from then on at once, and decides there', async () => {
    const { approvals, asked, sent } = place();
    expect(await approvals.readSome(WHO, [group('g'), group('h')])).toEqual([OPEN, OPEN]);
    expect(sent).toHaveLength(2);
    sent.length = asked.length = 0;
    expect(await approvals.readSome(WHO, [group('g')])).toEqual([OPEN]);
    await approvals.decide(WHO, { ...group('g'), stepId: 's', decision: 'approve', justification: 'x' });
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /beta/identityGovernance/privilegedAccess/group/assignmentApprovals/g/steps',
      'PATCH /beta/identityGovernance/privilegedAccess/group/assignmentApprovals/g/steps/s',
    ]);
  });

  it('is not told from one that knows them in neither', async () => {
    const { approvals, sent } = one(unknown);
    expect(await approvals.readSome(WHO, [group('g')])).toMatchObject([{ problem: { kind: 'refused' } }]);
    expect(sent).toHaveLength(2);
    await approvals.readSome(WHO, [group('g')]);
    expect(sent.map(({ path }) => path)).toEqual([
      '/v1.0/$batch',
      '/beta/$batch',
      '/v1.0/$batch',
      '/beta/$batch',
    ]);
  });

  it('is not told from one refusal in v1.0 and a 404 in beta, which beta says of all it does not have', async () => {
    const { approvals, sent } = approvalsOver((call) => {
      if (!isOfGroups(call)) return undefined;
      if (call.path.startsWith('/beta/')) return refusedWith(404, 'ResourceNotFound');
      return call.path.includes('/odd') ? unknown : { body: { id: 'g', stages: [STEP] } };
    });
    const odd = await approvals.readSome(WHO, [group('odd'), group('g')]);
    expect(odd).toEqual([{ ok: true, value: { kind: 'gone' } }, OPEN]);
    sent.length = 0;
    expect(await approvals.readSome(WHO, [group('g')])).toEqual([OPEN]);
    expect(sent.map(({ path }) => path)).toEqual(['/v1.0/$batch']);
  });
});
